import { Address, Board, Consolidation, Obligation, Plan, Urging } from "@kehoach/domain";
import type { Store } from "@kehoach/store";
import { Schema } from "effect";
import type { Context } from "../Context.ts";
import { input } from "../Refused.ts";
import { stageBeyondDraft, toRow } from "../rows.ts";
import { act, allow, ask, commandId, router, signed, Version } from "../trpc.ts";
import { agencyNamed, current, notFound, saveText, situate } from "./situation.ts";

/** The key of the consolidated report of a year. */
const keyOf = ({ services: { plan } }: Context, year: number): Obligation.Key => {
  const rule = plan.rules.find((candidate) => candidate.kind === "consolidated");
  if (rule === undefined) throw notFound({ vi: "báo cáo tổng hợp", en: "consolidated report" }, String(year));
  return { rule: rule.id, slot: rule.reporters[0], year };
};

/** The reports of the year that count, in the order of the plan, and the completeness table of this moment. */
const material = async (ctx: Context, reads: Store.Reads, year: number) => {
  const { plan } = ctx.services;
  const board = Board.ofYear(plan, year, await reads.facts(plan.id, [year]), ctx.now);
  const sent = (await reads.submissions(plan.id, { years: [year] })).flatMap(({ agency, content, key }) =>
    content === null ? [] : [{ key, content, agency: agencyNamed(ctx, agency) }],
  );
  const urgings = (await reads.streams(plan.id, "urging")).map(({ entries }) =>
    Urging.replay(entries.map(({ event }) => event as Urging.Event)),
  );
  return {
    sources: Consolidation.sources(board, sent),
    completeness: Consolidation.completeness(board, urgings),
  };
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
    .input(input(Schema.Struct({ ...commandId, year: Obligation.Key.fields.year, basedOn: Version })))
    .mutation(({ ctx, input: said }) =>
      act({ ctx, input: said }, async (writes) => {
        const { plan } = ctx.services;
        const key = keyOf(ctx, said.year);
        const situation = situate(ctx, key);
        allow(ctx, "writeConsolidated");
        const old = await writes.draft(plan.id, key);
        current(said.basedOn, old?.version ?? 0);
        const { completeness, sources } = await material(ctx, writes, said.year);
        const content =
          old === null
            ? Consolidation.draft(plan, situation.obligation, sources, completeness)
            : Consolidation.refresh(plan, old.content, sources, completeness);
        const { version } = await saveText(ctx, writes, situation, { basedOn: said.basedOn, content });
        return { key, version };
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
        .map((row) => toRow(row, stageBeyondDraft(heads.get(Obligation.id(row.obligation.key))?.state)))
        .toReversed();
    }),
});
