import { Address, Board, Consolidation, Obligation, Plan, Refusal, Report, Urging } from "@kehoach/domain";
import type { Store } from "@kehoach/store";
import { Schema } from "effect";
import type { Context } from "../Context.ts";
import { input, orRefuse, Refused } from "../Refused.ts";
import { toRow } from "../rows.ts";
import { act, allow, ask, commandId, router, signed } from "../trpc.ts";
import { agencyNamed, circumstanceOf, holderOf, notFound, reportStream, situate } from "./situation.ts";

/** The key of the consolidated report of a year. */
const keyOf = ({ services: { plan } }: Context, year: number): Obligation.Key => {
  const rule = plan.rules.find((candidate) => candidate.kind === "consolidated");
  if (rule === undefined) throw notFound({ vi: "báo cáo tổng hợp", en: "consolidated report" }, String(year));
  return { rule: rule.id, slot: rule.reporters[0], year };
};

/** The reports of the year that were sent, in the order of the plan, and the completeness table of this moment. */
const material = async (ctx: Context, reads: Store.Reads, year: number) => {
  const { plan } = ctx.services;
  const order = new Map(plan.slots.map((slot, index) => [slot.id, index]));
  const place = (key: Obligation.Key) => order.get(key.slot) ?? 0;
  const submissions = await reads.submissions(plan.id, { years: [year] });
  const periodic = new Set(plan.rules.filter((rule) => rule.kind === "periodic").map((rule) => rule.id));
  const sources = submissions
    .filter((submission) => periodic.has(submission.key.rule))
    .flatMap(({ agency, content, key }) =>
      content === null ? [] : [{ key, content, agency: agencyNamed(ctx, agency) }],
    )
    .toSorted((a, b) => place(a.key) - place(b.key));
  const board = Board.ofYear(plan, year, await reads.facts(plan.id, [year]), ctx.now);
  const urgings = (await reads.streams(plan.id, "urging")).map(({ entries }) =>
    Urging.replay(entries.map(({ event }) => event as Urging.Event)),
  );
  return { sources, completeness: Consolidation.completeness(board, urgings) };
};

export const consolidationRouter = router({
  /** What the year's consolidated report is made of: who reported, who did not, and what each said of each point. */
  material: signed
    .meta({ access: "writeConsolidated" })
    .input(input(Schema.Struct({ year: Obligation.Key.fields.year })))
    .query(async ({ ctx, input: { year } }) => {
      allow(ctx, "writeConsolidated");
      const { plan } = ctx.services;
      const { completeness, sources } = await ask(ctx, (reads) => material(ctx, reads, year));
      return {
        key: keyOf(ctx, year),
        completeness,
        points: Consolidation.points(plan).map((point) => ({
          point,
          citation: Address.cite(point),
          text: Plan.clauseAt(plan, point)?.text ?? "",
        })),
        reports: sources.map(({ agency, key }) => ({ key, agency })),
        assembled: Consolidation.assemble(plan, sources),
      };
    }),

  /** Writes the first text from the reports at hand, or brings an older one up to them; statements edited by hand stay. */
  assemble: signed
    .meta({ access: "writeConsolidated" })
    .input(input(Schema.Struct({ ...commandId, year: Obligation.Key.fields.year, basedOn: Schema.Int })))
    .mutation(({ ctx, input: said }) =>
      act({ ctx, input: said }, async (writes) => {
        const { plan } = ctx.services;
        const key = keyOf(ctx, said.year);
        const situation = situate(ctx, key);
        const agency = holderOf(ctx, key.slot);
        allow(ctx, "writeConsolidated");
        if (agency === null) throw notFound({ vi: "đơn vị", en: "body" }, key.slot);
        const state = await writes.reportState(plan.id, key);
        const events = orRefuse(Report.decideEdit(state, circumstanceOf(ctx, situation)));
        if (events.length > 0) {
          const append = { plan: plan.id, stream: reportStream(key), basedOn: state.version, events };
          orRefuse(await writes.append({ ...append, agencies: [agency] }));
        }
        const old = await writes.draft(plan.id, key);
        if ((old?.version ?? 0) !== said.basedOn) {
          throw new Refused(Refusal.make("StaleVersion", { yours: said.basedOn, current: old?.version ?? 0 }));
        }
        const { completeness, sources } = await material(ctx, writes, said.year);
        const content =
          old === null
            ? Consolidation.draft(plan, situation.obligation, sources, completeness)
            : Consolidation.refresh(plan, old.content, sources, completeness);
        const draft = { plan: plan.id, key, agency, basedOn: said.basedOn, content, at: ctx.now };
        return { key, version: orRefuse(await writes.saveDraft(draft)).version };
      }),
    ),

  /** The consolidated reports of all years, as far as the reader may see them. */
  list: signed
    .meta({ access: "readConsolidated" })
    .input(input(Schema.Struct({})))
    .query(async ({ ctx }) => {
      allow(ctx, "readConsolidated", { sent: true });
      const { plan } = ctx.services;
      const years = Obligation.yearsUntil(plan, ctx.now);
      const { heads, facts } = await ask(ctx, async (reads) => ({
        facts: await reads.facts(plan.id, years),
        heads: await reads.reportHeads(plan.id, years),
      }));
      const obligations = years.flatMap((year) => Obligation.ofYear(plan, year));
      const consolidated = obligations.filter((obligation) => obligation.kind === "consolidated");
      return Board.rows(plan, consolidated, facts, ctx.now)
        .map((row) => toRow(row, heads.get(Obligation.id(row.obligation.key))))
        .toReversed();
    }),
});
