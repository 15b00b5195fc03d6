import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");

/** `npm start` without the installing, as a process of its own. */
export interface Program {
  readonly process: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
  /** Resolves to the address once it takes requests; rejects when it ends before. */
  readonly ready: Promise<string>;
  /** Resolves to the exit code. */
  readonly ended: Promise<number | null>;
}

const running = new Set<ChildProcess>();

/** Ends whatever a failing test left behind. */
export const endAll = (): void => {
  for (const child of running) child.kill("SIGKILL");
};

export const run = (environment: Readonly<Record<string, string>>, ...parameters: ReadonlyArray<string>): Program => {
  const { HOME = "", PATH = "", TMPDIR = "" } = process.env;
  const child = spawn(process.execPath, ["apps/api/src/start.ts", ...parameters], {
    cwd: root,
    env: { HOME, PATH, ...(TMPDIR && { TMPDIR }), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let [output, errors] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const ended = once(child, "close").then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on("data", () => {
      const address = /Kế Hoạch: (http\S+)/.exec(output)?.[1];
      if (address !== undefined && output.includes("Ctrl-C")) resolve(address);
    });
    void ended.then((code) => reject(new Error(`ended with ${code}: ${errors}`)));
  });
  ready.catch(() => {});
  return { process: child, output: () => output, errors: () => errors, ready, ended };
};

/** A port that is taken for as long as the server is open. */
export const takePort = async (): Promise<{ readonly server: Server; readonly port: number }> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { server, port: address.port };
};

/** The processes that a process has started. */
export const childrenOf = (pid: number): ReadonlyArray<number> =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean).map(Number);

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
