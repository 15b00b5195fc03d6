import { eq, sql } from "drizzle-orm";
import { pgTable, text } from "drizzle-orm/pg-core";
import { beforeAll, expect, test } from "vitest";
import * as ActorContext from "../src/ActorContext.ts";
import type { Database } from "../src/Database.ts";
import { forEachDatabase } from "../src/testing/index.ts";

const note = pgTable("note", {
  province: text("province").notNull(),
  agency: text("agency").notNull(),
  text: text("text"),
});

// What a migration says for each table behind the wall.
const wall = [
  "create table note (province text not null, agency text not null, text text)",
  "alter table note enable row level security",
  "alter table note force row level security",
  `create policy note_read on note for select to kehoach_app using (province = (select app_province())
    and (app_has_agency(agency) or (select app_has_role('focal-officer'))))`,
  `create policy note_write on note for insert to kehoach_app with check (province = (select app_province())
    and app_has_agency(agency))`,
  "grant select, insert on note to kehoach_app",
];

const health: ActorContext.ActorContext = { province: "ca-mau", user: "u1", roles: ["drafter"], agencies: ["so-y-te"] };
const focal: ActorContext.ActorContext = { province: "ca-mau", user: "u2", roles: ["focal-officer"], agencies: [] };
const elsewhere: ActorContext.ActorContext = { ...health, province: "bac-lieu" };

const texts = (database: Database, actor: ActorContext.ActorContext): Promise<ReadonlyArray<string | null>> =>
  ActorContext.withActor(database, actor, async (transaction) =>
    (await transaction.select({ text: note.text }).from(note).orderBy(note.text)).map((row) => row.text),
  );

const settings = async (database: Database): Promise<unknown> =>
  (
    await database.pool
      .query(`select current_user = session_user as own, app_province() as province, app_user() as "user",
      app_has_role('drafter') as role, app_has_agency('so-y-te') as agency`)
  ).rows[0];
const none = { own: true, province: null, user: null, role: false, agency: false };

forEachDatabase((kind, fresh) => {
  let database: Database;
  beforeAll(async () => {
    database = await fresh.open();
    for (const statement of wall) await database.orm.execute(statement);
    await ActorContext.withActor(database, health, async (transaction) => {
      await transaction.insert(note).values({ province: "ca-mau", agency: "so-y-te", text: "dịch bệnh" });
    });
    await ActorContext.withActor(database, { ...health, agencies: ["so-cong-thuong"] }, async (transaction) => {
      await transaction.insert(note).values({ province: "ca-mau", agency: "so-cong-thuong", text: "lưới điện" });
    });
  });

  test("the role owns nothing, cannot sign in and passes no policy by", async () => {
    const { rows } = await database.pool.query(`select rolcanlogin, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
      (select count(*)::int from pg_class where relowner = r.oid) as owned from pg_roles r where rolname = 'kehoach_app'`);
    expect(rows).toEqual([
      { rolcanlogin: false, rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0 },
    ]);
  });

  test("an actor sees the rows that the policies give, and no other province's", async () => {
    expect(await texts(database, health)).toEqual(["dịch bệnh"]);
    expect(await texts(database, focal)).toEqual(["dịch bệnh", "lưới điện"]);
    expect(await texts(database, elsewhere)).toEqual([]);
    expect(await texts(database, ActorContext.system("ca-mau"))).toEqual([]);
  });

  test("a row for another agency or province cannot be written", async () => {
    const write = (values: typeof note.$inferInsert): Promise<unknown> =>
      ActorContext.withActor(database, health, (transaction) => transaction.insert(note).values(values));
    for (const values of [
      { province: "ca-mau", agency: "so-cong-thuong" },
      { province: "bac-lieu", agency: "so-y-te" },
    ])
      await expect(write(values)).rejects.toMatchObject({ cause: { code: "42501" } });
  });

  test("without context nothing is visible", async () => {
    await database.orm.transaction(async (transaction) => {
      await transaction.execute(sql`set local role kehoach_app`);
      expect(await transaction.select().from(note)).toEqual([]);
    });
    // The owner himself, where he is no superuser.
    if (kind === "postgres") expect(await database.orm.select().from(note)).toEqual([]);
  });

  test("sign-in data are out of reach", async () => {
    const read = ActorContext.withActor(database, focal, (transaction) =>
      transaction.execute('select * from auth."user"'),
    );
    await expect(read).rejects.toMatchObject({ cause: { code: "42501" } });
  });

  test("nothing of an actor is left on the connection, after a commit, a throw, a failed statement and a savepoint", async () => {
    const only = await pinned(database, async (one) => {
      expect(await texts(one, health)).toEqual(["dịch bệnh"]);
      expect(await settings(one)).toEqual(none);
      await expect(
        ActorContext.withActor(one, health, async () => await Promise.reject(new Error("thrown"))),
      ).rejects.toThrow("thrown");
      expect(await settings(one)).toEqual(none);
      await expect(
        ActorContext.withActor(one, health, (transaction) => transaction.execute("select 1 / 0")),
      ).rejects.toThrow();
      expect(await settings(one)).toEqual(none);
      await ActorContext.withActor(one, health, async (transaction) => {
        await transaction
          .transaction(async (nested) => {
            await nested.execute("select 1 / 0");
          })
          .catch(() => undefined);
        expect(await transaction.select().from(note)).toHaveLength(1);
      });
      expect(await settings(one)).toEqual(none);
      expect(await texts(one, elsewhere)).toEqual([]);
    });
    expect(only).toBe(1);
  });

  test("many actors at once each see their own", async () => {
    const actors = Array.from({ length: 60 }, (_, index) => [health, focal, elsewhere][index % 3] ?? health);
    const seen = await Promise.all(actors.map((actor) => texts(database, actor)));
    expect(seen.map((rows) => rows.length)).toEqual(actors.map((_, index) => [1, 2, 0][index % 3]));
  });

  test("a read-only transaction writes nothing", async () => {
    const write = ActorContext.withActor(
      database,
      health,
      (transaction) => transaction.insert(note).values({ province: "ca-mau", agency: "so-y-te" }),
      { accessMode: "read only" },
    );
    await expect(write).rejects.toMatchObject({ cause: { code: "25006" } });
  });

  test("an actor's words are data, whatever they contain", async () => {
    const odd = `so-'y"-te', true); drop table note; --`;
    const actor = { ...health, user: odd, agencies: [odd, "a,b", "{c}"] };
    await ActorContext.withActor(database, actor, async (transaction) => {
      await transaction.insert(note).values({ province: "ca-mau", agency: odd, text: "lạ" });
      expect(await transaction.select({ text: note.text }).from(note).where(eq(note.agency, odd))).toHaveLength(1);
      const { rows } = await transaction.execute(sql`select app_user() as "user", app_has_agency('a') as part`);
      expect(rows).toEqual([{ user: odd, part: false }]);
    });
  });
});

/** The same database through a pool that never has a second connection; answers how many it made. */
const pinned = async (database: Database, work: (one: Database) => Promise<void>): Promise<number> => {
  const made = new Set<number>();
  const pool =
    database.kind === "embedded"
      ? database.pool
      : new (Object.getPrototypeOf(database.pool).constructor)({
          ...database.pool.options,
          max: 1,
        });
  pool.on("acquire", (client: object & { processID?: number }) => made.add(client.processID ?? 0));
  try {
    await work({ ...database, pool });
  } finally {
    if (pool !== database.pool) await pool.end();
  }
  return made.size;
};
