import type { Refusal } from "@kehoach/domain";
import { forEachDatabase } from "@kehoach/store/testing";
import { ActorContext, type Database } from "@kehoach/store";
import { sql } from "drizzle-orm";
import { Result } from "effect";
import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { addAdmin, admin, codeOf, committee, grant, now, type Office, openOffice, password } from "./office.ts";

const codeIn = async (response: Response): Promise<string> =>
  ((await response.json()) as { refusal: Refusal.Refusal }).refusal.code;

forEachDatabase((_, fresh) => {
  let database: Database.Database;
  let office: Office;
  beforeAll(async () => {
    database = await fresh.open();
    office = await openOffice(database, { signInBurst: 1_000 });
    Result.getOrThrow(await addAdmin(office));
  });

  /** Every row that the program itself, and the user, may see of our tables. */
  const dump = (user: string) =>
    ActorContext.withActor(database, { ...ActorContext.system(office.store.province), user }, async (transaction) => {
      const tables: Array<unknown> = [];
      for (const table of ["journal", "command", "one_time_link", "person", "stream"])
        tables.push((await transaction.execute(sql.raw(`select * from ${table}`))).rows);
      return tables;
    });

  test("only signing in, out and the session are there", async () => {
    for (const path of ["sign-up/email", "change-password", "update-user", "list-sessions", "reset-password", "ok"])
      expect((await office.post(path, { email: "x@thu.example", password, name: "X" })).status).toBe(404);
    expect((await database.pool.query(`select from auth."user"`)).rowCount).toBe(1);
  });

  test("malformed and foreign requests are refused", async () => {
    const { post } = office;
    expect(await codeIn(await post("sign-in/email", { email: admin }))).toBe("InputInvalid");
    expect(await codeIn(await post("sign-in/email", { email: ["x"], password }))).toBe("InputInvalid");
    expect((await post("sign-in/email", { email: "không phải thư", password })).status).toBe(401);
    const body = { email: admin, password };
    const foreign = await post("sign-in/email", body, { origin: "https://elsewhere.example" });
    expect([foreign.status, await codeIn(foreign)]).toEqual([403, "ForeignOrigin"]);
    for (const origin of ["http://localhost:3000", "http://127.0.0.1:3000"]) {
      const headers = { origin, host: new URL(origin).host };
      expect((await post("sign-in/email", body, headers)).status).toBe(200);
    }
  });

  test("cookies are closed to scripts, and to plain connections in production", async () => {
    const [cookie = ""] = (await office.signIn(admin)).headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect(cookie).not.toMatch(/Secure/i);
    const { auth } = await openOffice(database);
    const missing = await auth.sessionOf({ cookie: "kehoach.session_token=forged.signature" });
    expect(missing).toBeNull();
  });

  test("wrong passwords close the account for a while, known or unknown", async () => {
    const { post, signIn } = office;
    for (const email of ["nan-nhan@thu.example", "khong-co@thu.example"]) {
      if (email.startsWith("nan"))
        Result.getOrThrow(
          await office.accounts.createAccount(
            { email, name: "Kiểm tra", password, grants: [grant("auditor", committee)] },
            now,
          ),
        );
      // All at once, so that counting is seen to be exact.
      const answers = await Promise.all(Array.from({ length: 12 }, () => signIn(email, "sai rồi, sai hẳn rồi")));
      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([...Array(10).fill(401), 429, 429]);
      const closed = await signIn(email);
      expect([closed.status, await codeIn(closed)]).toEqual([429, "SignInTooOften"]);
    }
    await database.pool.query("update auth.sign_in_attempt set since = since - interval '16 minutes'");
    expect((await signIn("nan-nhan@thu.example")).status).toBe(200);
    expect((await database.pool.query("select from auth.sign_in_attempt")).rowCount).toBe(0);
    expect((await post("sign-out", {})).status).toBe(200);
  });

  test("many attempts from one address are slowed down, counted in the database", async () => {
    const { signIn } = await openOffice(database, { signInBurst: 3 });
    await database.pool.query("delete from auth.rate_limit");
    const answers: Array<number> = [];
    for (let i = 0; i < 4; i += 1) answers.push((await signIn(`${i}@thu.example`)).status);
    expect(answers).toEqual([401, 401, 401, 429]);
    const { rows } = await database.pool.query<{ key: string }>("select key from auth.rate_limit");
    expect(rows.some(({ key }) => key.includes("203.0.113.7"))).toBe(true);
    await database.pool.query("delete from auth.rate_limit");
  });

  test("fifty demonstration accounts at once, kept when made again", async () => {
    const people = Array.from({ length: 50 }, (_, i) => ({
      user: `demo-${i}` as never,
      email: `demo${i}@thu.example`,
      name: `Chuyên viên ${i}`,
      password,
      grants: [grant("drafter")],
    }));
    const before = Date.now();
    const users = Result.getOrThrow(await office.accounts.createDemonstrationAccounts(people, now));
    expect(Date.now() - before).toBeLessThan(20_000);
    expect(users[7]).toBe("demo-7");
    expect(Result.getOrThrow(await office.accounts.createDemonstrationAccounts(people, now))).toEqual(users);
    expect((await office.signIn("demo49@thu.example")).status).toBe(200);
    const taken = { ...people[0]!, user: "other" as never };
    expect(codeOf(await office.accounts.createAccount(taken, now))).toBe("EmailTaken");
  });

  test("no password, hash or token is told or kept anywhere but where it belongs", async () => {
    const { accounts, cookieOf, signIn } = office;
    const link = Result.getOrThrow(
      await accounts.invite(await office.by(admin), {
        email: "kin@thu.example",
        name: "Chuyên viên",
        grants: [grant("drafter")],
      }),
    );
    const given = "chỉ một người biết mật khẩu này";
    const activated = await accounts.activate(
      { commandId: randomUUID(), at: now },
      { token: link.token, password: given },
    );
    const response = await signIn("kin@thu.example", given);
    const cookie = cookieOf(response);
    const [token = ""] = decodeURIComponent(cookie.split("=")[1] ?? "").split(".");
    expect(token.length).toBeGreaterThan(20);
    const { rows } = await database.pool.query<{ password: string }>(
      "select password from auth.account where user_id = $1",
      [link.user],
    );
    const hash = rows[0]!.password;
    const told = JSON.stringify([
      activated,
      await response.json(),
      await (
        await office.auth.handler(new Request("http://localhost/api/auth/get-session", { headers: { cookie } }))
      ).json(),
      await accounts.list(await office.actor(admin), now),
      await office.store.read(await office.actor(admin), (reads) => reads.journal({ limit: 500 })),
      office.defects,
    ]);
    const administrator = (await office.actor(admin)).user;
    const kept = JSON.stringify([await dump(administrator), await dump(link.user)]);
    for (const secret of [given, hash, token]) {
      expect(told).not.toContain(secret);
      expect(kept).not.toContain(secret);
    }
    expect(kept).not.toContain(link.token);
    expect(kept).toContain("AccountInvited");
  });
});
