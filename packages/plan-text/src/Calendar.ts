import { Day } from "@kehoach/domain";

/** A calendar day as a document writes it, or null when there is no such day. */
export const dayOf = (date: number, month: number, year: number): string | null => {
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= 31 && year >= 1900 && year <= 2099)) return null;
  const text = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  return Day.is(text) ? text : null;
};

/** Last day of a month. */
export const lastOf = (month: number, year: number | null): number =>
  month === 2
    ? year !== null && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;
