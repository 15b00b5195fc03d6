import { type Account, Instant, type Plan } from "@kehoach/domain";
import { sql } from "drizzle-orm";
import { Result } from "effect";
import { beforeAll, expect, test } from "vitest";
import { type ActorContext, system, type Transaction, withActor } from "../src/ActorContext.ts";
import type { Database } from "../src/Database.ts";
import * as ProvinceStore from "../src/ProvinceStore.ts";
import { forEachDatabase } from "../src/testing/index.ts";

const province = "tinh-thu" as Plan.ProvinceId;
const at = Instant.ofEpoch(Date.parse("2026-06-01T01:00:00Z"));
const grant = (role: Account.Role, agency: string): Account.Grant =>
  ({ role, agency, from: null, to: null }) as Account.Grant;
const person = (user: string, ...grants: ReadonlyArray<Account.Grant>) => ({
  user: user as Account.UserId,
  name: `Chuyên viên ${user}`,
  email: `${user}@thu.example`,
  grants,
  activatedAt: at,
  disabledAt: null,
  version: 0,
});

forEachDatabase((_, fresh) => {
  let database: Database;
  beforeAll(async () => {
    database = await fresh.open();
    await ProvinceStore.open(database, province).system(async ({ people }) => {
      for (const each of [
        person("quantri", grant("administrator", "ubnd")),
        person("lanhdao", grant("head", "so-a")),
        person("soanthao", grant("drafter", "so-a")),
        person("khac", grant("drafter", "so-b")),
      ])
        Result.getOrThrow(await people.save(each));
    });
  });

  const as = <A>(
    context: Partial<ActorContext>,
    inCommand: boolean,
    work: (transaction: Transaction) => Promise<A>,
  ): Promise<A> =>
    withActor(database, { province, user: "?", roles: [], agencies: [], ...context }, async (transaction) => {
      if (inCommand) await transaction.execute(sql`select set_config('app.command', 'on', true)`);
      return await work(transaction);
    });
  const head = { user: "lanhdao", roles: ["head"], agencies: ["so-a"] };
  const drafter = { user: "soanthao", roles: ["drafter"], agencies: ["so-a"] };
  const administrator = { user: "quantri", roles: ["administrator"] };
  const seen = (context: Partial<ActorContext>) =>
    as(context, false, async (transaction) =>
      (await transaction.execute<{ user: string }>(sql`select "user" from person order by 1`)).rows.map(
        ({ user }) => user,
      ),
    );

  test("who sees whom", async () => {
    expect(await seen({})).toEqual([]);
    expect(await seen(drafter)).toEqual(["soanthao"]);
    expect(await seen(head)).toEqual(["lanhdao", "soanthao"]);
    expect(await seen(administrator)).toEqual(["khac", "lanhdao", "quantri", "soanthao"]);
    expect(await seen({ ...system("tinh-khac") })).toEqual([]);
  });

  const give = (context: Partial<ActorContext>, inCommand: boolean, values: string) =>
    as(context, inCommand, (transaction) =>
      transaction.execute(sql.raw(`insert into person_grant values ('${province}', ${values})`)),
    ).then(
      () => "given",
      () => "refused",
    );

  test("the database itself refuses a role that the person may not give", async () => {
    const acting = `'soanthao', 'head', 'so-a', '2026-06-01', '2026-06-14'`;
    expect(await give(drafter, true, acting)).toBe("refused");
    expect(await give(head, false, acting)).toBe("refused");
    expect(await give(head, true, `'soanthao', 'head', 'so-a', null, null`)).toBe("refused");
    expect(await give(head, true, `'khac', 'head', 'so-b', '2026-06-01', '2026-06-14'`)).toBe("refused");
    expect(await give(head, true, `'lanhdao', 'administrator', 'so-a', '2026-06-01', '2026-06-14'`)).toBe("refused");
    expect(await give(head, true, acting)).toBe("given");
    expect(await give(administrator, true, `'khac', 'auditor', 'so-b', null, null`)).toBe("given");
  });

  test("an account and its password change together or not at all", async () => {
    const store = ProvinceStore.open(database, province);
    const failing = store.system(async ({ people }) => {
      Result.getOrThrow(await people.save(person("dodang", grant("drafter", "so-a"))));
      await people.setPassword("dodang" as Account.UserId, "the-hash-of-a-password");
      await people.setPassword("nobody" as Account.UserId, "the-hash-of-a-password");
    });
    await expect(failing).rejects.toThrow("The tables of the sign-in refused a statement (23503)");
    expect(await store.people.find("dodang")).toBeNull();
    const { rows } = await database.pool.query(`select from auth."user" where id = 'dodang'`);
    expect(rows).toEqual([]);
  });

  test("sign-in tables stay out of reach after they were written to", async () => {
    const reading = ProvinceStore.open(database, province).system(async (writes) => {
      await writes.people.endSessions("khac" as Account.UserId);
      return await writes.people.list();
    });
    expect((await reading).length).toBe(4);
    const direct = as(administrator, true, (transaction) =>
      transaction.execute(sql`select password from auth.account`),
    );
    await expect(direct).rejects.toThrow();
  });
});
