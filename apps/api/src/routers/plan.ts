import { Address, Coverage, Plan, Slot } from "@kehoach/domain";
import { open, router } from "../trpc.ts";

/** Who is responsible for a clause, with the role the plan gives them. */
const responsible = (plan: Plan.Plan, day: Parameters<typeof Slot.holderOn>[2]) => {
  const agencies = Plan.agenciesOf(plan);
  return plan.duties.map((duty) => ({
    clause: duty.clause,
    citation: Address.cite(duty.clause),
    role: duty.role,
    nature: duty.nature,
    collaborators: duty.collaborators,
    implements: duty.implements,
    bodies: plan.slots
      .filter((slot) => duty.assignees.includes(slot.id))
      .map((slot) => {
        const holder = Slot.holderOn(slot, agencies, day);
        const agency = holder === null ? undefined : agencies.get(holder);
        return { slot: slot.id, name: agency?.name ?? slot.name, shortName: agency?.shortName ?? slot.name };
      }),
  }));
};

export const planRouter = router({
  /** The plan's text with everything a reader asks of it. */
  get: open.meta({ access: "public" }).query(({ ctx: { services, today } }) => {
    const { plan } = services;
    return {
      id: plan.id,
      province: plan.province,
      document: plan.document,
      shortTitle: plan.shortTitle,
      clauses: plan.clauses.map((clause) => ({ ...clause, citation: Address.cite(clause.address) })),
      duties: responsible(plan, today),
      coverage: Coverage.ofPoints(plan).map(({ duties, point }) => ({
        point,
        citation: Address.cite(point),
        duties: duties.map((duty) => duty.clause),
      })),
      rules: plan.rules,
      difficultyRule: plan.difficultyRule,
      references: plan.references,
      agencies: plan.agencies,
      slots: plan.slots,
      focal: plan.focal,
      calendar: plan.calendar,
    };
  }),
});
