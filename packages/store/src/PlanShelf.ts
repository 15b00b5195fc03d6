import { Plan } from "@kehoach/domain";
import { and, eq, inArray } from "drizzle-orm";
import { Result, Schema } from "effect";
import type { Transaction } from "./ActorContext.ts";
import type { Report } from "./Corruption.ts";
import * as tables from "./tables.ts";

/** The plans of a province, decoded once for each revision: a plan is large, seldom changes, and everybody may read it. */
export interface PlanShelf {
  readonly all: (transaction: Transaction) => Promise<ReadonlyArray<Plan.Plan>>;
  /** Whether the rule's report is the one that consolidates the others. */
  readonly isConsolidated: (transaction: Transaction, plan: string, rule: string) => Promise<boolean>;
}

const decode = Schema.decodeUnknownResult(Plan.Plan);

export const make = (province: string, report: Report): PlanShelf => {
  let shelf: ReadonlyMap<string, { readonly revision: string; readonly plan: Plan.Plan | null }> = new Map();

  const fetch = async (transaction: Transaction, ids: ReadonlyArray<string>) => {
    const rows = await transaction
      .select({ id: tables.plan.id, revision: tables.plan.revision, data: tables.plan.data })
      .from(tables.plan)
      .where(and(eq(tables.plan.province, province), inArray(tables.plan.id, [...ids])));
    return rows.map(({ data, id, revision }) => {
      const decoded = decode(data);
      if (Result.isFailure(decoded)) report({ table: "plan", row: id, problem: decoded.failure.message });
      return [id, { revision, plan: Result.isSuccess(decoded) ? decoded.success : null }] as const;
    });
  };

  const all = async (transaction: Transaction): Promise<ReadonlyArray<Plan.Plan>> => {
    const present = await transaction
      .select({ id: tables.plan.id, revision: tables.plan.revision })
      .from(tables.plan)
      .where(eq(tables.plan.province, province))
      .orderBy(tables.plan.id)
      .prepare("plan_revisions")
      .execute();
    const changed = present.filter(({ id, revision }) => shelf.get(id)?.revision !== revision);
    if (changed.length > 0) {
      const ids = changed.map(({ id }) => id);
      shelf = new Map([...shelf, ...(await fetch(transaction, ids))]);
    }
    return present.flatMap(({ id }) => shelf.get(id)?.plan ?? []);
  };

  const kindOf = (plans: ReadonlyArray<Plan.Plan>, plan: string, rule: string) =>
    plans.find(({ id }) => id === plan)?.rules.find(({ id }) => id === rule)?.kind;

  return {
    all,
    isConsolidated: async (transaction, plan, rule) => {
      const known = [...shelf.values()].flatMap((kept) => kept.plan ?? []);
      return (kindOf(known, plan, rule) ?? kindOf(await all(transaction), plan, rule)) === "consolidated";
    },
  };
};
