import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";

export const root = join(import.meta.dirname, "..");

/** What children see: this repository's tools first, so that `node` is the pinned one; no telemetry, no remote cache. */
const environment: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: [join(root, "node_modules", ".bin"), process.env["PATH"]].join(delimiter),
  DO_NOT_TRACK: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  npm_config_update_notifier: "false",
};

export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs a command without standard input and resolves when it ends; `show` passes its output on as it comes, `minutes` ends it. */
export const run = (
  command: ReadonlyArray<string>,
  {
    cwd = root,
    show = false,
    minutes = 2,
  }: { readonly cwd?: string; readonly show?: boolean; readonly minutes?: number } = {},
): Promise<Outcome> =>
  new Promise((resolve) => {
    const [file = "", ...args] = command;
    const child = spawn(file, args, {
      cwd,
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
      timeout: minutes * 60_000,
    });
    let output = "";
    const take = (to: NodeJS.WriteStream) => (chunk: string) => {
      output += chunk;
      if (show) to.write(chunk);
    };
    child.stdout.setEncoding("utf8").on("data", take(process.stdout));
    child.stderr.setEncoding("utf8").on("data", take(process.stderr));
    child.on("error", (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on("close", (code, signal) =>
      resolve({ code: code ?? 128, output: signal === null ? output : `${output}ended by ${signal}\n` }),
    );
  });
