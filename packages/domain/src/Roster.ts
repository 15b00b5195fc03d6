import { Result } from "effect";
import * as Access from "./Access.ts";
import * as Account from "./Account.ts";
import type { Day } from "./Day.ts";
import * as Refusal from "./Refusal.ts";

/** An account as the rules about the whole roster (danh sách tài khoản) look at it. */
export interface Holder {
  readonly user: Account.UserId;
  readonly grants: ReadonlyArray<Account.Grant>;
  readonly state: Account.State;
}

// A grant that ends leaves nobody behind on its last day, so it does not count.
const isLastingAdministrator = (holder: Holder, today: Day): boolean =>
  holder.state === "active" &&
  Account.grantsOn(holder.grants, today).some((grant) => grant.role === "administrator" && grant.to === null);

/** `LastAdministrator` when nobody would be left who administers for good. */
export const keepAdministrator = (after: ReadonlyArray<Holder>, today: Day): Result.Result<void, Refusal.Refusal> =>
  after.some((holder) => isLastingAdministrator(holder, today))
    ? Result.succeed(undefined)
    : Result.fail(Refusal.make("LastAdministrator"));

const isSame = (a: Account.Grant, b: Account.Grant): boolean =>
  a.role === b.role && a.agency === b.agency && a.from === b.from && a.to === b.to;

/** What turns `before` into `after`. */
export const changes = (
  before: ReadonlyArray<Account.Grant>,
  after: ReadonlyArray<Account.Grant>,
): { readonly added: ReadonlyArray<Account.Grant>; readonly removed: ReadonlyArray<Account.Grant> } => ({
  added: after.filter((grant) => !before.some((other) => isSame(grant, other))),
  removed: before.filter((grant) => !after.some((other) => isSame(grant, other))),
});

/** `GrantTerm` when a role would end before it begins. */
export const checkTerms = (grants: ReadonlyArray<Account.Grant>): Result.Result<void, Refusal.Refusal> =>
  grants.every(({ from, to }) => from === null || to === null || from <= to)
    ? Result.succeed(undefined)
    : Result.fail(Refusal.make("GrantTerm"));

/** Whether a head by right, not an acting one, may give or end this grant: the own role, for the own agency, for a time. */
const mayNameActing = (actor: Account.Actor, grant: Account.Grant, today: Day): boolean =>
  Account.isActing(grant) &&
  Account.grantsOn(actor.grants, today).some(
    (held) => held.role === grant.role && held.agency === grant.agency && !Account.isActing(held),
  );

/**
 * Whether the actor may give `holder` these grants instead of those held. An administrator may give any; a head may name an acting
 * head among the people of the own agency, and end that again, and nothing else (`ActingHeadOnly`).
 */
export const decideGrants = (
  actor: Account.Actor,
  holder: Holder,
  grants: ReadonlyArray<Account.Grant>,
  today: Day,
): Result.Result<void, Refusal.Refusal> => {
  if (Access.may(actor, "administer", {}, today)) return checkTerms(grants);
  const { added, removed } = changes(holder.grants, grants);
  const changed = [...added, ...removed];
  const denied = changed
    .map((grant) => Access.decide(actor, "nameActingHead", { agency: grant.agency }, today))
    .find(Result.isFailure);
  if (changed.length === 0) return Access.decide(actor, "administer", {}, today);
  if (denied) return denied;
  const isColleague = (grant: Account.Grant): boolean =>
    holder.user !== actor.user && holder.grants.some((held) => held.agency === grant.agency && !Account.isActing(held));
  return changed.every((grant) => mayNameActing(actor, grant, today) && isColleague(grant))
    ? checkTerms(grants)
    : Result.fail(Refusal.make("ActingHeadOnly"));
};
