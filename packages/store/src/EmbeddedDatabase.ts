import { Result } from "effect";
import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Answer, Request, Settings } from "./embedded/protocol.ts";
import * as StartRefusal from "./StartRefusal.ts";

/** How the embedded database runs. Only the folder is needed. */
export interface Options {
  readonly folder: string;
  /** Minutes between two backups of a database that changed; 60 unless told. */
  readonly backupEveryMinutes?: number;
  /** How many backups stay in `backup/`; 5 unless told. */
  readonly backupsKept?: number;
  /** Whether a clean stop of a changed database writes a backup; yes unless told. */
  readonly backupAtStop?: boolean;
  /** How long to wait for a predecessor that is just ending, in milliseconds; 3000 unless told. */
  readonly lockPatienceMs?: number;
  /** Hears of a backup that could not be written, so that someone is told. */
  readonly onBackupFailed?: (cause: string) => void;
}

/** How the database's process ended. */
export interface Ended {
  readonly expected: boolean;
  readonly cause: string;
}

/** A running embedded database: PGlite in a process of its own, on a socket that only this user can open. */
export interface EmbeddedDatabase {
  readonly folder: string;
  readonly pid: number;
  /** Where `pg` connects: `host` is the folder of the socket. */
  readonly connection: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly database: string;
  };
  /** Resolves when the process ended, wanted or not. A server whose database ended unexpectedly should end too. */
  readonly ended: Promise<Ended>;
  /** Writes a backup now and resolves to its file. Rejects when it could not be written. */
  readonly backUp: () => Promise<string>;
  /** Closes the database cleanly, by default with a backup of what changed. Idempotent. */
  readonly stop: () => Promise<void>;
}

const port = 5432;
// A socket's path is limited to 107 bytes, and some file systems hold no sockets: it never stands in the data folder.
const socketFolder = (): string => mkdtempSync(join(tmpdir().length > 60 ? "/tmp" : tmpdir(), "kehoach-db-"));

const firstAnswer = (child: ChildProcess, errors: () => string): Promise<Answer> =>
  new Promise((done) => {
    child.once("message", (answer) => done(answer as Answer));
    child.once("error", (error) => done({ kind: "failed", cause: error.message }));
    child.once("exit", (code, signal) =>
      done({ kind: "failed", cause: errors().trim().split("\n").at(-1) || `${signal ?? code}` }),
    );
  });

const refusalOf = (answer: Answer, folder: string): StartRefusal.StartRefusal => {
  if (answer.kind === "inUse")
    return StartRefusal.make("DataFolderInUse", { folder, ...(answer.pid ? { pid: answer.pid } : {}) });
  const cause = "cause" in answer ? answer.cause : answer.kind;
  return StartRefusal.make(answer.kind === "unwritable" ? "DataFolderUnwritable" : "EmbeddedDatabaseFailed", {
    folder,
    cause,
  });
};

/** Starts the embedded database of a data folder, making it on the first start. */
export const start = async (options: Options): Promise<Result.Result<EmbeddedDatabase, StartRefusal.StartRefusal>> => {
  const folder = resolve(options.folder);
  const host = socketFolder();
  const settings: Settings = {
    folder,
    socket: join(host, `.s.PGSQL.${port}`),
    pid: process.pid,
    lockPatienceMs: options.lockPatienceMs ?? 3_000,
    // A timer longer than that fires at once.
    backupEveryMs: Math.min((options.backupEveryMinutes ?? 60) * 60_000, 2 ** 31 - 1),
    backupsKept: options.backupsKept ?? 5,
  };
  let errors = "";
  const child = fork(new URL("./embedded/process.ts", import.meta.url), [JSON.stringify(settings)], {
    execArgv: [],
    // Nothing of the server's environment, which holds its secrets.
    env: { PATH: process.env["PATH"], TMPDIR: process.env["TMPDIR"], TZ: "UTC" },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  child.stderr?.on("data", (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-4_000)));
  let stopping: Promise<void> | undefined;
  const ended = new Promise<Ended>((done) =>
    child.once("exit", (code, signal) => {
      rmSync(host, { recursive: true, force: true });
      done({ expected: stopping !== undefined, cause: errors.trim() || `${signal ?? code}` });
    }),
  );

  const answer = await firstAnswer(child, () => errors);
  if (answer.kind !== "ready" || child.pid === undefined) {
    if (child.pid === undefined) rmSync(host, { recursive: true, force: true });
    else await ended;
    return Result.fail(refusalOf(answer, folder));
  }

  child.on("message", (heard) => {
    const { kind, ...rest } = heard as Answer;
    if (kind === "backupFailed" && "cause" in rest) options.onBackupFailed?.(rest.cause);
  });
  const ask = (request: Request): void => void (child.connected && child.send(request));
  const backUp = (): Promise<string> =>
    new Promise((done, failed) => {
      const hear = (heard: Answer): void => {
        if (heard.kind !== "backedUp" && heard.kind !== "backupFailed") return;
        child.off("message", hear as (message: unknown) => void);
        if (heard.kind === "backedUp") done(heard.file);
        else failed(new Error(`The backup was not written: ${heard.cause}`));
      };
      child.on("message", hear as (message: unknown) => void);
      void ended.then(() => failed(new Error("The embedded database has ended")));
      ask({ kind: "backup" });
    });
  const stop = (): Promise<void> => {
    stopping ??= ended.then(() => undefined);
    ask({ kind: "stop", backup: options.backupAtStop ?? true });
    return stopping;
  };
  return Result.succeed({
    folder,
    pid: child.pid,
    connection: { host, port, user: "postgres", database: "postgres" },
    ended,
    backUp,
    stop,
  });
};
