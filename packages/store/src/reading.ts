import { type Agency, Compliance, Journal, Obligation, OfficialDocument, Report, ReportContent } from "@kehoach/domain";
import { and, desc, eq, lt, sql } from "drizzle-orm";
import { Result, Schema } from "effect";
import type { Transaction } from "./ActorContext.ts";
import type * as Corruption from "./Corruption.ts";
import type { PlanShelf } from "./PlanShelf.ts";
import type * as Store from "./Store.ts";
import * as StreamState from "./StreamState.ts";
import * as tables from "./tables.ts";

/** What reading and writing in one province need beside a transaction. */
export interface Scope {
  readonly province: string;
  readonly shelf: PlanShelf;
  readonly report: Corruption.Report;
}

type Column = typeof tables.fact | typeof tables.draft | typeof tables.submission;

const named = (name: string) => sql.placeholder(name);

const ofKey = (table: Column, province: string) =>
  and(
    eq(table.province, province),
    eq(table.plan, named("plan")),
    eq(table.year, named("year")),
    eq(table.rule, named("rule")),
    eq(table.slot, named("slot")),
  );

const ofYears = (table: Column, province: string) =>
  and(eq(table.province, province), eq(table.plan, named("plan")), sql`${table.year} = any(${named("years")}::int[])`);

/** The value of a stored row, or undefined after the corruption was reported. */
const decoder =
  <T>(schema: Schema.Codec<T, unknown>, table: string, report: Corruption.Report) =>
  (stored: unknown, row: () => string): T | undefined => {
    const decoded = Schema.decodeUnknownResult(schema)(stored);
    if (Result.isSuccess(decoded)) return decoded.success;
    report({ table, row: row(), problem: decoded.failure.message });
    return undefined;
  };

const idOf = (row: { rule: string | null; slot: string | null; year: number | null }): string =>
  Obligation.id(row as Obligation.Key);

const facts = (transaction: Transaction, { province, report }: Scope) => {
  const decode = decoder(Compliance.Fact as Schema.Codec<Compliance.Fact, unknown>, "fact", report);
  const columns = { rule: tables.fact.rule, slot: tables.fact.slot, year: tables.fact.year, data: tables.fact.data };
  const byObligation = (rows: ReadonlyArray<{ rule: string; slot: string; year: number; data: unknown }>) => {
    const found = new Map<string, Array<Compliance.Fact>>();
    for (const row of rows) {
      const id = idOf(row);
      const fact = decode(row.data, () => id);
      if (fact === undefined) continue;
      const list = found.get(id);
      if (list === undefined) found.set(id, [fact]);
      else list.push(fact);
    }
    return found;
  };
  const { plan, position, rule, slot, year } = tables.fact;
  return {
    facts: async (ofPlan, years) =>
      byObligation(
        await transaction
          .select(columns)
          .from(tables.fact)
          .where(ofYears(tables.fact, province))
          .orderBy(tables.fact.province, plan, year, rule, slot, position)
          .prepare("facts_of_years")
          .execute({ plan: ofPlan, years: [...years] }),
      ),
    factsOf: async (ofPlan, key) =>
      byObligation(
        await transaction
          .select(columns)
          .from(tables.fact)
          .where(ofKey(tables.fact, province))
          .orderBy(position)
          .prepare("facts_of_obligation")
          .execute({ plan: ofPlan, ...key }),
      ),
  } satisfies Partial<Store.Reads>;
};

const reports = (transaction: Transaction, { province, report }: Scope) => {
  const { stream } = tables;
  // The reasons of a return stand in the journal, whose policy shows them to those who may read them.
  const select = () =>
    transaction
      .select({
        rule: stream.rule,
        slot: stream.slot,
        year: stream.year,
        version: stream.version,
        agencies: stream.agencies,
        state: stream.state,
        reasons: sql<string | null>`${tables.journal.event} ->> 'reasons'`,
      })
      .from(stream)
      .leftJoin(
        tables.journal,
        and(
          eq(tables.journal.province, province),
          eq(tables.journal.kind, "report"),
          eq(tables.journal.stream, stream.id),
          eq(tables.journal.plan, stream.plan),
          eq(tables.journal.version, stream.returnedVersion),
        ),
      );
  const ofPlan = and(eq(stream.province, province), eq(stream.kind, "report"), eq(stream.plan, named("plan")));
  return {
    reportHeads: async (plan, years) => {
      const rows = await select()
        .where(and(ofPlan, sql`${stream.year} = any(${named("years")}::int[])`))
        .prepare("report_heads")
        .execute({ plan, years: [...years] });
      const heads = new Map<string, Store.ReportHead>();
      for (const row of rows) {
        const key = { rule: row.rule, slot: row.slot, year: row.year } as Obligation.Key;
        const state = StreamState.reportState(row.state, row.version, row.reasons);
        if (state === null) report({ table: "stream", row: idOf(row), problem: "no state of a report" });
        else heads.set(idOf(row), { key, agency: row.agencies[0] as Agency.AgencyId, state });
      }
      return heads;
    },
    reportState: async (plan, key) => {
      const [row] = await select()
        .where(and(ofPlan, eq(stream.id, named("id"))))
        .prepare("report_state")
        .execute({ plan, id: Obligation.id(key) });
      if (row === undefined) return Report.initial;
      const state = StreamState.reportState(row.state, row.version, row.reasons);
      if (state === null) throw new Error(`The stored state of report ${Obligation.id(key)} is damaged`);
      return state;
    },
  } satisfies Partial<Store.Reads>;
};

const documents = (transaction: Transaction, { province, report }: Scope) => {
  const { draft, submission } = tables;
  const content = Schema.NullOr(ReportContent.ReportContent) as Schema.Codec<
    ReportContent.ReportContent | null,
    unknown
  >;
  const decodeContent = decoder(content, "submission", report);
  const document = Schema.NullOr(OfficialDocument.OfficialDocument) as Schema.Codec<
    OfficialDocument.OfficialDocument | null,
    unknown
  >;
  const decodeDocument = decoder(document, "submission", report);
  const newest = (where: ReturnType<typeof ofKey>) =>
    transaction
      .selectDistinctOn([submission.year, submission.rule, submission.slot])
      .from(submission)
      .where(and(where, eq(submission.recalled, false)))
      .orderBy(submission.year, submission.rule, submission.slot, desc(submission.number));
  return {
    draft: async (plan, key) => {
      const [row] = await transaction
        .select({ version: draft.version, content: draft.content, changedAt: draft.changedAt })
        .from(draft)
        .where(ofKey(draft, province))
        .prepare("draft_of_obligation")
        .execute({ plan, ...key });
      if (row === undefined) return null;
      return { ...row, content: Schema.decodeUnknownSync(ReportContent.ReportContent)(row.content) };
    },
    submissions: async (plan, { key, years }) => {
      const rows =
        key === undefined
          ? await newest(ofYears(submission, province))
              .prepare("submissions_of_years")
              .execute({ plan, years: [...years] })
          : await newest(ofKey(submission, province))
              .prepare("submission_of_obligation")
              .execute({ plan, ...key });
      return rows.flatMap((row): ReadonlyArray<Store.Submission> => {
        const { accepted, digest, number, receipt, sentAt } = row;
        const sent = decodeContent(row.content, () => idOf(row));
        const paper = decodeDocument(row.document, () => idOf(row));
        if (sent === undefined || paper === undefined) return [];
        const of = { rule: row.rule, slot: row.slot, year: row.year } as Obligation.Key;
        const agency = row.agency as Agency.AgencyId;
        return [{ key: of, agency, number, sentAt, receipt, digest, content: sent, document: paper, accepted }];
      });
    },
  } satisfies Partial<Store.Reads>;
};

const events = (transaction: Transaction, { province, report }: Scope) => {
  const { journal, stream } = tables;
  const columns = {
    sequence: journal.sequence,
    kind: journal.kind,
    stream: journal.stream,
    version: journal.version,
    at: journal.at,
    by: journal.by,
    event: journal.event,
  };
  const decode = (row: { kind: string; sequence: number; event: unknown }): Journal.Event | undefined =>
    decoder(
      Journal.eventSchemas[row.kind as Journal.StreamKind] as unknown as Schema.Codec<Journal.Event, unknown>,
      "journal",
      report,
    )(row.event, () => String(row.sequence));
  const entryOf = (row: {
    sequence: number;
    kind: string;
    stream: string;
    version: number;
    at: string;
    by: string;
    event: unknown;
  }): ReadonlyArray<Journal.Entry> => {
    const event = decode(row);
    if (event === undefined) return [];
    const { at, by, kind, sequence, version } = row;
    return [{ sequence, stream: { kind, id: row.stream }, version, at, by, event } as Journal.Entry];
  };
  return {
    streams: async (plan, kind, ids) => {
      const rows = await transaction
        .select({ ...columns, agencies: stream.agencies })
        .from(journal)
        .innerJoin(
          stream,
          and(
            eq(stream.province, province),
            eq(stream.kind, journal.kind),
            eq(stream.id, journal.stream),
            eq(stream.plan, journal.plan),
          ),
        )
        .where(
          and(
            eq(journal.province, province),
            eq(journal.kind, named("kind")),
            eq(journal.plan, named("plan")),
            ids === undefined ? undefined : sql`${journal.stream} = any(${named("ids")}::text[])`,
          ),
        )
        .orderBy(journal.sequence)
        .prepare(ids === undefined ? "streams_of_kind" : "streams_of_ids")
        .execute(ids === undefined ? { plan, kind } : { plan, kind, ids: [...ids] });
      const found = new Map<string, Store.StreamEntries & { readonly entries: Array<Journal.Entry> }>();
      for (const row of rows) {
        const known = found.get(row.stream) ?? {
          stream: { kind, id: row.stream },
          agencies: row.agencies as ReadonlyArray<string> as ReadonlyArray<Agency.AgencyId>,
          entries: [],
        };
        known.entries.push(...entryOf(row));
        found.set(row.stream, known);
      }
      return [...found.values()];
    },
    journal: async ({ before, limit, stream: only }) => {
      const rows = await transaction
        .select(columns)
        .from(journal)
        .where(
          and(
            eq(journal.province, province),
            before === undefined ? undefined : lt(journal.sequence, before),
            only === undefined ? undefined : and(eq(journal.kind, only.kind), eq(journal.stream, only.id)),
          ),
        )
        .orderBy(desc(journal.sequence))
        .limit(limit);
      return rows.flatMap(entryOf);
    },
  } satisfies Partial<Store.Reads>;
};

/** The reads of one transaction. */
export const reads = (transaction: Transaction, scope: Scope): Store.Reads => ({
  plans: () => scope.shelf.all(transaction),
  ...facts(transaction, scope),
  ...reports(transaction, scope),
  ...documents(transaction, scope),
  ...events(transaction, scope),
});
