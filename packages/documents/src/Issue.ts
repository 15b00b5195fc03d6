import { type Agency, Day, Instant, type OfficialDocument, Plan, Slot } from "@kehoach/domain";

/** The circumstances of a document that its text does not tell: when it was issued and made, under which number, and whether in earnest. */
export interface Issue {
  /** Day of issue; null for a draft, which bears "DỰ THẢO" and leaves room for number and date. */
  readonly issuedDate: Day.Day | null;
  readonly code: OfficialDocument.DocumentCode | null;
  /** When the file is made. */
  readonly madeAt: Instant.Instant;
  /** Demonstration data, which every page says. */
  readonly demonstration: boolean;
  /** Who signed and in what capacity, where that is not the head ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"). */
  readonly signer?: OfficialDocument.SignerInfo;
}

/** The day whose names of bodies the document prints: its date, or for a draft the day on which it is made. */
const dayOf = ({ issuedDate, madeAt }: Issue): Day.Day => issuedDate ?? Instant.dayOf(madeAt);

export const yearOf = (issue: Issue): number => Day.year(dayOf(issue));

/** The body that holds the slot on the document's date; null for an open slot. */
export const holderOf = (plan: Plan.Plan, slotId: Slot.SlotId, issue: Issue): Agency.Agency | null => {
  const slot = plan.slots.find(({ id }) => id === slotId);
  const agencies = Plan.agenciesOf(plan);
  const holder = slot === undefined ? null : Slot.holderOn(slot, agencies, dayOf(issue));
  return holder === null ? null : (agencies.get(holder) ?? null);
};

/** Its name on the document's date; the plan's own words for an open slot. */
export const nameOf = (plan: Plan.Plan, slotId: Slot.SlotId, issue: Issue): string =>
  holderOf(plan, slotId, issue)?.name ?? plan.slots.find(({ id }) => id === slotId)?.name ?? slotId;

/** The committee that issued the plan. */
export const issuerOf = (plan: Plan.Plan): string =>
  plan.agencies.find(({ id }) => id === plan.document.issuer)?.name ?? plan.document.issuer;
