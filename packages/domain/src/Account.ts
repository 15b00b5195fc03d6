import { Result, Schema } from "effect";
import { AgencyId } from "./Agency.ts";
import type { Bilingual } from "./Bilingual.ts";
import { Day } from "./Day.ts";
import * as Instant from "./Instant.ts";
import type { ProvinceId } from "./Plan.ts";
import * as Refusal from "./Refusal.ts";

export const UserId = Schema.NonEmptyString.check(Schema.isMaxLength(64)).pipe(Schema.brand("UserId"));
export type UserId = typeof UserId.Type;

/** What a person may be (vai trò): see the table in `Access`. */
export const Role = Schema.Literals([
  "drafter",
  "head",
  "focalOfficer",
  "focalHead",
  "committeeViewer",
  "committeeLeader",
  "administrator",
  "auditor",
]);
export type Role = typeof Role.Type;

const roleLabels: Readonly<Record<Role, Bilingual>> = {
  drafter: { vi: "Chuyên viên", en: "Drafter" },
  head: { vi: "Lãnh đạo đơn vị", en: "Head of agency" },
  focalOfficer: { vi: "Chuyên viên cơ quan đầu mối", en: "Focal officer" },
  focalHead: { vi: "Lãnh đạo cơ quan đầu mối", en: "Focal head" },
  committeeViewer: { vi: "Văn phòng UBND tỉnh", en: "Committee office" },
  committeeLeader: { vi: "Lãnh đạo UBND tỉnh", en: "Committee leader" },
  administrator: { vi: "Quản trị hệ thống", en: "Administrator" },
  auditor: { vi: "Kiểm toán, thanh tra", en: "Auditor" },
};
export const roleLabel = (role: Role): Bilingual => roleLabels[role];

/** A role held for an agency, for a time; an acting head is a `head` grant with both days set. */
export const Grant = Schema.Struct({
  role: Role,
  agency: AgencyId,
  from: Schema.NullOr(Day),
  /** The last day of the grant. */
  to: Schema.NullOr(Day),
});
export interface Grant extends Schema.Schema.Type<typeof Grant> {}

/** Who acts: one person of one province with the roles held on the day. */
export interface Actor {
  readonly user: UserId;
  readonly province: ProvinceId;
  readonly grants: ReadonlyArray<Grant>;
}

/** The grants in force on `day`. */
export const grantsOn = (grants: ReadonlyArray<Grant>, day: Day): ReadonlyArray<Grant> =>
  grants.filter((grant) => (grant.from === null || grant.from <= day) && (grant.to === null || day <= grant.to));

/** A head named for a time (người được giao phụ trách, ký thay trong thời gian đó): both days are set. */
export const isActing = (grant: Grant): boolean =>
  (grant.role === "head" || grant.role === "focalHead") && grant.from !== null && grant.to !== null;

/** Chưa kích hoạt, Đang hoạt động, Đã khoá. */
export type State = "invited" | "active" | "disabled";

/** The state of an account, from what happened to it. Disabled counts first, whether or not it was ever activated. */
export const stateOf = (facts: {
  readonly activatedAt: Instant.Instant | null;
  readonly disabledAt: Instant.Instant | null;
}): State => (facts.disabledAt !== null ? "disabled" : facts.activatedAt === null ? "invited" : "active");

const stateLabels: Readonly<Record<State, Bilingual>> = {
  invited: { vi: "Chưa kích hoạt", en: "Not activated" },
  active: { vi: "Đang hoạt động", en: "Active" },
  disabled: { vi: "Đã khoá", en: "Disabled" },
};
export const stateLabel = (state: State): Bilingual => stateLabels[state];

// One address each, as the sign-in library reads them; international names are written in their ASCII form.
const EMAIL = /^[a-z0-9_+-]+(\.[a-z0-9_+-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/** An e-mail address as accounts are found by: trimmed, in lower case, at most 254 characters. */
export const email = (text: string): Result.Result<string, Refusal.Refusal> => {
  const address = text.trim().toLowerCase();
  return address.length <= 254 && EMAIL.test(address)
    ? Result.succeed(address)
    : Result.fail(Refusal.make("InputInvalid", { field: "email", problem: "an e-mail address expected" }));
};

/** Least length of a password (hồ sơ cấp độ 2, NĐ 85/2016/NĐ-CP: 14 characters where no second factor is used). */
export const PASSWORD_MINIMUM = 14;

/** Greatest length of a password, in characters; longer ones only make the server work. */
export const PASSWORD_MAXIMUM = 128;

/** The password as it is hashed, composed to NFC so that any keyboard types the same; `PasswordWeak` when it is too short. */
export const password = (text: string): Result.Result<string, Refusal.Refusal> => {
  const composed = text.normalize("NFC");
  const length = [...composed].length;
  if (length < PASSWORD_MINIMUM) return Result.fail(Refusal.make("PasswordWeak", { minimum: PASSWORD_MINIMUM }));
  return length > PASSWORD_MAXIMUM
    ? Result.fail(
        Refusal.make("InputInvalid", { field: "password", problem: `at most ${PASSWORD_MAXIMUM} characters` }),
      )
    : Result.succeed(composed);
};

/** Wrong passwords for one account within `SIGN_IN_MINUTES` before it is closed until those minutes are over. */
export const SIGN_IN_ATTEMPTS = 10;
export const SIGN_IN_MINUTES = 15;

/** Days for which an invitation or a reset link can be used. */
export const INVITATION_DAYS = 7;

/** A one-time link to set the password of an account (liên kết kích hoạt): what is kept of it, never the link itself. */
export interface Link {
  readonly user: UserId;
  /** The first instant at which it no longer works. */
  readonly expiresAt: Instant.Instant;
  readonly usedAt: Instant.Instant | null;
}

/** When a link made at `at` ends. */
export const linkEnds = (at: Instant.Instant): Instant.Instant =>
  Instant.ofEpoch(Instant.toEpoch(at) + INVITATION_DAYS * 86_400_000);

/** `InvitationInvalid` for a link that is unknown, used, expired, or of a disabled account; which of them is not told. */
export const checkLink = (
  link: Link | null,
  state: State | null,
  at: Instant.Instant,
): Result.Result<Link, Refusal.Refusal> =>
  link !== null && link.usedAt === null && at < link.expiresAt && state !== null && state !== "disabled"
    ? Result.succeed(link)
    : Result.fail(Refusal.make("InvitationInvalid"));

const done = { at: Instant.Instant, by: UserId, user: UserId };

/** What happens to accounts and is kept in the journal. `name` is a post or a person, as the administrator wrote it. */
export const Event = Schema.TaggedUnion({
  /** Made by the program itself: the first administrator, the accounts of the demonstration. */
  AccountCreated: { ...done, name: Schema.String, email: Schema.String, grants: Schema.Array(Grant) },
  AccountInvited: { ...done, name: Schema.String, email: Schema.String, grants: Schema.Array(Grant) },
  AccountActivated: done,
  AccountReset: done,
  /** The account passes to another person of the same post, who is named here; earlier acts stay with the earlier name. */
  AccountHandedOver: { ...done, name: Schema.String, email: Schema.String },
  AccountGranted: { ...done, grants: Schema.Array(Grant) },
  AccountDisabled: { ...done, reason: Schema.String },
  AccountEnabled: done,
});
export type Event = typeof Event.Type;
