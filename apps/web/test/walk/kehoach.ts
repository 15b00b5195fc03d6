import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { demonstrationPassword } from "./people.ts";
import { root, type Server, terminal } from "./server.ts";

/** What a command line gave back. */
export interface Spoken {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program from the repository to its end. */
export async function run(
  program: string,
  words: ReadonlyArray<string>,
  environment: Readonly<Record<string, string>>,
): Promise<Spoken> {
  const child = spawn(program, words, {
    cwd: root,
    env: terminal({ NO_COLOR: "1", ...environment }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += String(chunk)));
  child.stderr.on("data", (chunk: Buffer) => (stderr += String(chunk)));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, stdout, stderr };
}

/** Runs `kehoach …` as somebody against the server; logins are kept beside the server's data. */
export const kehoach = (server: Server, email: string, ...words: ReadonlyArray<string>): Promise<Spoken> =>
  run(process.execPath, ["apps/cli/src/main.ts", ...words], {
    KEHOACH_SERVER: server.origin,
    KEHOACH_EMAIL: email,
    KEHOACH_PASSWORD: demonstrationPassword,
    KEHOACH_CONFIG: join(server.folder, "logins"),
  });

/** The same with `--json`, read; throws with what was said when the exit code is another than `code`. */
export async function kehoachJson<Answer>(
  server: Server,
  email: string,
  words: ReadonlyArray<string>,
  code = 0,
): Promise<Answer> {
  const spoken = await kehoach(server, email, ...words, "--json");
  if (spoken.code !== code) throw new Error(`kehoach ${words.join(" ")}: exit ${spoken.code}\n${spoken.stderr}`);
  return JSON.parse(spoken.stdout) as Answer;
}
