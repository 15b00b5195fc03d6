import { Refusal } from "@kehoach/domain";
import { and, eq, sql } from "drizzle-orm";
import { Result } from "effect";
import { type ActorContext, type Transaction, withActor } from "./ActorContext.ts";
import { canonicalJson, digestOf } from "./canonicalJson.ts";
import type { Database } from "./Database.ts";
import type * as Store from "./Store.ts";
import { command } from "./tables.ts";

/** Thrown inside a transaction to roll it back with a refusal. */
class Refused extends Error {
  readonly refusal: Refusal.Refusal;
  constructor(refusal: Refusal.Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** What stands under a command id: nothing yet (and then it is ours), the answer to a repetition, or a conflict. */
type Claim =
  | { readonly kind: "ours" }
  | { readonly kind: "repeated"; readonly answer: unknown }
  | { readonly kind: "other" };

// A concurrent twin waits here until the first one is committed, and then finds its answer.
const claim = async (
  transaction: Transaction,
  row: { readonly province: string; readonly id: string; readonly by: string; readonly digest: string },
): Promise<Claim> => {
  const claimed = await transaction.insert(command).values(row).onConflictDoNothing().returning({ id: command.id });
  if (claimed.length > 0) return { kind: "ours" };
  const [known] = await transaction
    .select({ digest: command.digest, answer: command.answer })
    .from(command)
    .where(and(eq(command.province, row.province), eq(command.id, row.id)));
  if (known === undefined || known.digest !== row.digest) return { kind: "other" };
  return { kind: "repeated", answer: (known.answer as { readonly value?: unknown }).value };
};

/** Two transactions that wait for each other: the server ends one, which may simply be tried again. */
const isDeadlock = (error: unknown): boolean => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error && "code" in cause && (cause.code === "40P01" || cause.code === "40001");
};

const attempts = 3;

const once = <A>(
  database: Database,
  actor: ActorContext,
  { commandId, content }: Store.CommandContext,
  work: (transaction: Transaction) => Promise<Result.Result<A, Refusal.Refusal>>,
): Promise<Result.Result<A, Refusal.Refusal>> =>
  withActor(database, actor, async (transaction) => {
    await transaction.execute(sql`select set_config('app.command', 'on', true)`);
    const row = { province: actor.province, id: commandId, by: actor.user, digest: digestOf(content) };
    const claimed = await claim(transaction, row);
    if (claimed.kind === "other") return Result.fail(Refusal.make("CommandConflict", { commandId }));
    if (claimed.kind === "repeated") return Result.succeed(claimed.answer as A);
    const outcome = await work(transaction);
    if (Result.isFailure(outcome)) throw new Refused(outcome.failure);
    // Wrapped, because JSON has no word for an answer that is undefined.
    const kept = canonicalJson({ value: outcome.success });
    await transaction
      .update(command)
      .set({ answer: sql`${kept}::jsonb` })
      .where(and(eq(command.province, row.province), eq(command.id, row.id)));
    return Result.succeed((JSON.parse(kept) as { value: A }).value);
  });

/**
 * Carries out a command in one transaction, at most once for its id: a repetition gets the stored answer, other content under the id
 * is a `CommandConflict`, and a refusal undoes everything, the claim of the id included. `work` may be called again after a deadlock.
 */
export const carryOut = async <A>(
  database: Database,
  actor: ActorContext,
  context: Store.CommandContext,
  work: (transaction: Transaction) => Promise<Result.Result<A, Refusal.Refusal>>,
): Promise<Result.Result<A, Refusal.Refusal>> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(database, actor, context, work);
    } catch (error) {
      if (error instanceof Refused) return Result.fail(error.refusal);
      if (attempt === attempts || !isDeadlock(error)) throw error;
    }
  }
};
