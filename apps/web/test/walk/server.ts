import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository, from which users start things. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "../../../..");

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

/** The environment of a newcomer's terminal: nothing of ours, nothing of the test runner, and `more`. */
export function terminal(more: Readonly<Record<string, string>>): Record<string, string> {
  const foreign = /^(KEHOACH_|VITEST|NODE_ENV$|NODE_OPTIONS$|DATABASE_URL$|PORT$|HOST$|TEST$|npm_|FORCE_COLOR$)/;
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !foreign.test(entry[0]),
  );
  return { ...Object.fromEntries(kept), ...more };
}

/** The product, running as `npm start` runs it. */
export interface Server {
  readonly origin: string;
  /** The folder of its data. */
  readonly folder: string;
  /** Milliseconds from the command until it was ready. */
  readonly startedIn: number;
  /** What it has printed so far. */
  readonly printed: () => string;
  /** Stops it with `signal`; the exit code. */
  readonly stop: (signal?: "SIGTERM" | "SIGINT") => Promise<number | null>;
}

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), "kehoach-walk-"));

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/**
 * Starts the product with demonstration data in `folder`, by its program or by another `command`, and waits until it is ready. The
 * folder belongs to the caller and outlives a stop.
 */
export async function startServer(
  folder: string,
  command: readonly [string, ...ReadonlyArray<string>] = [process.execPath, "apps/api/src/start.ts"],
): Promise<Server> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const [program, ...words] = command;
  const child = spawn(program, words, {
    cwd: root,
    env: terminal({ PORT: String(port), KEHOACH_DATA: folder }),
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, as a terminal gives it: Ctrl-C goes to all of it.
    detached: true,
  });
  const group = -(child.pid ?? 0);
  // Whatever becomes of the test, its server does not outlive it.
  const abandon = () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(group, "SIGKILL");
  };
  process.once("exit", abandon);
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (printed += String(chunk)));
  await untilReady(child, origin, () => printed);
  return {
    origin,
    folder,
    startedIn: performance.now() - begun,
    printed: () => printed,
    stop: async (signal = "SIGTERM") => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const ended = once(child, "close") as Promise<[number | null]>;
      if (signal === "SIGINT") process.kill(group, signal);
      else child.kill(signal);
      const [code] = await ended;
      process.off("exit", abandon);
      return code;
    },
  };
}

/** Milliseconds that a first start may take; the demonstration years are made in it, and the web client may be built. */
const patience = 150_000;

async function untilReady(child: ChildProcess, origin: string, printed: () => string): Promise<void> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the server ended:\n${printed()}`);
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  process.kill(-(child.pid ?? 0), "SIGKILL");
  throw new Error(`the server was not ready in ${patience / 1000} s:\n${printed()}`);
}
