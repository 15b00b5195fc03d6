import { Schema } from "effect";

const MILLISECONDS = 86_400_000;

/** A day of the civil calendar in Vietnam (ngày), `YYYY-MM-DD`. Sorts as text and survives JSON. */
export const Day = Schema.String.check(
  Schema.isPattern(/^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
  Schema.makeFilter((s: string) => new Date(`${s}T00:00:00Z`).toJSON()?.startsWith(s) === true || `no such day: ${s}`),
).pipe(Schema.brand("Day"));
export type Day = typeof Day.Type;

const ofEpoch = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10) as Day;

/** The day `year-month-date`, month counted from 1. Out-of-range parts carry over: 31 April is 1 May. */
export const of = (year: number, month: number, date: number): Day => ofEpoch(Date.UTC(year, month - 1, date));

export const is = Schema.is(Day);

/** `count` calendar days after `day` (before it when negative). */
export const add = (day: Day, count: number): Day => ofEpoch(Date.parse(day) + count * MILLISECONDS);

/** Calendar days from `from` to `to`; negative when `to` comes first. */
export const between = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / MILLISECONDS;

export const year = (day: Day): number => Number(day.slice(0, 4));

/** Day of the week, 0 = Sunday … 6 = Saturday. */
export const weekday = (day: Day): number => new Date(day).getUTCDay();

export const isWeekend = (day: Day): boolean => weekday(day) % 6 === 0;

/** `dd/MM/yyyy`, as Vietnamese documents write days. */
export const format = (day: Day): string => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
