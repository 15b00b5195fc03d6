import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/**
 * The exclusive hold of one process on a data folder. Two PGlite processes on one folder lose rows silently.
 *
 * The lock is the kernel's lock on the file `lock`, which SQLite takes for a transaction: it is atomic, it is gone the moment the
 * process is gone, however it died, and it holds across containers that share the folder. No stale lock needs judging.
 */
export interface FolderLock {
  readonly release: () => void;
}

/** Whoever holds the folder, as far as it is known. */
export interface Holder {
  readonly pid: number;
}

const holderFile = (folder: string): string => join(folder, "holder.json");

/** The process that wrote itself down as holder; for messages only, the lock decides. */
export const holderOf = (folder: string): Holder | undefined => {
  try {
    const holder: unknown = JSON.parse(readFileSync(holderFile(folder), "utf8"));
    return typeof holder === "object" && holder !== null && "pid" in holder && typeof holder.pid === "number"
      ? { pid: holder.pid }
      : undefined;
  } catch {
    return undefined;
  }
};

const isBusy = (error: unknown): boolean =>
  error instanceof Error && "errcode" in error && (error.errcode === 5 || error.errcode === 6);

/**
 * Takes the folder, waiting up to `patienceMs` for a predecessor that is just ending.
 * @returns undefined when another process keeps it. Throws when the folder cannot be written.
 */
export const acquire = (folder: string, patienceMs: number, holder: Holder): FolderLock | undefined => {
  const database = new DatabaseSync(join(folder, "lock"), { timeout: patienceMs });
  try {
    database.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    database.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
  writeFileSync(holderFile(folder), JSON.stringify(holder));
  return { release: () => database.close() };
};
