import { Compliance } from "@kehoach/domain";
import type { Transaction } from "./ActorContext.ts";
import { decoder, idOf, ofKey, ofYears, type Scope } from "./Scope.ts";
import type * as Store from "./Store.ts";
import * as tables from "./tables.ts";

const decode = decoder("fact", Compliance.Fact);

/** Reads of the facts from which compliance is computed. */
export const facts = (transaction: Transaction, { province, report }: Scope) => {
  const columns = { rule: tables.fact.rule, slot: tables.fact.slot, year: tables.fact.year, data: tables.fact.data };
  const byObligation = (rows: ReadonlyArray<{ rule: string; slot: string; year: number; data: unknown }>) => {
    const found = new Map<string, Array<Compliance.Fact>>();
    for (const row of rows) {
      const id = idOf(row);
      const fact = decode(row.data, id, report);
      if (fact === undefined) continue;
      const list = found.get(id);
      if (list === undefined) found.set(id, [fact]);
      else list.push(fact);
    }
    return found;
  };
  const { plan, position, rule, slot, year } = tables.fact;
  return {
    facts: async (ofPlan, years) =>
      byObligation(
        await transaction
          .select(columns)
          .from(tables.fact)
          .where(ofYears(tables.fact, province))
          .orderBy(tables.fact.province, plan, year, rule, slot, position)
          .prepare("facts_of_years")
          .execute({ plan: ofPlan, years: [...years] }),
      ),
    factsOf: async (ofPlan, key) =>
      byObligation(
        await transaction
          .select(columns)
          .from(tables.fact)
          .where(ofKey(tables.fact, province))
          .orderBy(position)
          .prepare("facts_of_obligation")
          .execute({ plan: ofPlan, ...key }),
      ),
  } satisfies Partial<Store.Reads>;
};
