import { Obligation } from "@kehoach/domain";
import { and, eq, sql } from "drizzle-orm";
import { Result, Schema } from "effect";
import type * as Corruption from "./Corruption.ts";
import type { PlanShelf } from "./PlanShelf.ts";
import type * as tables from "./tables.ts";

/** What reading and writing in one province need beside a transaction. */
export interface Scope {
  readonly province: string;
  readonly shelf: PlanShelf;
  readonly report: Corruption.Report;
}

type OfObligation = typeof tables.fact | typeof tables.draft | typeof tables.submission;

/** A value that a prepared query is given each time. */
export const given = (name: string) => sql.placeholder(name);

/** Rows of the obligation given as `plan`, `rule`, `slot` and `year`. */
export const ofKey = (table: OfObligation, province: string) =>
  and(
    eq(table.province, province),
    eq(table.plan, given("plan")),
    eq(table.year, given("year")),
    eq(table.rule, given("rule")),
    eq(table.slot, given("slot")),
  );

/** Rows of the obligations of the `plan` and `years` given. */
export const ofYears = (table: OfObligation, province: string) =>
  and(eq(table.province, province), eq(table.plan, given("plan")), sql`${table.year} = any(${given("years")}::int[])`);

/** Columns that hold the parts of a key. */
interface KeyColumns {
  readonly rule: string | null;
  readonly slot: string | null;
  readonly year: number | null;
}

/** The key in a row. What stands there was a key when it was written. */
export const keyOf = ({ rule, slot, year }: KeyColumns): Obligation.Key => ({ rule, slot, year }) as Obligation.Key;

export const idOf = (row: KeyColumns): string => Obligation.id(keyOf(row));

/** Decodes stored values: gives undefined after it reported one that does not decode. */
export const decoder = <T, E>(table: string, schema: Schema.Codec<T, E>) => {
  const decode = Schema.decodeUnknownResult(schema);
  return (stored: unknown, row: string | number, report: Corruption.Report): T | undefined => {
    const decoded = decode(stored);
    if (Result.isSuccess(decoded)) return decoded.success;
    report({ table, row: String(row), problem: decoded.failure.message });
    return undefined;
  };
};
