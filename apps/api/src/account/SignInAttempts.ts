import { Account } from "@kehoach/domain";
import type { Database } from "@kehoach/store";
import { createHash } from "node:crypto";

const hashOf = (email: string): string => createHash("sha256").update(email).digest("hex");

/**
 * Counts an attempt to sign in to the account and answers null, or, when there were too many, in how many minutes it opens again.
 * Counting comes before the password is looked at, so that many attempts at once count as many. An address without an account is
 * counted like one that has an account: the answer tells nothing.
 */
export const count = async ({ pool }: Database.Database, email: string): Promise<number | null> => {
  const { rows } = await pool.query<{ attempts: number; minutes: number }>(
    `insert into auth.sign_in_attempt as a (email_hash, attempts, since) values ($1, 1, now())
     on conflict (email_hash) do update set
       attempts = case when a.since <= now() - $2 * interval '1 minute' then 1 else a.attempts + 1 end,
       since = case when a.since <= now() - $2 * interval '1 minute' then now() else a.since end
     returning attempts, ceil(extract(epoch from since + $2 * interval '1 minute' - now()) / 60)::int as minutes`,
    [hashOf(email), Account.SIGN_IN_MINUTES],
  );
  const row = rows[0];
  return row === undefined || row.attempts <= Account.SIGN_IN_ATTEMPTS ? null : Math.max(1, row.minutes);
};

/** After a right password; takes forgotten attempts at other addresses away, too. */
export const forget = async ({ pool }: Database.Database, email: string): Promise<void> => {
  await pool.query(
    `delete from auth.sign_in_attempt where email_hash = $1 or since <= now() - $2 * interval '1 minute'`,
    [hashOf(email), Account.SIGN_IN_MINUTES],
  );
};
