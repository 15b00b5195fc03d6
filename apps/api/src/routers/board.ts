import { Board, Instant, Obligation, type Plan } from "@kehoach/domain";
import type { Store } from "@kehoach/store";
import { Schema } from "effect";
import type { Context } from "../Context.ts";
import { input, orRefuse } from "../Refused.ts";
import { stageBeyondDraft, toRow } from "../rows.ts";
import { allow, ask, router, signed } from "../trpc.ts";

const AsOf = Schema.optionalKey(Schema.String.check(Schema.isMaxLength(40)));

const instantOf = (ctx: Context, asOf: string | undefined): Instant.Instant =>
  asOf === undefined ? ctx.now : orRefuse(Instant.parse(asOf));

/** Stages are the workflow's present ones; as of an earlier instant they would not belong to the answer. */
const headsFor = (ctx: Context, reads: Store.Reads, plan: Plan.Plan, years: ReadonlyArray<number>, asOf: string) =>
  asOf >= ctx.now ? reads.reportHeads(plan.id, years) : Promise.resolve(new Map<string, Store.ReportHead>());

export const boardRouter = router({
  /** One year: the five numbers and every obligation with its explanation, as of an instant. */
  year: signed
    .meta({ access: "readPlan" })
    .input(input(Schema.Struct({ year: Obligation.Key.fields.year, asOf: AsOf })))
    .query(async ({ ctx, input: { asOf: text, year } }) => {
      allow(ctx, "readPlan");
      const { plan } = ctx.services;
      const asOf = instantOf(ctx, text);
      const { facts, heads } = await ask(ctx, async (reads) => ({
        facts: await reads.facts(plan.id, [year]),
        heads: await headsFor(ctx, reads, plan, [year], asOf),
      }));
      const board = Board.ofYear(plan, year, facts, asOf);
      return {
        year,
        asOf,
        forecast: Board.isForecast(asOf, ctx.now),
        agencies: board.agencies,
        consolidated: board.consolidated,
        rows: board.rows.map((row) =>
          toRow(row, stageBeyondDraft(heads.get(Obligation.id(row.obligation.key))?.state)),
        ),
      };
    }),

  /** All years: the five numbers of each and one cell per slot and year. */
  years: signed
    .meta({ access: "readPlan" })
    .input(input(Schema.Struct({ asOf: AsOf })))
    .query(async ({ ctx, input: { asOf: text } }) => {
      allow(ctx, "readPlan");
      const { plan } = ctx.services;
      const asOf = instantOf(ctx, text);
      const years = Obligation.yearsUntil(plan, asOf);
      const facts = await ask(ctx, (reads) => reads.facts(plan.id, years));
      return {
        asOf,
        forecast: Board.isForecast(asOf, ctx.now),
        years: years.map((year) => {
          const board = Board.ofYear(plan, year, facts, asOf);
          return {
            year,
            agencies: board.agencies,
            consolidated: board.consolidated,
            cells: board.rows.map((row) => {
              const { agency, explanation, key, kind, slotName, status, statusLabel, statusSign } = toRow(
                row,
                undefined,
              );
              return { explanation, key, kind, name: agency?.name ?? slotName, status, statusLabel, statusSign };
            }),
          };
        }),
      };
    }),
});
