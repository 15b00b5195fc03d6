import { PGlite } from "@electric-sql/pglite";
import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/** The files of the embedded database inside a data folder. */
export const clusterOf = (folder: string): string => join(folder, "pglite");

/**
 * Opens the cluster of a data folder, making it first where there is none. It is made under another name and moved into place when
 * complete, so that a first start cut short leaves nothing half-made behind. The caller holds the folder's lock.
 */
export const open = async (folder: string): Promise<PGlite> => {
  const place = clusterOf(folder);
  if (!existsSync(place)) await make(folder, undefined);
  return await PGlite.create(place);
};

/** Makes a cluster, empty or from a dump, and moves it into place. */
export const make = async (folder: string, dump: Blob | undefined): Promise<void> => {
  const unfinished = join(folder, "pglite.unfinished");
  rmSync(unfinished, { recursive: true, force: true });
  const cluster = await PGlite.create(unfinished, dump ? { loadDataDir: dump } : {});
  await cluster.query("select 1");
  await cluster.close();
  renameSync(unfinished, clusterOf(folder));
};
