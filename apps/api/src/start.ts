import type { Bilingual } from "@kehoach/domain";
import { Result } from "effect";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as Config from "./Config.ts";
import * as ListenAddress from "./ListenAddress.ts";
import type { Running } from "./program.ts";
import { causeOf, say } from "./StartFailure.ts";

/** `npm start`: builds the web client where its sources changed, starts everything and says where to look. */

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");

const progress = (sentence: Bilingual.Bilingual) => void process.stderr.write(`… ${sentence.vi} / ${sentence.en}\n`);
const defect = (message: string) => void process.stderr.write(`${new Date().toISOString()} ${message}\n`);

const giveUp = ({ en, vi }: Bilingual.Bilingual): never => {
  process.stderr.write(`✕ ${vi}\n  ${en}\n`);
  process.exit(1);
};

/** Takes a moment when there is nothing to build. */
const buildWeb = async (): Promise<void> => {
  progress(say("Dựng giao diện web (bỏ qua nếu đã có) …", "Building the web client (skipped when it is there) …"));
  const cwd = join(root, "apps/web");
  const child = spawn(process.execPath, ["build.ts"], { cwd, stdio: ["ignore", "ignore", "inherit"] });
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) giveUp(say("Không dựng được giao diện web.", "The web client could not be built."));
};

const announce = ({ address, demonstration, firstAdministrator }: Running): void => {
  const lines = ["", `Kế Hoạch: ${address}`];
  if (firstAdministrator !== null) {
    const { email, password } = firstAdministrator;
    lines.push("", "Tài khoản quản trị đầu tiên, chỉ hiện một lần (first administrator, shown once):");
    lines.push(`  ${email}  ${password}`);
  }
  if (demonstration !== null) {
    lines.push(
      "",
      `DỮ LIỆU MINH HOẠ (demonstration data). Mật khẩu chung (password of all): ${demonstration.password}`,
      "",
    );
    lines.push(...demonstration.accounts.map(({ email, label }) => `  ${email.padEnd(48)} ${label}`));
  }
  lines.push("", "Dừng: Ctrl-C (stop)");
  process.stdout.write(`${lines.join("\n")}\n`);
};

/** Ends the program cleanly at Ctrl-C, and with a sentence when it cannot go on. */
const watch = ({ close, failed }: Running): void => {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    progress(say("Đang dừng …", "Stopping …"));
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        defect(causeOf(error));
        process.exit(1);
      },
    );
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  void failed.then(({ sentence }) => {
    if (!stopping) giveUp(sentence);
  });
};

const main = async (): Promise<void> => {
  const config = Config.read(process.env, process.argv.slice(2));
  if (Result.isFailure(config)) return giveUp(config.failure.sentence);
  const free = await ListenAddress.check(config.success);
  if (Result.isFailure(free)) return giveUp(free.failure.sentence);
  await buildWeb();
  // Loaded only now: whoever mistyped a variable need not wait for all of it.
  const { startProgram } = await import("./program.ts");
  const started = await startProgram(config.success, join(root, "apps/web/dist"), { progress, defect });
  if (Result.isFailure(started)) return giveUp(started.failure.sentence);
  announce(started.success);
  watch(started.success);
};

await main().catch((error: unknown) => {
  const cause = error instanceof Error ? (error.message.split("\n")[0] ?? error.name) : String(error);
  giveUp(say(`Không khởi động được (${cause}).`, `The program did not start (${cause}).`));
});
