import { Account, Address, Board, Instant, Obligation, Plan, Report, ReportContent, type Slot } from "@kehoach/domain";
import { Schema } from "effect";
import type { Signed } from "../Context.ts";
import { input } from "../Refused.ts";
import { actsOf, toRow } from "../rows.ts";
import { ask, router, signed } from "../trpc.ts";
import { resourceOf } from "./situation.ts";

/** The slots for which the agencies of the person speak today. */
const ownSlots = ({ actor, services: { plan }, today }: Signed): ReadonlyArray<Slot.Slot> => {
  const own = new Set(Account.grantsOn(actor.grants, today).map((grant) => grant.agency));
  return [...own].flatMap((agency) => Plan.slotsOf(plan, agency, today));
};

export const homeRouter = router({
  /** "Việc của đơn vị": what the person's agency owes, unfinished years first, and its duties. */
  mine: signed
    .meta({ access: "signedIn" })
    .input(input(Schema.Struct({})))
    .query(async ({ ctx }) => {
      const { plan } = ctx.services;
      const slots = ownSlots(ctx);
      const held = new Set(slots.map((slot) => slot.id));
      const years = Obligation.yearsUntil(plan, ctx.now);
      const obligations = years
        .flatMap((year) => Obligation.ofYear(plan, year))
        .filter((obligation) => held.has(obligation.key.slot));
      const { drafts, facts, heads } = await ask(ctx, async (reads) => ({
        facts: await reads.facts(plan.id, years),
        heads: await reads.reportHeads(plan.id, years),
        drafts: await reads.drafts(plan.id, years),
      }));
      const views = Board.rows(plan, obligations, facts, ctx.now).map((row) => {
        const { obligation } = row;
        const id = Obligation.id(obligation.key);
        const head = heads.get(id);
        const state = head?.state ?? Report.initial;
        const resource = resourceOf({ obligation, agency: row.holder?.id ?? null }, state);
        const open = Report.isEditable(state);
        const draft = open ? (drafts.get(id)?.content ?? null) : null;
        return {
          ...toRow(row, head?.state.stage ?? (draft === null ? undefined : state.stage)),
          open,
          version: state.version,
          progress: ReportContent.progress(draft, obligation.duties),
          returnReasons: state.returned?.reasons ?? null,
          acts: actsOf(ctx.actor, obligation, state, resource, ctx.today),
        };
      });
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
        current: views.filter((view) => view.open).toSorted((a, b) => Instant.compare(a.dueAt, b.dueAt)),
        past: views.filter((view) => !view.open).toSorted((a, b) => Instant.compare(b.dueAt, a.dueAt)),
      };
    }),
});
