import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");

/** The environment of a newcomer's terminal: nothing of ours, nothing of the test runner, and `more`. */
export const terminal = (more: Readonly<Record<string, string>>): Record<string, string> => {
  const foreign =
    /^(KEHOACH_|VITEST|NODE_ENV$|NODE_OPTIONS$|DATABASE_URL$|PORT$|HOST$|TEST$|npm_|FORCE_COLOR$|NO_COLOR$)/;
  const kept = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || foreign.test(name) ? [] : [[name, value] as const],
  );
  return { ...Object.fromEntries(kept), ...more };
};

/** The product with demonstration data in a folder of its own. */
export interface Server {
  readonly origin: string;
  readonly password: string;
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

/** Milliseconds for a first start: the demonstration years are made in it, and the web client may be built. */
export const patience = 150_000;

const ended = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

export const startServer = async (): Promise<Server> => {
  const folder = mkdtempSync(join(tmpdir(), "kehoach-cli-"));
  const child = spawn(process.execPath, ["apps/api/src/start.ts"], {
    cwd: root,
    env: terminal({ PORT: "0", KEHOACH_DATA: join(folder, "data") }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (printed += String(chunk)));
  const stop = async () => {
    if (!ended(child)) {
      child.kill("SIGTERM");
      await once(child, "close");
    }
    rmSync(folder, { recursive: true, force: true });
  };
  const end = performance.now() + patience;
  while (performance.now() < end && !ended(child)) {
    const [, origin] = /^Kế Hoạch: (http\S+)$/m.exec(printed) ?? [];
    const [, password] = /\(password of all\): (\S+)$/m.exec(printed) ?? [];
    if (origin !== undefined && password !== undefined) return { origin, password, folder, stop };
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  await stop();
  throw new Error(`the server did not start:\n${printed}`);
};
