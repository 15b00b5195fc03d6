import { Account, type Day, Plan, Refusal } from "@kehoach/domain";
import { and, eq, sql } from "drizzle-orm";
import { Result, Schema } from "effect";
import { type ActorContext, system, type Transaction, withActor } from "./ActorContext.ts";
import { appendAll } from "./appending.ts";
import { canonicalJson, digestOf } from "./canonicalJson.ts";
import type * as Corruption from "./Corruption.ts";
import type { Database } from "./Database.ts";
import { saveDraft } from "./drafting.ts";
import * as People from "./People.ts";
import * as PlanShelf from "./PlanShelf.ts";
import { reads, type Scope } from "./reading.ts";
import type * as Store from "./Store.ts";
import * as tables from "./tables.ts";

export interface Options {
  /** The day by which an actor's grants count; without it the grants are taken to be those in force. */
  readonly today?: () => Day.Day;
  /** Hears of stored rows that do not decode. */
  readonly onCorruption?: Corruption.Report;
}

/** The roles whose holders do the work of their agency; the others' agency gives them no right to its papers (see `Access`). */
const workers: ReadonlyArray<Account.Role> = ["drafter", "head", "focalOfficer", "focalHead"];

const contextOf = (province: string, actor: Account.Actor | null, today: Day.Day | undefined): ActorContext => {
  if (actor === null) return { province, user: "", roles: [], agencies: [] };
  if (actor.province !== province) throw new Error(`An actor of ${actor.province} has no business in ${province}`);
  const grants = today === undefined ? actor.grants : Account.grantsOn(actor.grants, today);
  return {
    province,
    user: actor.user,
    roles: [...new Set(grants.map(({ role }) => role))],
    agencies: [...new Set(grants.filter(({ role }) => workers.includes(role)).map(({ agency }) => agency))],
  };
};

/** Thrown inside a transaction to roll it back with a refusal. */
class Refused extends Error {
  readonly refusal: Refusal.Refusal;
  constructor(refusal: Refusal.Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

const writesOf = (transaction: Transaction, scope: Scope, commandId: string | null): Store.Writes => ({
  ...reads(transaction, scope),
  saveDraft: (draft) => saveDraft(transaction, scope.province, draft),
  append: async (append) =>
    Result.map(await appendAll(transaction, scope, commandId, [append]), ([version = 0]) => version),
  appendAll: (appends) => appendAll(transaction, scope, commandId, appends),
  people: People.writes(transaction, scope.province),
});

const systemWritesOf = (transaction: Transaction, scope: Scope): Store.SystemWrites => {
  const { province } = scope;
  return {
    ...writesOf(transaction, scope, null),
    savePlan: async (plan) => {
      const data = Schema.encodeSync(Plan.Plan)(plan);
      const saved = { data, revision: digestOf(data) };
      await transaction
        .insert(tables.plan)
        .values({ province, id: plan.id, ...saved })
        .onConflictDoUpdate({ target: [tables.plan.province, tables.plan.id], set: saved });
    },
    setting: async (name) => {
      const { setting } = tables;
      const [row] = await transaction
        .select({ value: setting.value })
        .from(setting)
        .where(and(eq(setting.province, province), eq(setting.name, name)));
      return row?.value ?? null;
    },
    setSetting: async (name, value) => {
      const { setting } = tables;
      await transaction
        .insert(setting)
        .values({ province, name, value })
        .onConflictDoUpdate({ target: [setting.province, setting.name], set: { value } });
    },
  };
};

/** What stands under a command id: nothing yet (and then it is ours), the answer to a repetition, or a conflict. */
type Claim =
  | { readonly kind: "ours" }
  | { readonly kind: "repeated"; readonly answer: unknown }
  | { readonly kind: "other" };

// A concurrent twin waits here until the first one is committed, and then finds its answer.
const claim = async (
  transaction: Transaction,
  province: string,
  row: { readonly id: string; readonly by: string; readonly digest: string },
): Promise<Claim> => {
  const { command } = tables;
  const claimed = await transaction
    .insert(command)
    .values({ province, ...row })
    .onConflictDoNothing()
    .returning({ id: command.id });
  if (claimed.length > 0) return { kind: "ours" };
  const [known] = await transaction
    .select({ digest: command.digest, answer: command.answer })
    .from(command)
    .where(and(eq(command.province, province), eq(command.id, row.id)));
  if (known === undefined || known.digest !== row.digest) return { kind: "other" };
  return { kind: "repeated", answer: (known.answer as { readonly value?: unknown }).value };
};

/** Two transactions that wait for each other: the server ends one, which may simply be tried again. */
const isDeadlock = (error: unknown): boolean => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error && "code" in cause && (cause.code === "40P01" || cause.code === "40001");
};

const attempts = 3;

/** The store of one province over an open database. Several may stand side by side; each sees its own province only. */
export const open = (database: Database, province: Plan.ProvinceId, options: Options = {}): Store.Store => {
  const report: Corruption.Report = options.onCorruption ?? (() => {});
  const scope: Scope = { province, shelf: PlanShelf.make(province, report), report };
  const contextFor = (actor: Account.Actor | null) => contextOf(province, actor, options.today?.());

  const runCommand = <A>(
    { actor, commandId, content }: Store.CommandContext,
    work: (writes: Store.Writes) => Promise<Result.Result<A, Refusal.Refusal>>,
  ): Promise<Result.Result<A, Refusal.Refusal>> =>
    withActor(database, contextFor(actor), async (transaction) => {
      await transaction.execute(sql`select set_config('app.command', 'on', true)`);
      const row = { id: commandId, by: actor.user, digest: digestOf(content) };
      const claimed = await claim(transaction, province, row);
      if (claimed.kind === "other") return Result.fail(Refusal.make("CommandConflict", { commandId }));
      if (claimed.kind === "repeated") return Result.succeed(claimed.answer as A);
      const outcome = await work(writesOf(transaction, scope, commandId));
      if (Result.isFailure(outcome)) throw new Refused(outcome.failure);
      // Wrapped, because JSON has no word for an answer that is undefined.
      const kept = canonicalJson({ value: outcome.success });
      const { command } = tables;
      await transaction
        .update(command)
        .set({ answer: sql`${kept}::jsonb` })
        .where(and(eq(command.province, province), eq(command.id, commandId)));
      return Result.succeed((JSON.parse(kept) as { value: A }).value);
    });

  return {
    province,
    read: (actor, work) =>
      withActor(database, contextFor(actor), (transaction) => work(reads(transaction, scope)), {
        isolationLevel: "repeatable read",
        accessMode: "read only",
      }),
    command: async (context, work) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await runCommand(context, work);
        } catch (error) {
          if (error instanceof Refused) return Result.fail(error.refusal);
          if (attempt === attempts || !isDeadlock(error)) throw error;
        }
      }
    },
    system: (work) => withActor(database, system(province), (transaction) => work(systemWritesOf(transaction, scope))),
    people: People.reads(database, province),
  };
};
