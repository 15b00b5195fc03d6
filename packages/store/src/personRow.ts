import { Account, Instant } from "@kehoach/domain";
import type * as Store from "./Store.ts";

/** A person as the query answers it; instants in milliseconds since 1970. */
export interface PersonRow extends Record<string, unknown> {
  readonly user: string;
  readonly name: string;
  readonly email: string;
  readonly version: number;
  readonly activated_at: number | null;
  readonly disabled_at: number | null;
  readonly grants: ReadonlyArray<Account.Grant>;
}

const instantOf = (milliseconds: number | null): Instant.Instant | null =>
  milliseconds === null ? null : Instant.ofEpoch(Math.round(milliseconds));

export const fromRow = (row: PersonRow): Store.Person => {
  const activatedAt = instantOf(row.activated_at);
  const disabledAt = instantOf(row.disabled_at);
  return {
    user: row.user as Account.UserId,
    name: row.name,
    email: row.email,
    grants: row.grants,
    state: Account.stateOf({ activatedAt, disabledAt }),
    activatedAt,
    disabledAt,
    version: row.version,
  };
};
