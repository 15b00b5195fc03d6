/**
 * The process of the embedded database: PGlite behind a socket, so that the server's event loop stays free.
 * Started by EmbeddedDatabase.ts with its settings as the only argument; ends when it is told to or when its parent is gone.
 */
import type { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as Backup from "./Backup.ts";
import * as Cluster from "./Cluster.ts";
import * as FolderLock from "./FolderLock.ts";
import type { Answer, Request, Settings } from "./protocol.ts";

const settings = JSON.parse(process.argv[2] ?? "{}") as Settings;
const { folder } = settings;

// The parent decides when the database ends: a Ctrl-C reaches the whole process group, and requests may still be answered.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});

const say = (answer: Answer): Promise<void> =>
  new Promise((resolve) => {
    if (!process.connected || !process.send) return resolve();
    process.send(answer, () => resolve());
  });

const end = async (answer: Answer | undefined, code: number): Promise<never> => {
  if (answer) await say(answer);
  rmSync(dirname(settings.socket), { recursive: true, force: true });
  process.exit(code);
};

const reasonOf = (error: unknown): string =>
  error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);

const proveWritable = (): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  const probe = join(folder, `.probe-${process.pid}`);
  writeFileSync(probe, "");
  rmSync(probe);
};

const take = async (): Promise<FolderLock.FolderLock> => {
  try {
    proveWritable();
    const lock = FolderLock.acquire(folder, settings.lockPatienceMs, { pid: settings.pid });
    return lock ?? (await end({ kind: "inUse", ...FolderLock.holderOf(folder) }, 1));
  } catch (error) {
    return await end({ kind: "unwritable", cause: reasonOf(error) }, 1);
  }
};

const walPosition = async (cluster: PGlite): Promise<string> => {
  const { rows } = await cluster.query<{ at: string }>("select pg_current_wal_insert_lsn()::text as at");
  return rows[0]?.at ?? "";
};

const serve = async (cluster: PGlite): Promise<PGLiteSocketServer> => {
  // Answers to a statement that fails travel inside the protocol. When the engine itself throws it is not to be trusted again, and
  // the socket's queue would stand still for ever: end, and let the parent learn of it.
  const run = cluster.execProtocolRawStream.bind(cluster);
  cluster.execProtocolRawStream = (message, options) =>
    run(message, options).catch((error: unknown) => end({ kind: "failed", cause: reasonOf(error) }, 70));
  const server = new PGLiteSocketServer({ db: cluster, path: settings.socket, maxConnections: 4 });
  await server.start();
  return server;
};

const main = async (): Promise<void> => {
  const lock = await take();
  const cluster = await Cluster.open(folder);
  const server = await serve(cluster);
  let backedUpAt = await walPosition(cluster);

  const backUp = async (): Promise<void> => {
    try {
      const at = await walPosition(cluster);
      const file = await Backup.write(cluster, folder, settings.backupsKept, new Date());
      backedUpAt = at;
      await say({ kind: "backedUp", file });
    } catch (error) {
      await say({ kind: "backupFailed", cause: reasonOf(error) });
    }
  };
  const backUpChanges = async (): Promise<void> => {
    const unchanged = (await walPosition(cluster).catch(() => "")) === backedUpAt;
    if (!unchanged || Backup.list(folder).length === 0) await backUp();
  };

  // One after the other: a backup asked for while another one is written waits for it.
  let work: Promise<void> = Promise.resolve();
  const enqueue = (task: () => Promise<void>): void => {
    work = work.then(task);
  };
  const timer = setInterval(() => enqueue(backUpChanges), settings.backupEveryMs);

  let stopping = false;
  const stop = async (backup: boolean): Promise<void> => {
    if (stopping) return;
    stopping = true;
    clearInterval(timer);
    await server.stop();
    if (backup) await backUpChanges();
    await cluster.close();
    lock.release();
    await end({ kind: "stopped" }, 0);
  };

  process.on("message", (request: Request) => {
    if (request.kind === "backup") enqueue(backUp);
    else enqueue(() => stop(request.backup));
  });
  // The parent died. No backup now: whoever starts next should not wait for it.
  process.on("disconnect", () => enqueue(() => stop(false)));
  if (!process.connected) enqueue(() => stop(false));
  else await say({ kind: "ready" });
};

process.on("unhandledRejection", (error) => void end({ kind: "failed", cause: reasonOf(error) }, 70));
await main().catch((error: unknown) => end({ kind: "failed", cause: reasonOf(error) }, 70));
