import { Address, type Agency, Board, Obligation, Plan, Report, ReportContent, Slot } from "@kehoach/domain";
import { Schema } from "effect";
import { input } from "../Refused.ts";
import { actsOf, toRow } from "../rows.ts";
import { ask, router, signed } from "../trpc.ts";
import { resourceOf } from "./situation.ts";

export const homeRouter = router({
  /** "Việc của đơn vị": what the person's agency owes, unfinished years first, and its duties. */
  mine: signed
    .meta({ access: "signedIn" })
    .input(input(Schema.Struct({})))
    .query(async ({ ctx }) => {
      const { plan } = ctx.services;
      const agencies = Plan.agenciesOf(plan);
      const own = new Set<Agency.AgencyId>(ctx.actor.grants.map((grant) => grant.agency));
      const slots = plan.slots.filter((slot) => {
        const holder = Slot.holderOn(slot, agencies, ctx.today);
        return holder !== null && own.has(holder);
      });
      const held = new Set(slots.map((slot) => slot.id));
      const years = Obligation.yearsUntil(plan, ctx.now);
      const obligations = years
        .flatMap((year) => Obligation.ofYear(plan, year))
        .filter((obligation) => held.has(obligation.key.slot));
      return ask(ctx, async (reads) => {
        const facts = await reads.facts(plan.id, years);
        const heads = await reads.reportHeads(plan.id, years);
        const rows = Board.rows(plan, obligations, facts, ctx.now);
        const views = await Promise.all(
          rows.map(async (row) => {
            const { key, duties } = row.obligation;
            const head = heads.get(Obligation.id(key));
            const state = head?.state ?? Report.initial;
            const resource = resourceOf({ obligation: row.obligation, agency: row.holder?.id ?? null }, state);
            const open = Report.isEditable(state) && row.assessment.status !== "waived";
            const draft = open ? await reads.draft(plan.id, key) : null;
            const complete = duties.filter(
              (clause) =>
                draft !== null && ReportContent.entryState(ReportContent.entryOf(draft.content, clause)) === "complete",
            ).length;
            return {
              ...toRow(row, head),
              open,
              version: state.version,
              progress: { complete, total: duties.length },
              returnReasons: state.returned?.reasons ?? null,
              acts: actsOf(ctx.actor, row.obligation, state, resource, ctx.today),
            };
          }),
        );
        const [current, past] = [views.filter((view) => view.open), views.filter((view) => !view.open)];
        return {
          slots: slots.map(({ id, name }) => ({ id, name })),
          duties: plan.duties
            .filter((duty) => duty.assignees.some((slot) => held.has(slot)))
            .map((duty) => ({
              clause: duty.clause,
              citation: Address.cite(duty.clause),
              role: duty.role,
              text: Plan.clauseAt(plan, duty.clause)?.text ?? "",
            })),
          /** Unfinished ones, the earliest deadline first. */
          current: current.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1)),
          past: past.toSorted((a, b) => (a.dueAt < b.dueAt ? 1 : -1)),
        };
      });
    }),
});
