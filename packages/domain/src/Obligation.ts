import { Schema } from "effect";
import type { Address } from "./Address.ts";
import * as Day from "./Day.ts";
import * as Deadline from "./Deadline.ts";
import * as Instant from "./Instant.ts";
import * as Plan from "./Plan.ts";
import { type ReportingRule, RuleId } from "./ReportingRule.ts";
import { type Slot, SlotId } from "./Slot.ts";

/** Which obligation: rule × slot × year. */
export const Key = Schema.Struct({
  rule: RuleId,
  slot: SlotId,
  year: Schema.Int.check(Schema.isBetween({ minimum: 2000, maximum: 2099 })),
});
export interface Key extends Schema.Schema.Type<typeof Key> {}

/** One report owed for one year by one slot (nghĩa vụ báo cáo). */
export interface Obligation {
  readonly key: Key;
  readonly kind: ReportingRule["kind"];
  /** The clause that creates it. */
  readonly clause: Address;
  /** The clauses the report must speak of. */
  readonly duties: ReadonlyArray<Address>;
  readonly deadline: Deadline.Deadline;
  /** From when it exists. */
  readonly existsFrom: Instant.Instant;
}

/** "bao-cao-nam/iii-9/2026": one text per key, for maps and links. */
export const id = (key: Key): string => `${key.rule}/${key.slot}/${key.year}`;

/** The key that `id` wrote, or undefined for other text. */
export const ofId = (text: string): Key | undefined => {
  const [rule, slot, year, ...rest] = text.split("/");
  const key = { rule, slot, year: Number(year) };
  return rest.length === 0 && Schema.is(Key)(key) ? key : undefined;
};

const existsFrom = (rule: ReportingRule, year: number): Instant.Instant =>
  Instant.startOf(year === rule.firstYear ? rule.inForceFrom : Day.of(year, 1, 1));

const make = (plan: Plan.Plan, rule: ReportingRule, slot: Slot["id"], year: number): Obligation => ({
  key: { rule: rule.id, slot, year },
  kind: rule.kind,
  clause: rule.clause,
  duties: Plan.dutiesOf(plan, slot).map((duty) => duty.clause),
  deadline: Deadline.of(rule.due, year, plan.calendar),
  existsFrom: existsFrom(rule, year),
});

/** All obligations of a year, agencies first, in the order of the plan. Empty before a rule's first year. */
export const ofYear = (plan: Plan.Plan, year: number): ReadonlyArray<Obligation> =>
  plan.rules
    .filter((rule) => year >= rule.firstYear)
    .flatMap((rule) => rule.reporters.map((slot) => make(plan, rule, slot, year)));

/** The years whose obligations exist at `at`: 2020 from the plan's issue, each later one from 1 January. */
export const yearsUntil = (plan: Plan.Plan, at: Instant.Instant): ReadonlyArray<number> => {
  const first = Math.min(...plan.rules.map((rule) => rule.firstYear));
  const last = Day.year(Instant.dayOf(at));
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return years.filter((year) => plan.rules.some((rule) => year >= rule.firstYear && existsFrom(rule, year) <= at));
};

/** The obligation of that key, or undefined where the plan creates none. */
export const find = (plan: Plan.Plan, key: Key): Obligation | undefined => {
  const rule = plan.rules.find((candidate) => candidate.id === key.rule);
  return rule !== undefined && key.year >= rule.firstYear && rule.reporters.includes(key.slot)
    ? make(plan, rule, key.slot, key.year)
    : undefined;
};
