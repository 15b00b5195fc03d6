import type { Account, Day, Instant, Plan, Refusal } from "@kehoach/domain";
import type { Store } from "@kehoach/store";
import type { Result } from "effect";

export type Answer<A> = Promise<Result.Result<A, Refusal.Refusal>>;

/** Who changes an account, with which command, and when by the program's clock. */
export interface By {
  readonly actor: Account.Actor;
  readonly commandId: string;
  readonly at: Instant.Instant;
}

/** The account that a change is about, and the version of it that the change was decided upon. */
export interface Target {
  readonly user: string;
  readonly basedOn: number;
}

/** A link to set the password, shown once to whoever asked for it and kept as a hash only. */
export interface OneTimeLink {
  readonly user: Account.UserId;
  readonly version: number;
  /** Goes behind `/kich-hoat/`. Repeating the command gives the same token. */
  readonly token: string;
  readonly expiresAt: Instant.Instant;
}

/** After a change: the account's new version. */
export interface Changed {
  readonly user: Account.UserId;
  readonly version: number;
}

/** An account that the program itself makes. */
export interface NewAccount {
  /** Made up when it is left out. */
  readonly user?: Account.UserId;
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly grants: ReadonlyArray<Account.Grant>;
}

/**
 * The people of the province and their accounts. Every change asks `Access`, is kept under its command id and is an event of the
 * account's stream, all in one transaction. Refusals: `Forbidden`, `NotFound`, `StaleVersion`, `CommandConflict` and those named.
 */
export interface Accounts {
  /** `Forbidden` unless the actor administers or names acting heads; a head sees the own agency's people. */
  readonly list: (actor: Account.Actor, at: Instant.Instant) => Answer<ReadonlyArray<Store.Person>>;
  readonly find: (user: string) => Promise<Store.Person | null>;
  /** Who acts in a signed-in request, with the roles of the day; null when the account is gone, disabled or not activated. */
  readonly actorOf: (user: string, today: Day.Day) => Promise<Account.Actor | null>;
  /** `EmailTaken`, `GrantTerm`. */
  readonly invite: (
    by: By,
    person: { readonly email: string; readonly name: string; readonly grants: ReadonlyArray<Account.Grant> },
  ) => Answer<OneTimeLink>;
  /** By whoever holds the link. `InvitationInvalid`, `PasswordWeak`. */
  readonly activate: (
    command: { readonly commandId: string; readonly at: Instant.Instant },
    link: { readonly token: string; readonly password: string },
  ) => Answer<{ readonly email: string }>;
  /** A new link; the old password works until the link is used. */
  readonly resetLink: (by: By, target: Target) => Answer<OneTimeLink>;
  /** The account passes to another person of the same post: sessions end, the password goes, a new link comes. `EmailTaken`. */
  readonly handOver: (
    by: By,
    target: Target & { readonly name: string; readonly email: string },
  ) => Answer<OneTimeLink>;
  /** All roles of the account from now on. `LastAdministrator`, `ActingHeadOnly`, `GrantTerm`. */
  readonly grant: (by: By, target: Target & { readonly grants: ReadonlyArray<Account.Grant> }) => Answer<Changed>;
  /** Sessions end at once and an unused link no longer works. `LastAdministrator`, `ReasonMissing`, `WrongStage`. */
  readonly disable: (by: By, target: Target & { readonly reason: string }) => Answer<Changed>;
  /** `WrongStage` unless disabled. */
  readonly enable: (by: By, target: Target) => Answer<Changed>;
  /** Made by the program itself, ready to sign in: the first administrator. `EmailTaken`, `PasswordWeak`. */
  readonly createAccount: (account: NewAccount, at: Instant.Instant) => Answer<Account.UserId>;
  /**
   * Many at once, for the demonstration: equal passwords are hashed once, and an address that has an account keeps it as it is.
   * All or nothing.
   */
  readonly createDemonstrationAccounts: (
    accounts: ReadonlyArray<NewAccount>,
    at: Instant.Instant,
  ) => Answer<ReadonlyArray<Account.UserId>>;
}

export interface AccountsConfig {
  readonly store: Store.Store;
  /** The plan under which changes of accounts are journaled. */
  readonly plan: Plan.PlanId;
  /** At least 32 characters; one-time links are derived from it. */
  readonly secret: string;
  /** `Auth.hashPassword`. */
  readonly hashPassword: (password: string) => Promise<string>;
}
