import { Schema } from "effect";
import { AgencyId } from "./Agency.ts";
import { Day } from "./Day.ts";
import { ProvinceId } from "./Plan.ts";

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

/** Least length of a password (hồ sơ cấp độ 2, NĐ 85/2016/NĐ-CP: 14 characters where no second factor is used). */
export const PASSWORD_MINIMUM = 14;

/** Days for which an invitation or a reset link can be used. */
export const INVITATION_DAYS = 7;

/** What happens to accounts and is kept in the journal. */
export const Event = Schema.TaggedUnion({
  AccountInvited: { user: UserId, email: Schema.String, grants: Schema.Array(Grant) },
  AccountActivated: { user: UserId },
  AccountReset: { user: UserId },
  AccountHandedOver: { user: UserId, name: Schema.String, email: Schema.String },
  AccountGranted: { user: UserId, grants: Schema.Array(Grant) },
  AccountDisabled: { user: UserId, reason: Schema.String },
  AccountEnabled: { user: UserId },
  ClockSet: { to: Schema.String },
});
export type Event = typeof Event.Type;
