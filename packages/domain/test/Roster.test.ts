import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { Account, type Day, Instant, Roster } from "../src/index.ts";

const today = "2026-06-01" as Day.Day;
const grant = (role: Account.Role, agency: string, from?: string, to?: string): Account.Grant =>
  ({ role, agency, from: from ?? null, to: to ?? null }) as Account.Grant;
const actor = (...grants: ReadonlyArray<Account.Grant>) =>
  ({ user: "head", province: "ca-mau", grants }) as unknown as Account.Actor;
const holder = (state: Account.State, ...grants: ReadonlyArray<Account.Grant>): Roster.Holder => ({
  user: "someone" as Account.UserId,
  grants,
  state,
});
const codeOf = (result: ReturnType<typeof Roster.keepAdministrator>) =>
  Result.isFailure(result) ? result.failure.code : null;

describe("the last administrator", () => {
  const administers = grant("administrator", "ubnd");
  it.each([
    ["active", [administers], null],
    ["invited", [administers], "LastAdministrator"],
    ["disabled", [administers], "LastAdministrator"],
    ["active", [grant("administrator", "ubnd", "2026-01-01", "2026-12-31")], "LastAdministrator"],
    ["active", [grant("administrator", "ubnd", "2026-06-02")], "LastAdministrator"],
    ["active", [grant("auditor", "ubnd")], "LastAdministrator"],
  ] as const)("%s", (state, grants, code) =>
    expect(codeOf(Roster.keepAdministrator([holder(state, ...grants)], today))).toBe(code),
  );
});

describe("who may give which role", () => {
  const drafter = grant("drafter", "so-yt");
  const acting = grant("head", "so-yt", "2026-06-01", "2026-06-14");
  const decide = (who: Account.Actor, after: ReadonlyArray<Account.Grant>, before = holder("active", drafter)) =>
    codeOf(Roster.decideGrants(who, before, after, today));
  const head = actor(grant("head", "so-yt"));

  it("an administrator, any", () =>
    expect(decide(actor(grant("administrator", "ubnd")), [grant("focalHead", "so-tnmt")])).toBeNull());
  it("a head, acting for the head", () => {
    expect(decide(head, [drafter, acting])).toBeNull();
    expect(decide(head, [drafter], holder("active", drafter, acting))).toBeNull();
  });
  it("a head, nothing else", () => {
    expect(decide(head, [drafter, grant("head", "so-yt")])).toBe("ActingHeadOnly");
    expect(decide(head, [drafter, { ...acting, role: "focalHead" }])).toBe("ActingHeadOnly");
    expect(decide(head, [])).toBe("ActingHeadOnly");
    expect(decide(head, [drafter, { ...acting, agency: "so-tc" as Account.Grant["agency"] }])).toBe("Forbidden");
    expect(decide(head, [acting], holder("active"))).toBe("ActingHeadOnly");
  });
  it("an acting head, none", () => expect(decide(actor(acting), [drafter, acting])).toBe("ActingHeadOnly"));
  it("a drafter, none", () => expect(decide(actor(drafter), [drafter, acting])).toBe("Forbidden"));
  it("nobody, a role that ends before it begins", () =>
    expect(decide(head, [drafter, { ...acting, to: "2026-05-31" as Day.Day }])).toBe("GrantTerm"));
});

describe("passwords, addresses and links", () => {
  const outcome = (result: Result.Result<unknown, { readonly code: string }>) =>
    Result.isFailure(result) ? result.failure.code : null;
  it("14 characters are enough, 13 are not, however they are composed", () => {
    const fourteen = "mật khẩu ngắn.";
    expect(fourteen.normalize("NFC").length).toBe(14);
    expect(Result.getOrThrow(Account.password(fourteen.normalize("NFD")))).toBe(fourteen.normalize("NFC"));
    expect(outcome(Account.password("mật khẩu ngắn".normalize("NFD")))).toBe("PasswordWeak");
    expect(outcome(Account.password("x".repeat(129)))).toBe("InputInvalid");
  });
  it("an address is one address", () => {
    expect(Result.getOrThrow(Account.email(" ChuyenVien.So-YT@KeHoach.example "))).toBe(
      "chuyenvien.so-yt@kehoach.example",
    );
    for (const text of ["", "a", "a@b", "a b@c.vn", "a@c.vn, b@c.vn", "@c.vn", "a@-c.vn", `${"a".repeat(250)}@c.vn`])
      expect(outcome(Account.email(text))).toBe("InputInvalid");
  });
  it("a link ends after seven days, to the millisecond", () => {
    const made = Instant.startOf(today);
    const link = { user: "someone" as Account.UserId, expiresAt: Account.linkEnds(made), usedAt: null };
    const last = Instant.ofEpoch(Instant.toEpoch(link.expiresAt) - 1);
    expect(outcome(Account.checkLink(link, "invited", last))).toBeNull();
    expect(outcome(Account.checkLink(link, "invited", link.expiresAt))).toBe("InvitationInvalid");
    expect(outcome(Account.checkLink({ ...link, usedAt: made }, "active", made))).toBe("InvitationInvalid");
    expect(outcome(Account.checkLink(link, "disabled", made))).toBe("InvitationInvalid");
    expect(outcome(Account.checkLink(null, null, made))).toBe("InvitationInvalid");
  });
});
