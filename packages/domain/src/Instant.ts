import { Result, Schema } from "effect";
import * as Day from "./Day.ts";
import * as Refusal from "./Refusal.ts";

/** Vietnam keeps UTC+7 all year (Asia/Ho_Chi_Minh, no daylight saving). Milliseconds. */
const OFFSET = 7 * 3_600_000;

/** A point in time, UTC, to the millisecond: `2026-11-29T17:00:00.000Z`. Sorts as text and survives JSON. */
export const Instant = Schema.String.check(
  Schema.isPattern(/^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/),
  // `Date` reads 30 February as 2 March.
  Schema.makeFilter((s: string) => new Date(s).toJSON() === s || `no such instant: ${s}`),
).pipe(Schema.brand("Instant"));
export type Instant = typeof Instant.Type;

/** From and to milliseconds since 1970-01-01T00:00Z. */
export const ofEpoch = (milliseconds: number): Instant => new Date(milliseconds).toISOString() as Instant;
export const toEpoch = (instant: Instant): number => Date.parse(instant);

/** Earlier instants first. */
export const compare = (a: Instant, b: Instant): number => (a < b ? -1 : a > b ? 1 : 0);

/** 00:00 of the day, Vietnam time. */
export const startOf = (day: Day.Day): Instant => ofEpoch(Date.parse(day) - OFFSET);

/** 24:00 of the day, Vietnam time: the first instant that is no longer that day. */
export const endOf = (day: Day.Day): Instant => startOf(Day.add(day, 1));

/** The calendar day in Vietnam on which the instant falls. */
export const dayOf = (instant: Instant): Day.Day =>
  new Date(toEpoch(instant) + OFFSET).toISOString().slice(0, 10) as Day.Day;

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** Reads an ISO 8601 instant with an offset, or a bare day, which means 00:00 of that day in Vietnam. */
export const parse = (text: string): Result.Result<Instant, Refusal.Refusal> => {
  if (Day.is(text)) return Result.succeed(startOf(text));
  const milliseconds = ISO.test(text) && Day.is(text.slice(0, 10)) ? Date.parse(text) : Number.NaN;
  const instant = Number.isNaN(milliseconds) ? undefined : ofEpoch(milliseconds);
  return instant !== undefined && Schema.is(Instant)(instant)
    ? Result.succeed(instant)
    : Result.fail(Refusal.make("InstantInvalid", { text: text.slice(0, 40) }));
};

/** `dd/MM/yyyy HH:mm`, Vietnam time. */
export const format = (instant: Instant): string => {
  const local = new Date(toEpoch(instant) + OFFSET).toISOString();
  return `${Day.format(local.slice(0, 10) as Day.Day)} ${local.slice(11, 16)}`;
};
