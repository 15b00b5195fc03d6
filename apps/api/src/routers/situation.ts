import { type Access, type Agency, Obligation, Plan, Refusal, Report, Slot } from "@kehoach/domain";
import type { Store } from "@kehoach/store";
import type { Context, Signed } from "../Context.ts";
import { orRefuse, Refused } from "../Refused.ts";

const reportNoun = { vi: "nghĩa vụ báo cáo", en: "reporting obligation" };

/** An obligation with the agency that holds its slot today. */
export interface Situation {
  readonly obligation: Obligation.Obligation;
  readonly agency: Agency.AgencyId | null;
}

export const holderOf = ({ services, today }: Context, slotId: Slot.SlotId): Agency.AgencyId | null => {
  const slot = services.plan.slots.find((candidate) => candidate.id === slotId);
  if (slot === undefined) throw notFound({ vi: "đơn vị", en: "body" }, slotId);
  return Slot.holderOn(slot, Plan.agenciesOf(services.plan), today);
};

export const agencyNamed = ({ services }: Context, id: Agency.AgencyId | null): string =>
  services.plan.agencies.find((agency) => agency.id === id)?.name ?? id ?? "";

export const notFound = (what: Refusal.Params<"NotFound">["what"], id: string) =>
  new Refused(Refusal.make("NotFound", { what, id }));

/** The obligation of that key; refused where the plan creates none. */
export const situate = (ctx: Context, key: Obligation.Key): Situation => {
  const obligation = Obligation.find(ctx.services.plan, key);
  if (obligation === undefined) throw notFound(reportNoun, Obligation.id(key));
  return { obligation, agency: holderOf(ctx, key.slot) };
};

/** A report as the policy looks at it. */
export const resourceOf = ({ agency }: Situation, state: Report.State): Access.Resource => ({
  agency,
  sent: Report.hasArrived(state),
  accepted: state.stage === "accepted",
});

/** The agency that holds the slot; refused while nobody does. */
export const heldBy = ({ agency, obligation }: Situation): Agency.AgencyId => {
  if (agency === null) throw notFound({ vi: "đơn vị", en: "body" }, obligation.key.slot);
  return agency;
};

/** Refuses a change that was decided upon another version than the present one. */
export const current = (yours: number, present: number): void => {
  if (yours !== present) throw new Refused(Refusal.make("StaleVersion", { yours, current: present }));
};

export const circumstanceOf = (ctx: Signed, { obligation }: Situation) => ({
  at: ctx.now,
  by: ctx.actor.user,
  obligation,
  calendar: ctx.services.plan.calendar,
});

/** Saves the next text of a report. A sign-off in force is void from here on; refused while the report lies with the recipient. */
export const saveText = async (
  ctx: Signed,
  writes: Store.Writes,
  situation: Situation,
  { basedOn, content }: Pick<Parameters<Store.Writes["saveDraft"]>[0], "basedOn" | "content">,
): Promise<Store.Draft> => {
  const { plan } = ctx.services;
  const { key } = situation.obligation;
  const agency = heldBy(situation);
  // A sign-off at the same moment is either of the text before, and void by this one, or of this text.
  await writes.takeTurn();
  const state = await writes.reportState(plan.id, key);
  const events = orRefuse(Report.decideEdit(state, circumstanceOf(ctx, situation)));
  const append = { plan: plan.id, stream: reportStream(key), basedOn: state.version, events, agencies: [agency] };
  if (events.length > 0) orRefuse(await writes.append(append));
  return orRefuse(await writes.saveDraft({ plan: plan.id, key, agency, basedOn, content, at: ctx.now }));
};

export const reportStream = (key: Obligation.Key) => ({ kind: "report" as const, id: Obligation.id(key) });

/** The draft, or a blank report where nobody has written yet. */
export const draftOr = async (
  reads: Store.Reads,
  plan: Plan.Plan,
  key: Obligation.Key,
  blank: () => Store.Draft["content"],
): Promise<Pick<Store.Draft, "version" | "content">> =>
  (await reads.draft(plan.id, key)) ?? { version: 0, content: blank() };
