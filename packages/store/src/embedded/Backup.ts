import type { PGlite } from "@electric-sql/pglite";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { Result } from "effect";
import * as StartRefusal from "../StartRefusal.ts";
import * as Cluster from "./Cluster.ts";
import * as FolderLock from "./FolderLock.ts";

const pattern = /^kehoach-\d{8}T\d{9}Z\.tar\.gz$/;

/** Where a data folder keeps its backups. */
export const folderOf = (folder: string): string => join(folder, "backup");

/** The complete backups of a data folder as file paths, oldest first. */
export const list = (folder: string): ReadonlyArray<string> =>
  existsSync(folderOf(folder))
    ? readdirSync(folderOf(folder))
        .filter((name) => pattern.test(name))
        .toSorted()
        .map((name) => join(folderOf(folder), name))
    : [];

/**
 * Writes the whole cluster as one compressed file, synced to the disk before it gets its name, and drops all but the newest `keep`.
 * Taken between two statements: what was committed is in it, what was not is rolled back when it is loaded.
 */
export const write = async (cluster: PGlite, folder: string, keep: number, now: Date): Promise<string> => {
  const place = folderOf(folder);
  mkdirSync(place, { recursive: true });
  const name = `kehoach-${now.toISOString().replaceAll(/[-:.]/g, "")}.tar.gz`;
  const unfinished = join(place, `${name}.unfinished`);
  const dump = await cluster.dumpDataDir("none");
  // A low level: write-ahead segments are mostly zeros, and the database waits for no compression.
  const bytes = await promisify(gzip)(Buffer.from(await dump.arrayBuffer()), { level: 3 });
  const file = await open(unfinished, "w", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  renameSync(unfinished, join(place, name));
  const directory = await open(place, "r");
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
  for (const old of list(folder).slice(0, -keep)) rmSync(old, { force: true });
  return join(place, name);
};

/**
 * Puts a backup in the place of the present data, which are kept beside it as `pglite.replaced-<instant>`.
 * Refused while a server runs on the folder.
 */
export const restore = async (
  folder: string,
  file: string,
  now: Date,
): Promise<Result.Result<{ readonly replaced: string | undefined }, StartRefusal.StartRefusal>> => {
  if (!existsSync(file)) return Result.fail(StartRefusal.make("BackupNotFound", { file }));
  mkdirSync(folder, { recursive: true });
  const lock = FolderLock.acquire(folder, 3_000, { pid: process.pid });
  if (!lock) return Result.fail(StartRefusal.make("DataFolderInUse", { folder, ...FolderLock.holderOf(folder) }));
  const present = Cluster.clusterOf(folder);
  const aside = `${present}.replaced-${now.toISOString().replaceAll(/[-:.]/g, "")}`;
  const hasPresent = existsSync(present);
  try {
    if (hasPresent) renameSync(present, aside);
    // Unpacked here: PGlite lets the error of a damaged archive escape as an unhandled rejection.
    await Cluster.make(folder, new Blob([await promisify(gunzip)(readFileSync(file))], { type: "application/x-tar" }));
    return Result.succeed({ replaced: hasPresent ? aside : undefined });
  } catch (error) {
    if (hasPresent) renameSync(aside, present);
    return Result.fail(StartRefusal.make("BackupUnusable", { file, cause: String(error) }));
  } finally {
    lock.release();
  }
};
