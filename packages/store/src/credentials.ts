import { sql } from "drizzle-orm";
import { randomUUID } from "node:crypto";
import type { Transaction } from "./ActorContext.ts";
import { appRole } from "./Migration.ts";

/**
 * The few statements that reach into the sign-in library's tables from a transaction of ours, so that an account and its password
 * change together or not at all. They run as the owner; everything else in the transaction runs as the application's role.
 */
const asOwner = async <A>(transaction: Transaction, work: () => Promise<A>): Promise<A> => {
  await transaction.execute(sql`select set_config('role', 'none', true)`);
  const done = await work().catch((error: unknown) => {
    // The driver's own sentence repeats the parameters, among them the hash of a password.
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
    throw Object.assign(new Error(`The tables of the sign-in refused a statement (${code})`), { code });
  });
  await transaction.execute(sql`select set_config('role', ${appRole}, true)`);
  return done;
};

/** Whether an account other than the user's, of any province, signs in with the address. */
export const isEmailTaken = (transaction: Transaction, email: string, user: string): Promise<boolean> =>
  asOwner(transaction, async () => {
    const { rows } = await transaction.execute(sql`select from auth."user" where email = ${email} and id <> ${user}`);
    return rows.length > 0;
  });

/** Who signs in under the user's id from now on. */
export const identify = (
  transaction: Transaction,
  { email, name, user }: { readonly user: string; readonly name: string; readonly email: string },
): Promise<void> =>
  asOwner(transaction, async () => {
    await transaction.execute(sql`
      insert into auth."user" (id, name, email) values (${user}, ${name}, ${email})
      on conflict (id) do update set name = excluded.name, email = excluded.email, updated_at = now()`);
  });

/** Ends every session of the user. */
export const endSessions = (transaction: Transaction, user: string): Promise<void> =>
  asOwner(transaction, async () => {
    await transaction.execute(sql`delete from auth.session where user_id = ${user}`);
  });

/** The user's password from now on, as a hash; null for none. Ends every session, and forgets wrong attempts. */
export const setPassword = (transaction: Transaction, user: string, hash: string | null): Promise<void> =>
  asOwner(transaction, async () => {
    await transaction.execute(sql`delete from auth.session where user_id = ${user}`);
    await transaction.execute(sql`delete from auth.account where user_id = ${user} and provider_id = 'credential'`);
    await transaction.execute(sql`
      delete from auth.sign_in_attempt where email_hash =
        (select encode(sha256(convert_to(email, 'UTF8')), 'hex') from auth."user" where id = ${user})`);
    if (hash === null) return;
    await transaction.execute(sql`
      insert into auth.account (id, account_id, provider_id, user_id, password)
      values (${randomUUID()}, ${user}, 'credential', ${user}, ${hash})`);
  });
