import { Schema } from "effect";
import { Address } from "./Address.ts";
import { Agency, AgencyId } from "./Agency.ts";
import { Calendar } from "./Calendar.ts";
import { Clause } from "./Clause.ts";
import { Day } from "./Day.ts";
import { Duty, leadOf } from "./Duty.ts";
import { DocumentCode, Reference, SignerInfo } from "./OfficialDocument.ts";
import { DifficultyRule, ReportingRule } from "./ReportingRule.ts";
import { Slot, SlotId } from "./Slot.ts";

export const PlanId = Schema.String.check(Schema.isPattern(/^[a-z0-9]+(-[a-z0-9]+)*$/), Schema.isMaxLength(60)).pipe(
  Schema.brand("PlanId"),
);
export type PlanId = typeof PlanId.Type;

export const ProvinceId = Schema.String.check(Schema.isPattern(/^[a-z]+(-[a-z]+)*$/), Schema.isMaxLength(40)).pipe(
  Schema.brand("ProvinceId"),
);
export type ProvinceId = typeof ProvinceId.Type;

/** An official plan (kế hoạch) as reviewed data: its text, who owes which duty, who owes which report. */
export const Plan = Schema.Struct({
  id: PlanId,
  province: ProvinceId,
  document: Schema.Struct({
    issuer: AgencyId,
    /** Null when the document gives no number. */
    code: Schema.NullOr(DocumentCode),
    place: Schema.String,
    issuedDate: Day,
    typeName: Schema.String,
    subject: Schema.String,
    recipients: Schema.Array(Schema.String),
    signer: SignerInfo,
  }),
  /** A name short enough for a heading. */
  shortTitle: Schema.Struct({ vi: Schema.String, en: Schema.String }),
  clauses: Schema.Array(Clause),
  slots: Schema.Array(Slot),
  /** The slot that monitors, urges and consolidates (cơ quan đầu mối). */
  focal: SlotId,
  /** Points of the plan that duties implement (nhiệm vụ và giải pháp). */
  tasks: Schema.Array(Address),
  duties: Schema.Array(Duty),
  rules: Schema.Array(ReportingRule),
  difficultyRule: DifficultyRule,
  references: Schema.Array(Reference),
  agencies: Schema.Array(Agency),
  calendar: Calendar,
});
export interface Plan extends Schema.Schema.Type<typeof Plan> {}

/** The duties that `slot` carries, in the order of the text. */
export const dutiesOf = (plan: Plan, slot: SlotId): ReadonlyArray<Duty> =>
  plan.duties.filter((duty) => duty.assignees.includes(slot));

export const clauseAt = (plan: Plan, address: Address): Clause | undefined =>
  plan.clauses.find((clause) => clause.address === address);

export const agenciesOf = (plan: Plan): ReadonlyMap<AgencyId, Agency> =>
  new Map(plan.agencies.map((agency) => [agency.id, agency]));

/** What is unsound in the plan's data: broken links, unknown slots, duties without a lead, addresses used twice. Empty when sound. */
export const unsound = (plan: Plan): ReadonlyArray<string> => {
  const findings: Array<string> = [];
  const addresses = new Set<string>();
  for (const { address } of plan.clauses) {
    if (addresses.has(address)) findings.push(`address used twice: ${address}`);
    addresses.add(address);
  }
  const slots = new Set<string>(plan.slots.map((slot) => slot.id));
  const agencies = new Set<string>(plan.agencies.map((agency) => agency.id));
  const known = (what: string, set: ReadonlySet<string>, id: string) => {
    if (!set.has(id)) findings.push(`${what} is not in the plan: ${id}`);
  };
  for (const slot of plan.slots) {
    known("clause of a slot", addresses, slot.clause);
    if (slot.holder !== null) known("holder of a slot", agencies, slot.holder);
  }
  for (const duty of plan.duties) {
    known("clause of a duty", addresses, duty.clause);
    for (const slot of duty.assignees) {
      known("assignee", slots, slot);
      known("lead", slots, leadOf(duty, slot));
    }
    for (const task of duty.implements) known("task", new Set(plan.tasks), task);
  }
  for (const task of plan.tasks) known("task", addresses, task);
  for (const rule of plan.rules) {
    known("clause of a rule", addresses, rule.clause);
    for (const slot of rule.reporters) known("reporter", slots, slot);
  }
  known("focal slot", slots, plan.focal);
  known("issuer", agencies, plan.document.issuer);
  return findings;
};
