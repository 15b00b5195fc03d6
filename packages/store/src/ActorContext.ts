import { sql } from "drizzle-orm";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import type { Database } from "./Database.ts";
import { appRole } from "./Migration.ts";

/**
 * On whose behalf a transaction runs, as the row policies see it. Built from the signed-in account, never from the request; the
 * policies read it through the SQL functions `app_province()`, `app_user()`, `app_has_role(role)` and `app_has_agency(agency)`.
 */
export interface ActorContext {
  /** The province whose rows are visible at all. */
  readonly province: string;
  readonly user: string;
  readonly roles: ReadonlyArray<string>;
  /** The agencies the user belongs to. */
  readonly agencies: ReadonlyArray<string>;
}

/** An open transaction; `transaction` on it makes a savepoint. */
export type Transaction = Parameters<Parameters<NodePgDatabase["transaction"]>[0]>[0];

export interface TransactionOptions {
  readonly isolationLevel?: "read committed" | "repeatable read" | "serializable";
  readonly accessMode?: "read only" | "read write";
}

/** The role of the program itself: loading a plan, generating demonstration years, scheduled work. */
export const systemRole = "system";

/** The program acting for itself within one province. */
export const system = (province: string): ActorContext => ({
  province,
  user: systemRole,
  roles: [systemRole],
  agencies: [],
});

/**
 * Runs `work` in one transaction as `kehoach_app` with the actor's settings, all of which end with the transaction, whether it is
 * committed or rolled back. A throw rolls back and is thrown on. Do not call it inside itself: the embedded database has one
 * connection; pass the transaction on instead.
 */
export const withActor = async <A>(
  database: Database,
  actor: ActorContext,
  work: (transaction: Transaction) => Promise<A>,
  options?: TransactionOptions,
): Promise<A> => {
  const client = await database.pool.connect();
  let broken: Error | boolean = true;
  try {
    // On a client of its own: on the pool, drizzle keeps a connection for ever when its `begin` fails.
    const outcome = await drizzle({ client }).transaction(async (transaction) => {
      await transaction.execute(sql`select
        set_config('role', ${appRole}, true),
        set_config('app.province', ${actor.province}, true),
        set_config('app.user', ${actor.user}, true),
        set_config('app.roles', ${JSON.stringify(actor.roles)}, true),
        set_config('app.agencies', ${JSON.stringify(actor.agencies)}, true)`);
      broken = false;
      return await work(transaction);
    }, options);
    return outcome;
  } finally {
    client.release(broken);
  }
};
