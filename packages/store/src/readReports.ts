import { type Agency, Obligation, Report } from "@kehoach/domain";
import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "./ActorContext.ts";
import { given, idOf, keyOf, type Scope } from "./Scope.ts";
import type * as Store from "./Store.ts";
import * as StreamState from "./StreamState.ts";
import * as tables from "./tables.ts";

const { stream } = tables;

// The reasons of a return stand in the journal, whose policy shows them to those who may read them. They are looked for only where
// there is a return: with a join the server went through the whole journal. Names are written out, because in a selection from one
// table drizzle leaves the table's name away.
const reasons = sql<string | null>`case when stream.returned_version is not null then (
  select j.event ->> 'reasons' from journal j
  where j.province = stream.province and j.kind = stream.kind and j.stream = stream.id and j.plan = stream.plan
    and j.version = stream.returned_version) end`;

/** Reads of where reports stand. */
export const reports = (transaction: Transaction, { province, report }: Scope) => {
  const columns = {
    rule: stream.rule,
    slot: stream.slot,
    year: stream.year,
    version: stream.version,
    agencies: stream.agencies,
    state: stream.state,
    reasons,
  };
  const select = () => transaction.select(columns).from(stream);
  const ofPlan = and(eq(stream.province, province), eq(stream.kind, "report"), eq(stream.plan, given("plan")));
  return {
    reportHeads: async (plan, years) => {
      const rows = await select()
        .where(and(ofPlan, sql`${stream.year} = any(${given("years")}::int[])`))
        .prepare("report_heads")
        .execute({ plan, years: [...years] });
      const heads = new Map<string, Store.ReportHead>();
      for (const row of rows) {
        const state = StreamState.reportState(row.state, row.version, row.reasons);
        if (state === null) report({ table: "stream", row: idOf(row), problem: "no state of a report" });
        else heads.set(idOf(row), { key: keyOf(row), agency: row.agencies[0] as Agency.AgencyId, state });
      }
      return heads;
    },
    reportState: async (plan, key) => {
      const [row] = await select()
        .where(and(ofPlan, eq(stream.id, given("id"))))
        .prepare("report_state")
        .execute({ plan, id: Obligation.id(key) });
      if (row === undefined) return Report.initial;
      const state = StreamState.reportState(row.state, row.version, row.reasons);
      if (state === null) throw new Error(`The stored state of report ${Obligation.id(key)} is damaged`);
      return state;
    },
  } satisfies Partial<Store.Reads>;
};
