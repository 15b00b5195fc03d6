import type { Account, Day, Instant, Plan } from "@kehoach/domain";
import type { Store } from "@kehoach/store";
import type { Accounts } from "./account/index.ts";
import type { Clock } from "./Clock.ts";

/** What a demonstration offers to whoever opens it. */
export interface DemonstrationOffer {
  readonly password: string;
  readonly accounts: ReadonlyArray<{ readonly email: string; readonly role: Account.Role; readonly label: string }>;
}

/** What the procedures work with, made once at the start. */
export interface Services {
  readonly store: Store.Store;
  readonly clock: Clock;
  readonly accounts: Accounts;
  /** The plan that runs. */
  readonly plan: Plan.Plan;
  /** "Tỉnh Cà Mau", as the header says it. */
  readonly provinceName: string;
  /** The demonstration's accounts; null outside demonstration mode. */
  readonly demonstration: DemonstrationOffer | null;
}

/** One request: who asks, and when it is. */
export interface Context {
  readonly services: Services;
  readonly actor: Account.Actor | null;
  readonly now: Instant.Instant;
  readonly today: Day.Day;
}

/** A request of somebody signed in. */
export interface Signed extends Context {
  readonly actor: Account.Actor;
  /** The procedure that was called; a part of what a command says. */
  readonly path: string;
}
