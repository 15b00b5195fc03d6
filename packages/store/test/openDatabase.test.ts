import { Result } from "effect";
import pg from "pg";
import { describe, expect, test } from "vitest";
import * as Database from "../src/Database.ts";
import * as Migration from "../src/Migration.ts";
import { asSuperuser, forEachDatabase, freshPostgres } from "../src/testing/index.ts";

const isOpen = async (outcome: Awaited<ReturnType<typeof Database.open>>): Promise<boolean> => {
  if (Result.isFailure(outcome)) throw new Error(outcome.failure.sentence.en);
  const answers = await Database.answers(outcome.success);
  await outcome.success.close();
  return answers;
};

const applied = async (url: string): Promise<number> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query("select 1 from drizzle.__drizzle_migrations");
  await client.end();
  return rowCount ?? 0;
};

forEachDatabase((kind, fresh) => {
  test("opens a bare database with every migration, and again without any", async () => {
    const config = await fresh.config({ bare: true });
    for (const _ of ["first", "second"]) {
      const opened = await Database.open(config);
      if (Result.isFailure(opened)) throw new Error(opened.failure.sentence.en);
      const { rows } = await opened.success.pool.query(
        "select created_at from drizzle.__drizzle_migrations order by id",
      );
      expect(rows.map((row) => Number(row.created_at))).toEqual(Migration.known().map(({ when }) => when));
      await opened.success.close();
    }
  });

  test("speaks UTC on every connection", async () => {
    const database = await fresh.open();
    expect((await database.pool.query("show timezone")).rows).toEqual([{ TimeZone: "UTC" }]);
    const { rows } = await database.pool.query("select '2026-11-29T17:00:00Z'::timestamptz::text as at");
    expect(rows).toEqual([{ at: "2026-11-29 17:00:00+00" }]);
  });

  test("is refused to a program that is older than the database", async () => {
    const config = await fresh.config();
    const newer = await Database.open(config);
    if (Result.isFailure(newer)) throw new Error(newer.failure.sentence.en);
    await newer.success.pool.query(
      "insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', 4102444800000)",
    );
    await newer.success.close();
    expect(await Database.open(config)).toMatchObject({ failure: { code: "DatabaseNewer" } });
  });

  test("fifty transactions at once all take place", async () => {
    const database = await fresh.open();
    expect(database.kind).toBe(kind);
    await database.orm.execute("create table counted (n int)");
    await database.orm.execute("insert into counted values (0)");
    await Promise.all(
      Array.from({ length: 50 }, () =>
        database.orm.transaction(async (transaction) => {
          await transaction.execute("update counted set n = n + 1");
        }),
      ),
    );
    expect((await database.pool.query("select n from counted")).rows).toEqual([{ n: 50 }]);
  });
});

test("migrations are in the order in which they are applied", () => {
  const instants = Migration.known().map(({ when }) => when);
  expect(instants).toEqual([...instants].toSorted((a, b) => a - b));
  expect(new Set(instants).size).toBe(instants.length);
});

test("PostgreSQL 14 is refused, 15 is not", () => {
  expect(Database.refusesServer(140_023, "14.23")).toMatchObject({
    code: "ServerTooOld",
    params: { version: "14.23", required: 15 },
  });
  expect(Database.refusesServer(150_000, "15.0")).toBeUndefined();
});

describe("PostgreSQL", () => {
  test("four starts at once on a bare database succeed and migrate once", async () => {
    const config = await freshPostgres({ bare: true });
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => Database.open(config)));
    for (const outcome of outcomes) expect(await isOpen(outcome)).toBe(true);
    expect(await applied(config.url)).toBe(Migration.known().length);
  });

  test("four starts at once on four bare databases share the one role", async () => {
    const configs = await Promise.all([1, 2, 3, 4].map(() => freshPostgres({ bare: true, superuser: true })));
    const outcomes = await Promise.all(configs.map((config) => Database.open(config)));
    for (const outcome of outcomes) expect(await isOpen(outcome)).toBe(true);
  });

  test("takes no more connections than it is told", async () => {
    const opened = await Database.open({ ...(await freshPostgres()), connections: 3 });
    if (Result.isFailure(opened)) throw new Error(opened.failure.sentence.en);
    const { pool } = opened.success;
    await Promise.all(Array.from({ length: 12 }, () => pool.query("select pg_sleep(0.02)")));
    expect(pool.totalCount).toBe(3);
    await opened.success.close();
  });

  const secret = "s3cret-w0rd";
  const withParts = (url: string, change: (url: URL) => void): string => {
    const parts = new URL(url.replace("@/", "@localhost/"));
    change(parts);
    return parts.toString();
  };
  const refusals: ReadonlyArray<readonly [string, string, (url: string) => string]> = [
    ["a wrong password", "DatabaseSignInFailed", (url) => withParts(url, (parts) => (parts.password = secret))],
    ["a database that is not there", "DatabaseMissing", (url) => withParts(url, (parts) => (parts.pathname = "/none"))],
    ["a port where nobody listens", "DatabaseUnreachable", () => `postgres://u:${secret}@127.0.0.1:9/x`],
    ["a host that does not exist", "DatabaseUnreachable", () => `postgres://u:${secret}@no-such-host.invalid/x`],
    ["something else than an address", "DatabaseUrlInvalid", () => `${secret}`],
    ["an address of something else", "DatabaseUrlInvalid", () => `mysql://u:${secret}@127.0.0.1/x`],
  ];
  test.each(refusals)("%s is refused without a word of the secret", async (_, code, address) => {
    const { url } = await freshPostgres();
    const outcome = await Database.open({ kind: "postgres", url: address(url) });
    expect(outcome).toMatchObject({ failure: { code } });
    expect(JSON.stringify(outcome)).not.toContain(secret);
  });

  test("a user who may not have the role is refused with what the administrator should run", async () => {
    await asSuperuser("create role plain login password 'plain'");
    const { url } = await freshPostgres({ bare: true });
    const name = new URL(url.replace("@/", "@localhost/")).pathname.slice(1);
    await asSuperuser(`alter database ${name} owner to plain`);
    const plain = withParts(url, (parts) => {
      parts.username = "plain";
      parts.password = "plain";
    });
    const refused = await Database.open({ kind: "postgres", url: plain });
    expect(refused).toMatchObject({ failure: { code: "AppRoleUnavailable", params: { user: "plain" } } });
    await asSuperuser("grant kehoach_app to plain");
    expect(await isOpen(await Database.open({ kind: "postgres", url: plain }))).toBe(true);
  });
});
