import { Schema } from "effect";
import { Address } from "./Address.ts";
import { Agency, AgencyId } from "./Agency.ts";
import { Calendar } from "./Calendar.ts";
import { Clause } from "./Clause.ts";
import { Day } from "./Day.ts";
import { Duty, leadOf } from "./Duty.ts";
import { DocumentCode, Reference, SignerInfo } from "./OfficialDocument.ts";
import { DifficultyRule, ReportingRule } from "./ReportingRule.ts";
import { Request } from "./Request.ts";
import { holderOn, Slot, SlotId } from "./Slot.ts";

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
  /** What the plan asks of bodies outside the committee that hold no slot. */
  requests: Schema.Array(Request),
  rules: Schema.Array(ReportingRule),
  difficultyRule: DifficultyRule,
  references: Schema.Array(Reference),
  agencies: Schema.Array(Agency),
  calendar: Calendar,
});
export interface Plan extends Schema.Schema.Type<typeof Plan> {}

/** A plan as written down or stored, before it is decoded. */
export type Data = (typeof Plan)["Encoded"];

/** Decodes a plan written as a constant. Throws with everything that is wrong in it: such data is a defect, not input. */
export const decode: (data: Data) => Plan = Schema.decodeSync(Plan, { errors: "all", onExcessProperty: "error" });

/** The duties that `slot` carries, in the order of the text. */
export const dutiesOf = (plan: Plan, slot: SlotId): ReadonlyArray<Duty> =>
  plan.duties.filter((duty) => duty.assignees.includes(slot));

export const clauseAt = (plan: Plan, address: Address): Clause | undefined =>
  plan.clauses.find((clause) => clause.address === address);

export const agenciesOf = (plan: Plan): ReadonlyMap<AgencyId, Agency> =>
  new Map(plan.agencies.map((agency) => [agency.id, agency]));

/**
 * The slots for which `agency` speaks on `day`: those it holds. A body that holds none, but the issuer, speaks under the open
 * slots ("các tổ chức, cơ quan, đơn vị có liên quan", Mục III khoản 13).
 */
export const slotsOf = (plan: Plan, agency: AgencyId, day: Day): ReadonlyArray<Slot> => {
  const agencies = agenciesOf(plan);
  const held = plan.slots.filter((slot) => holderOn(slot, agencies, day) === agency);
  if (held.length > 0 || agency === plan.document.issuer || !agencies.has(agency)) return held;
  return plan.slots.filter((slot) => slot.holder === null);
};

/** What is unsound in the plan's data: broken links, names used twice, a clause that makes two duties. Empty when sound. */
export const unsound = (plan: Plan): ReadonlyArray<string> => {
  const findings: Array<string> = [];
  /** The names that `ids` defines, once each. */
  const defined = (what: string, ids: ReadonlyArray<string>): ReadonlySet<string> => {
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) < index) findings.push(`${what} used twice: ${id}`);
    }
    return new Set(ids);
  };
  const addresses = defined(
    "address",
    plan.clauses.map((clause) => clause.address),
  );
  const slots = defined(
    "slot",
    plan.slots.map((slot) => slot.id),
  );
  const agencies = defined(
    "agency",
    plan.agencies.map((agency) => agency.id),
  );
  const tasks = defined("task", plan.tasks);
  defined(
    "clause of a duty",
    plan.duties.map((duty) => duty.clause),
  );
  defined(
    "rule",
    plan.rules.map((rule) => rule.id),
  );
  const known = (what: string, set: ReadonlySet<string>, ...ids: ReadonlyArray<string | null>) => {
    for (const id of ids) if (id !== null && !set.has(id)) findings.push(`${what} is not in the plan: ${id}`);
  };
  for (const slot of plan.slots) {
    known("clause of a slot", addresses, slot.clause);
    known("holder of a slot", agencies, slot.holder);
  }
  for (const duty of plan.duties) {
    known("clause of a duty", addresses, duty.clause);
    known("assignee", slots, ...duty.assignees);
    known("lead", slots, ...duty.assignees.map((slot) => leadOf(duty, slot)));
    known("task", tasks, ...duty.implements);
    if ((duty.role === "coordinate") !== (duty.under !== null)) {
      findings.push(`who coordinates does so under another, and nobody else: ${duty.clause}`);
    }
  }
  known("task", addresses, ...plan.tasks);
  for (const request of plan.requests) {
    known("clause of a request", addresses, request.clause);
    known("body asked", agencies, ...request.agencies);
  }
  for (const rule of plan.rules) {
    known("clause of a rule", addresses, rule.clause);
    known("reporter", slots, ...rule.reporters);
    known("recipient of reports", slots, rule.recipient);
  }
  known("clause on difficulties", addresses, plan.difficultyRule.clause);
  known("recipient of difficulties", slots, plan.difficultyRule.recipient);
  for (const reference of plan.references) known("clause that cites", addresses, ...reference.citedIn);
  for (const agency of plan.agencies) known("successor", agencies, ...agency.succession.map((step) => step.agency));
  known("focal slot", slots, plan.focal);
  known("issuer", agencies, plan.document.issuer);
  return findings;
};
