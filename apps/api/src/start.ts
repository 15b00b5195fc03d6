import type { Bilingual } from "@kehoach/domain";
import { Result } from "effect";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as Config from "./Config.ts";
import { type Running, startProgram } from "./program.ts";

/** `npm start`: builds the web client where its sources changed, starts everything and says where to look. */

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const web = join(root, "apps/web/dist");

const both = ({ en, vi }: Bilingual.Bilingual) => `${vi}\n  ${en}`;
const progress = (sentence: Bilingual.Bilingual) => void process.stderr.write(`… ${sentence.vi} / ${sentence.en}\n`);
const defect = (message: string) => void process.stderr.write(`${new Date().toISOString()} ${message}\n`);

const giveUp = (sentence: Bilingual.Bilingual): never => {
  process.stderr.write(`✕ ${both(sentence)}\n`);
  process.exit(1);
};

const buildWeb = async (): Promise<void> => {
  progress({ vi: "Dựng giao diện web (bỏ qua nếu đã có)", en: "Building the web client (skipped when it is there)" });
  const bin = join(root, "node_modules/.bin");
  const { packageManager } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    readonly packageManager: string;
  };
  // turbo asks pnpm for the workspaces, and pnpm need not be installed here.
  const turbo = ["--yes", `--package=${packageManager}`, "--", "turbo", "run", "build", "--filter=@kehoach/web"];
  const child = spawn("npx", [...turbo, "--output-logs=errors-only"], {
    cwd: root,
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`, TURBO_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) giveUp({ vi: "Không dựng được giao diện web.", en: "The web client could not be built." });
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

const main = async (): Promise<void> => {
  const config = Config.read(process.env, process.argv.slice(2));
  if (Result.isFailure(config)) return giveUp(config.failure.sentence);
  await buildWeb();
  const started = await startProgram(config.success, web, { progress, defect });
  if (Result.isFailure(started)) return giveUp(started.failure.sentence);
  announce(started.success);

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    progress({ vi: "Đang dừng …", en: "Stopping …" });
    started.success.close().then(
      () => process.exit(0),
      (error: unknown) => {
        defect(String(error));
        process.exit(1);
      },
    );
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
};

await main();
