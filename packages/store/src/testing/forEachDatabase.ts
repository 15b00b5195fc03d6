import { Result } from "effect";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, describe, inject } from "vitest";
import * as Database from "../Database.ts";
import * as EmbeddedTemplate from "./EmbeddedTemplate.ts";
import { templateName } from "./setup.ts";

/** How a fresh database is made. */
export interface FreshOptions {
  /** Without any table of ours, as before a first start. */
  readonly bare?: boolean;
  /** On the real server: connect as superuser instead of the database's owner. */
  readonly superuser?: boolean;
}

/** Databases of one kind, each new and used by nobody else; all closed and removed after the suite. */
export interface Fresh {
  readonly config: (options?: FreshOptions) => Promise<Database.Config>;
  readonly open: (options?: FreshOptions) => Promise<Database.Database>;
}

/** Runs one statement as superuser on the real server of this run. */
export const asSuperuser = async (statement: string, database = "postgres"): Promise<void> => {
  const client = new pg.Client({ connectionString: inject("testDatabases").superuser.replace("%DATABASE%", database) });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

/** A new database on the real server of this run. */
export const freshPostgres = async (
  options: FreshOptions = {},
): Promise<Extract<Database.Config, { kind: "postgres" }>> => {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await asSuperuser(`create database ${name} owner kehoach ${options.bare ? "" : `template ${templateName}`}`);
  const { superuser, owner } = inject("testDatabases");
  return { kind: "postgres", url: (options.superuser ? superuser : owner).replace("%DATABASE%", name) };
};

/** A new data folder with an embedded database. Remove it after use. */
export const freshEmbedded = (options: FreshOptions = {}): Extract<Database.Config, { kind: "embedded" }> => {
  const folder = join(mkdtempSync(join(tmpdir(), "kehoach-test-")), "data");
  if (!options.bare) EmbeddedTemplate.copy(inject("testDatabases").embeddedTemplate, folder);
  return { kind: "embedded", folder, backupAtStop: false };
};

const makeFresh = (kind: Database.Config["kind"]): Fresh & { readonly end: () => Promise<void> } => {
  const open: Array<Database.Database> = [];
  const folders: Array<string> = [];
  const config = async (options?: FreshOptions): Promise<Database.Config> => {
    if (kind === "postgres") return await freshPostgres(options);
    const made = freshEmbedded(options);
    folders.push(made.folder);
    return made;
  };
  return {
    config,
    open: async (options) => {
      const opened = await Database.open(await config(options));
      if (Result.isFailure(opened)) throw new Error(opened.failure.sentence.en);
      open.push(opened.success);
      return opened.success;
    },
    end: async () => {
      await Promise.all(open.map((database) => database.close()));
      for (const folder of folders) rmSync(join(folder, ".."), { recursive: true, force: true });
    },
  };
};

/**
 * Declares the same suite on both databases: the embedded one and a real PostgreSQL. Needs `setup.ts` as `globalSetup`.
 * Open one database in `beforeAll` and share it where the tests allow: an embedded one takes about half a second.
 */
export const forEachDatabase = (suite: (kind: Database.Config["kind"], fresh: Fresh) => void): void =>
  describe.each(["embedded", "postgres"] as const)("%s", (kind) => {
    const fresh = makeFresh(kind);
    afterAll(() => fresh.end(), 30_000);
    suite(kind, fresh);
  });
