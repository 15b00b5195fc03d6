import { Account, type Day, Plan } from "@kehoach/domain";
import { and, eq } from "drizzle-orm";
import { Result, Schema } from "effect";
import { type ActorContext, system, type Transaction, withActor } from "./ActorContext.ts";
import { appendAll, takeTurn } from "./appending.ts";
import { digestOf } from "./canonicalJson.ts";
import { carryOut } from "./carryOut.ts";
import type * as Corruption from "./Corruption.ts";
import type { Database } from "./Database.ts";
import { saveDraft } from "./drafting.ts";
import * as People from "./People.ts";
import * as PlanShelf from "./PlanShelf.ts";
import { reads } from "./reading.ts";
import type { Scope } from "./Scope.ts";
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

const writesOf = (transaction: Transaction, scope: Scope, commandId: string | null): Store.Writes => ({
  ...reads(transaction, scope),
  takeTurn: async () => void (await takeTurn(transaction, scope.province)),
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

/** The store of one province over an open database. Several may stand side by side; each sees its own province only. */
export const open = (database: Database, province: Plan.ProvinceId, options: Options = {}): Store.Store => {
  const report: Corruption.Report = options.onCorruption ?? (() => {});
  const scope: Scope = { province, shelf: PlanShelf.make(province, report), report };
  const contextFor = (actor: Account.Actor | null) => contextOf(province, actor, options.today?.());

  return {
    province,
    read: async (actor, work) =>
      await withActor(database, contextFor(actor), (transaction) => work(reads(transaction, scope)), {
        isolationLevel: "repeatable read",
        accessMode: "read only",
      }),
    command: async (context, work) =>
      await carryOut(database, contextFor(context.actor), context, (transaction) =>
        work(writesOf(transaction, scope, context.commandId)),
      ),
    system: (work) => withActor(database, system(province), (transaction) => work(systemWritesOf(transaction, scope))),
    people: People.reads(database, province),
  };
};
