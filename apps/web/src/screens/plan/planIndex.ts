import type { PlanAnswer } from "../../api/Answers.ts";

export type PlanClause = PlanAnswer["clauses"][number];
export type PlanDuty = PlanAnswer["duties"][number];

/** What a reader asks of a clause, by its address. */
export interface PlanIndex {
  readonly dutyAt: ReadonlyMap<string, PlanDuty>;
  /** The duties that carry out a point; a point without any has an empty list, other clauses none. */
  readonly implementedBy: ReadonlyMap<string, ReadonlyArray<PlanDuty>>;
  readonly citationAt: ReadonlyMap<string, PlanClause["citation"]>;
  readonly rulesAt: ReadonlyMap<string, ReadonlyArray<PlanAnswer["rules"][number]>>;
  readonly referencesAt: ReadonlyMap<string, ReadonlyArray<PlanAnswer["references"][number]>>;
}

function grouped<Item>(items: ReadonlyArray<readonly [string, Item]>): ReadonlyMap<string, ReadonlyArray<Item>> {
  const groups = new Map<string, Item[]>();
  for (const [key, item] of items) groups.set(key, [...(groups.get(key) ?? []), item]);
  return groups;
}

/** Puts the plan's links at the clauses they start from and lead to. */
export function indexPlan(plan: PlanAnswer): PlanIndex {
  const dutyAt = new Map(plan.duties.map((duty) => [duty.clause as string, duty]));
  return {
    dutyAt,
    implementedBy: new Map(
      plan.coverage.map(({ duties, point }) => [point, duties.flatMap((clause) => dutyAt.get(clause) ?? [])]),
    ),
    citationAt: new Map(plan.clauses.map(({ address, citation }) => [address, citation])),
    rulesAt: grouped(plan.rules.map((rule) => [rule.clause, rule] as const)),
    referencesAt: grouped(
      plan.references.flatMap((reference) => reference.citedIn.map((clause) => [clause, reference] as const)),
    ),
  };
}

/** 1 for "Mục II", 2 for "khoản 3": how deep a heading stands. */
export function depthOf({ address }: PlanClause): number {
  return address.split("__").length;
}

/** The bodies of a duty in few words: the collective's own name where it has more than three. */
export function bodiesOf(duty: PlanDuty, plan: PlanAnswer, all: (name: string, count: number) => string): string {
  const { bodies, clause } = duty;
  const heading = plan.clauses.find(({ address }) => address === clause.slice(0, clause.lastIndexOf("__")));
  return bodies.length > 3 && heading !== undefined
    ? all(heading.text.replace(/:$/, ""), bodies.length)
    : bodies.map(({ shortName }) => shortName).join(", ");
}
