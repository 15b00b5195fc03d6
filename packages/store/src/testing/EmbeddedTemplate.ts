import { Result } from "effect";
import {
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as Database from "../Database.ts";

const packageFolder = fileURLToPath(new URL("../..", import.meta.url));
const cacheFolder = join(packageFolder, "node_modules", ".cache", "embedded-template");

/** Changes with the migrations, with the engine, and with how this file makes a template. */
const fingerprint = (): string => {
  const hash = createHash("sha256").update(readFileSync(join(packageFolder, "package.json")));
  hash.update(readFileSync(createRequire(import.meta.url).resolve("@electric-sql/pglite")));
  const migrations = join(packageFolder, "migrations");
  for (const name of readdirSync(migrations).toSorted())
    if (name.endsWith(".sql")) hash.update(readFileSync(join(migrations, name)));
  return hash.digest("hex").slice(0, 16);
};

/**
 * A data folder with an embedded database that is migrated and otherwise empty, made once for a set of migrations: making one takes
 * seconds, copying one a fraction of one.
 */
export const ensure = async (): Promise<string> => {
  const template = join(cacheFolder, fingerprint());
  if (existsSync(template)) return template;
  mkdirSync(cacheFolder, { recursive: true });
  const unfinished = mkdtempSync(join(cacheFolder, "unfinished-"));
  const opened = await Database.open({ kind: "embedded", folder: unfinished, backupAtStop: false });
  if (Result.isFailure(opened)) throw new Error(opened.failure.sentence.en);
  await opened.success.close();
  try {
    renameSync(unfinished, template);
  } catch (error) {
    // Another run of tests was quicker.
    if (!existsSync(template)) throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
  return template;
};

/** Fills a new data folder from a template. */
export const copy = (template: string, folder: string): void =>
  cpSync(template, folder, { recursive: true, mode: constants.COPYFILE_FICLONE });
