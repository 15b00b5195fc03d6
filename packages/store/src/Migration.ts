import { Result } from "effect";
import { drizzle } from "drizzle-orm/node-postgres";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PoolClient } from "pg";
import * as StartRefusal from "./StartRefusal.ts";

/** The role that every request runs as: it owns nothing, signs in nowhere and is subject to every row policy. */
export const appRole = "kehoach_app";

/** The SQL files, applied in the order of `meta/_journal.json`. */
const folder = fileURLToPath(new URL("../migrations", import.meta.url));

// Any number, the same in every process: four replicas that start together take turns.
const lockKey = 56_2020;

/**
 * Creates the role where it is missing and sees that this user may take it on. A role belongs to the whole server, so another
 * database's start may create it at the same moment.
 */
const ensureAppRole = async (client: PoolClient): Promise<boolean> => {
  const { rows } = await client.query<{ usable: boolean | null }>(
    `select (select rolsuper from pg_roles where rolname = current_user)
         or pg_has_role(current_user, oid, 'MEMBER') as usable
     from pg_roles where rolname = $1`,
    [appRole],
  );
  if (rows[0]?.usable) return true;
  try {
    await client.query(
      `do $$ begin create role ${appRole} nologin; exception when duplicate_object or unique_violation then null; end $$`,
    );
    await client.query(
      `do $$ begin execute format('grant ${appRole} to %I', current_user); exception when unique_violation then null; end $$`,
    );
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "42501") return false;
    throw error;
  }
};

const latestApplied = async (client: PoolClient): Promise<number> => {
  const { rows: present } = await client.query("select to_regclass('drizzle.__drizzle_migrations') as table");
  if (present[0]?.table === null) return 0;
  const { rows } = await client.query("select coalesce(max(created_at), 0) as at from drizzle.__drizzle_migrations");
  return Number(rows[0]?.at);
};

const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
};

/**
 * Brings the database to the newest migration, all or nothing, while every other start on the same database waits. Does nothing when
 * it is there already.
 */
export const run = async (client: PoolClient): Promise<Result.Result<void, StartRefusal.StartRefusal>> => {
  await client.query("select pg_advisory_lock($1)", [lockKey]);
  try {
    const known = readMigrationFiles({ migrationsFolder: folder }).at(-1)?.folderMillis ?? 0;
    const applied = await latestApplied(client);
    if (applied > known)
      return Result.fail(
        StartRefusal.make("DatabaseNewer", {
          applied: new Date(applied).toISOString(),
          known: new Date(known).toISOString(),
        }),
      );
    if (!(await ensureAppRole(client))) {
      const { rows } = await client.query<{ user: string }>(`select current_user as "user"`);
      return Result.fail(StartRefusal.make("AppRoleUnavailable", { role: appRole, user: rows[0]?.user ?? "" }));
    }
    await migrate(drizzle({ client }), { migrationsFolder: folder });
    return Result.succeed(undefined);
  } catch (error) {
    return Result.fail(StartRefusal.make("MigrationFailed", { cause: reasonOf(error) }));
  } finally {
    await client.query("select pg_advisory_unlock($1)", [lockKey]);
  }
};

/** The names and instants of the migrations this program knows, oldest first. */
export const known = (): ReadonlyArray<{ readonly tag: string; readonly when: number }> =>
  (
    JSON.parse(readFileSync(`${folder}/meta/_journal.json`, "utf8")) as {
      entries: Array<{ tag: string; when: number }>;
    }
  ).entries;
