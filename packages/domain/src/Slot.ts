import { Schema } from "effect";
import { Address } from "./Address.ts";
import { type Agency, AgencyId } from "./Agency.ts";
import type { Day } from "./Day.ts";

export const SlotId = Schema.String.check(Schema.isPattern(/^[a-z0-9]+(-[a-z0-9]+)*$/), Schema.isMaxLength(60)).pipe(
  Schema.brand("SlotId"),
);
export type SlotId = typeof SlotId.Type;

/**
 * A place in the plan that owes something (vị trí được giao): "Mục III khoản 2", or one of the nine committees of Mục III khoản 12.
 * Slots never multiply or vanish; who holds one is a function of the day.
 */
export const Slot = Schema.Struct({
  id: SlotId,
  /** The clause that names it. */
  clause: Address,
  /** Who held it when the plan was issued; null for an open subject ("các tổ chức … có liên quan"). */
  holder: Schema.NullOr(AgencyId),
  /** As the plan names it. */
  name: Schema.NonEmptyString,
});
export interface Slot extends Schema.Schema.Type<typeof Slot> {}

/** The agency that holds the slot on `day`: the first holder, then each successor from its day on. Null for an open slot. */
export const holderOn = (slot: Slot, agencies: ReadonlyMap<AgencyId, Agency>, day: Day): AgencyId | null => {
  let holder = slot.holder;
  const seen = new Set<AgencyId>();
  while (holder !== null && !seen.has(holder)) {
    seen.add(holder);
    const next = agencies.get(holder)?.succession.find((step) => step.from <= day);
    if (next === undefined) return holder;
    holder = next.agency;
  }
  return holder;
};
