import { spawn } from "node:child_process";
import { once } from "node:events";
import { run } from "../src/run.ts";
import { root, terminal } from "./server.ts";

/** What a command line gave back. */
export interface Spoken {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

/** Runs a command line in this process, with an environment of its own. */
export const speak = async (words: ReadonlyArray<string>, env: Environment = {}, isTTY = false): Promise<Spoken> => {
  const written = { stdout: "", stderr: "" };
  const stream = (name: keyof typeof written) => ({
    isTTY,
    columns: 80,
    write: (text: string) => void (written[name] += text),
  });
  const code = await run(words, { env, stdout: stream("stdout"), stderr: stream("stderr") });
  return { code, ...written };
};

/** Runs the program itself, as a script would. */
export const spawned = async (words: ReadonlyArray<string>, env: Environment, input = ""): Promise<Spoken> => {
  const child = spawn(process.execPath, ["apps/cli/src/main.ts", ...words], { cwd: root, env: terminal(env) });
  const written = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => (written.stdout += String(chunk)));
  child.stderr.on("data", (chunk: Buffer) => (written.stderr += String(chunk)));
  child.stdin.end(input);
  const [code] = (await once(child, "close")) as [number | null];
  return { code, ...written };
};
