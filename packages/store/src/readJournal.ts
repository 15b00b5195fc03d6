import { type Account, type Agency, type Instant, Journal } from "@kehoach/domain";
import { and, desc, eq, lt, sql } from "drizzle-orm";
import type { Transaction } from "./ActorContext.ts";
import type * as Corruption from "./Corruption.ts";
import { decoder, given, type Scope } from "./Scope.ts";
import type * as Store from "./Store.ts";
import * as tables from "./tables.ts";

const decoders = {
  report: decoder("journal", Journal.eventSchemas.report),
  difficulty: decoder("journal", Journal.eventSchemas.difficulty),
  direction: decoder("journal", Journal.eventSchemas.direction),
  urging: decoder("journal", Journal.eventSchemas.urging),
  account: decoder("journal", Journal.eventSchemas.account),
};

const columns = {
  sequence: tables.journal.sequence,
  kind: tables.journal.kind,
  stream: tables.journal.stream,
  version: tables.journal.version,
  at: tables.journal.at,
  by: tables.journal.by,
  event: tables.journal.event,
};

interface Row {
  readonly sequence: number;
  readonly kind: string;
  readonly stream: string;
  readonly version: number;
  readonly at: Instant.Instant;
  readonly by: string;
  readonly event: unknown;
}

/** The entry in a row, or none where its event does not decode. */
const entryOf = (row: Row, report: Corruption.Report): ReadonlyArray<Journal.Entry> => {
  const { at, sequence, version } = row;
  // The stream's table takes no other kind.
  const kind = row.kind as Journal.StreamKind;
  const event = decoders[kind](row.event, sequence, report);
  if (event === undefined) return [];
  return [{ sequence, stream: { kind, id: row.stream }, version, at, by: row.by as Account.UserId, event }];
};

/** The streams whose rows these are, oldest first; a stream's agencies are those of its newest row. */
const byStream = (
  rows: ReadonlyArray<Row & { readonly agencies: ReadonlyArray<string> }>,
  report: Corruption.Report,
): ReadonlyArray<Store.StreamEntries> => {
  const found = new Map<string, Store.StreamEntries>();
  for (const row of rows) {
    const entries = [...(found.get(row.stream)?.entries ?? []), ...entryOf(row, report)];
    const stream = { kind: row.kind as Journal.StreamKind, id: row.stream };
    found.set(row.stream, { stream, agencies: row.agencies as ReadonlyArray<Agency.AgencyId>, entries });
  }
  return [...found.values()];
};

/** Reads of the journal, as far as the actor may see it. */
export const journal = (transaction: Transaction, { province, report }: Scope) => {
  const { journal: entry } = tables;
  const ofKind = and(eq(entry.province, province), eq(entry.kind, given("kind")), eq(entry.plan, given("plan")));
  return {
    streams: async (plan, kind, ids) => {
      const narrowed = ids === undefined ? undefined : sql`${entry.stream} = any(${given("ids")}::text[])`;
      const rows = await transaction
        .select({ ...columns, agencies: entry.agencies })
        .from(entry)
        .where(and(ofKind, narrowed))
        .orderBy(entry.sequence)
        .prepare(ids === undefined ? "streams_of_kind" : "streams_of_ids")
        .execute({ plan, kind, ...(ids && { ids: [...ids] }) });
      return byStream(rows, report);
    },
    journal: async ({ before, kind, limit, stream: only }) => {
      const rows = await transaction
        .select(columns)
        .from(entry)
        .where(
          and(
            eq(entry.province, province),
            before === undefined ? undefined : lt(entry.sequence, before),
            kind === undefined ? undefined : eq(entry.kind, kind),
            only === undefined ? undefined : and(eq(entry.kind, only.kind), eq(entry.stream, only.id)),
          ),
        )
        .orderBy(desc(entry.sequence))
        .limit(limit);
      return rows.flatMap((row) => entryOf(row, report));
    },
  } satisfies Partial<Store.Reads>;
};
