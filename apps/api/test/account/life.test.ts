import { Instant } from "@kehoach/domain";
import { forEachDatabase } from "@kehoach/store/testing";
import { Result } from "effect";
import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { addAdmin, admin, at, codeOf, grant, health, now, type Office, openOffice, password } from "./office.ts";

const today = Instant.dayOf(now);

forEachDatabase((_, fresh) => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice(await fresh.open());
    Result.getOrThrow(await addAdmin(office));
  });

  /** An active account, by invitation. */
  const settle = async (email: string, grants = [grant("drafter")]) => {
    const link = Result.getOrThrow(
      await office.accounts.invite(await office.by(admin), { email, name: "Chuyên viên Sở Y tế", grants }),
    );
    const activation = { token: link.token, password };
    Result.getOrThrow(await office.accounts.activate({ commandId: randomUUID(), at: now }, activation));
    return link.user;
  };
  const versionOf = async (user: string) => (await office.accounts.find(user))!.version;
  const target = async (user: string) => ({ user, basedOn: await versionOf(user) });

  test("invited, activated, signed in and out", async () => {
    const { accounts, auth, cookieOf, post, signIn } = office;
    const email = "YTe.Mot@Thu.example";
    const by = await office.by(admin);
    const person = { email, name: "Chuyên viên Sở Y tế", grants: [grant("drafter")] };
    const link = Result.getOrThrow(await accounts.invite(by, person));
    expect(link.token).toMatch(/^[\w-]{43}$/);
    expect(await accounts.find(link.user)).toMatchObject({ state: "invited", email: email.toLowerCase(), version: 1 });
    expect(await accounts.actorOf(link.user, today)).toBeNull();
    expect((await signIn(email)).status).toBe(401);
    // The same command again: the same account and the same link.
    expect(Result.getOrThrow(await accounts.invite(by, person))).toEqual(link);
    expect(codeOf(await accounts.invite(await office.by(admin), person))).toBe("EmailTaken");

    const short = { token: link.token, password: "mười ba ký t." };
    expect(codeOf(await accounts.activate({ commandId: randomUUID(), at: now }, short))).toBe("PasswordWeak");
    const commandId = randomUUID();
    const activated = await accounts.activate({ commandId, at: now }, { token: link.token, password });
    expect(Result.getOrThrow(activated)).toEqual({ email: email.toLowerCase() });

    const response = await signIn(email);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ user: { id: link.user, name: person.name, email: email.toLowerCase() } });
    const cookie = cookieOf(response);
    expect((await auth.sessionOf({ cookie }))?.user.id).toBe(link.user);
    expect(await accounts.actorOf(link.user, today)).toMatchObject({ user: link.user, grants: person.grants });
    // Decomposed as another keyboard sends it.
    expect((await signIn(email, password.normalize("NFD"))).status).toBe(200);

    expect((await post("sign-out", {}, { cookie })).status).toBe(200);
    expect(await auth.sessionOf({ cookie })).toBeNull();
  });

  test("a link works once, and not after it expired", async () => {
    const { accounts } = office;
    const person = { email: "lienket@thu.example", name: "Chuyên viên Sở Y tế", grants: [grant("drafter")] };
    const link = Result.getOrThrow(await accounts.invite(await office.by(admin), person));
    const { token } = link;
    const activate = (commandId: string, when = now, given = password) =>
      accounts.activate({ commandId, at: when }, { token, password: given });
    expect(codeOf(await activate(randomUUID(), link.expiresAt))).toBe("InvitationInvalid");
    const commandId = randomUUID();
    Result.getOrThrow(await activate(commandId, at("2026-06-08T07:59:59.999+07:00")));
    Result.getOrThrow(await activate(commandId));
    expect(codeOf(await activate(commandId, now, `${password} khác`))).toBe("CommandConflict");
    expect(codeOf(await activate(randomUUID()))).toBe("InvitationInvalid");
    expect(codeOf(await accounts.activate({ commandId, at: now }, { token: "x", password }))).toBe("InvitationInvalid");
    // A newer link takes the place of an older one.
    const by = await office.by(admin);
    const first = Result.getOrThrow(await accounts.resetLink(by, await target(link.user)));
    const second = Result.getOrThrow(await accounts.resetLink(await office.by(admin), await target(link.user)));
    const other = "một mật khẩu mới khác";
    const attempt = (given: string) =>
      accounts.activate({ commandId: randomUUID(), at: now }, { token: given, password: other });
    expect(codeOf(await attempt(first.token))).toBe("InvitationInvalid");
    Result.getOrThrow(await attempt(second.token));
    expect((await office.signIn(person.email)).status).toBe(401);
    expect((await office.signIn(person.email, other)).status).toBe(200);
  });

  test("a disabled account is out at once, and comes back when enabled", async () => {
    const { accounts, auth, cookieOf, signIn } = office;
    const email = "khoa@thu.example";
    const user = await settle(email);
    const cookie = cookieOf(await signIn(email));
    const reset = Result.getOrThrow(await accounts.resetLink(await office.by(admin), await target(user)));
    expect(codeOf(await accounts.disable(await office.by(admin), { ...(await target(user)), reason: " " }))).toBe(
      "ReasonMissing",
    );
    const stale = { user, basedOn: 1, reason: "Nghỉ hưu" };
    expect(codeOf(await accounts.disable(await office.by(admin), stale))).toBe("StaleVersion");
    const disabled = { ...(await target(user)), reason: "Nghỉ hưu" };
    Result.getOrThrow(await accounts.disable(await office.by(admin), disabled));
    expect(await auth.sessionOf({ cookie })).toBeNull();
    expect(await accounts.actorOf(user, today)).toBeNull();
    const refused = await signIn(email);
    expect([refused.status, ((await refused.json()) as { refusal: { code: string } }).refusal.code]).toEqual([
      403,
      "AccountDisabled",
    ]);
    expect((await signIn(email, "một mật khẩu sai nào đó")).status).toBe(401);
    const late = { token: reset.token, password };
    expect(codeOf(await accounts.activate({ commandId: randomUUID(), at: now }, late))).toBe("InvitationInvalid");
    expect(codeOf(await accounts.resetLink(await office.by(admin), await target(user)))).toBe("WrongStage");
    Result.getOrThrow(await accounts.enable(await office.by(admin), await target(user)));
    expect((await signIn(email)).status).toBe(200);
  });

  test("handed over, the account belongs to the next person only", async () => {
    const { accounts, auth, cookieOf, signIn, store } = office;
    const email = "truoc@thu.example";
    const user = await settle(email);
    const cookie = cookieOf(await signIn(email));
    const next = { name: "Chuyên viên Sở Y tế (kế nhiệm)", email: "sau@thu.example" };
    const taken = { ...(await target(user)), ...next, email: admin };
    expect(codeOf(await accounts.handOver(await office.by(admin), taken))).toBe("EmailTaken");
    const link = Result.getOrThrow(
      await accounts.handOver(await office.by(admin), { ...(await target(user)), ...next }),
    );
    expect(await auth.sessionOf({ cookie })).toBeNull();
    expect((await signIn(email)).status).toBe(401);
    expect((await signIn(next.email)).status).toBe(401);
    const given = { token: link.token, password };
    Result.getOrThrow(await accounts.activate({ commandId: randomUUID(), at: now }, given));
    expect((await signIn(next.email)).status).toBe(200);
    expect((await signIn(email)).status).toBe(401);
    const actor = await office.actor(admin);
    const told = await store.read(actor, (reads) =>
      reads.journal({ limit: 20, stream: { kind: "account", id: user } }),
    );
    expect(told.map(({ event }) => event._tag)).toEqual([
      "AccountActivated",
      "AccountHandedOver",
      "AccountActivated",
      "AccountInvited",
    ]);
    expect(told[3]?.event).toMatchObject({ email, name: "Chuyên viên Sở Y tế" });
  });

  test("the last administrator stays", async () => {
    const { accounts } = office;
    const user = (await office.actor(admin)).user;
    const by = await office.by(admin);
    const disable = { ...(await target(user)), reason: "Thử" };
    expect(codeOf(await accounts.disable(by, disable))).toBe("LastAdministrator");
    expect(codeOf(await accounts.grant(by, { ...(await target(user)), grants: [] }))).toBe("LastAdministrator");
    const next = { ...(await target(user)), name: "Quản trị", email: "moi@thu.example" };
    expect(codeOf(await accounts.handOver(by, next))).toBe("LastAdministrator");
    // Of two who disable each other at the same moment, one stays.
    Result.getOrThrow(await addAdmin(office, "quantri2@thu.example"));
    const other = (await office.actor("quantri2@thu.example")).user;
    const byOther = await office.by("quantri2@thu.example");
    const [ofOther, ofUser] = [await target(other), await target(user)];
    const outcomes = await Promise.all([
      accounts.disable(await office.by(admin), { ...ofOther, reason: "Thử" }),
      accounts.disable(byOther, { ...ofUser, reason: "Thử" }),
    ]);
    expect(new Set(outcomes.map(codeOf))).toEqual(new Set(["LastAdministrator", null]));
    const loser = outcomes[0]!._tag === "Success" ? other : user;
    const survivor = loser === user ? "quantri2@thu.example" : admin;
    Result.getOrThrow(await accounts.enable(await office.by(survivor), await target(loser)));
  });

  test("a head names an acting head of the own agency, and nothing more", async () => {
    const { accounts } = office;
    await settle("lanhdao@thu.example", [grant("head")]);
    const drafter = await settle("soanthao@thu.example");
    const stranger = await settle("khac@thu.example", [grant("drafter", "so-tc" as typeof health)]);
    const head = await office.by("lanhdao@thu.example");
    const acting = grant("head", health, "2026-06-01", "2026-06-14");
    const listed = Result.getOrThrow(await accounts.list(head.actor, now));
    expect(listed.map(({ email }) => email)).toContain("soanthao@thu.example");
    expect(listed.map(({ email }) => email)).not.toContain("khac@thu.example");
    const give = async (user: string, grants: ReadonlyArray<ReturnType<typeof grant>>, email = "lanhdao@thu.example") =>
      codeOf(await accounts.grant(await office.by(email), { ...(await target(user)), grants }));
    expect(await give(drafter, [grant("drafter"), grant("head")])).toBe("ActingHeadOnly");
    expect(await give(drafter, [acting])).toBe("ActingHeadOnly");
    expect(await give(drafter, [grant("drafter"), { ...acting, to: "2026-05-01" as typeof today }])).toBe("GrantTerm");
    expect(await give(drafter, [grant("drafter"), { ...acting, agency: "so-tc" as typeof health }])).toBe("Forbidden");
    expect(await give(drafter, [grant("drafter"), acting])).toBeNull();
    expect((await accounts.find(drafter))?.grants).toEqual([grant("drafter"), acting]);
    const after = Instant.dayOf(at("2026-06-15"));
    expect((await accounts.actorOf(drafter, after))?.grants).toEqual([grant("drafter")]);
    // The one who acts does not name another.
    expect(await give(stranger, [acting], "soanthao@thu.example")).not.toBeNull();
    expect(await give(drafter, [grant("drafter")])).toBeNull();
    for (const refused of [
      await accounts.invite(head, { email: "a@thu.example", name: "A", grants: [] }),
      await accounts.disable(head, { ...(await target(drafter)), reason: "Thử" }),
      await accounts.resetLink(head, await target(drafter)),
    ])
      expect(codeOf(refused)).toBe("Forbidden");
  });
});
