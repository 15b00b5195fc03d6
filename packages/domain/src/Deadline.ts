import type { Bilingual } from "./Bilingual.ts";
import * as Calendar from "./Calendar.ts";
import * as Day from "./Day.ts";
import * as Instant from "./Instant.ts";
import type { Due } from "./ReportingRule.ts";

/** When something is due (thời hạn). On time means strictly before `dueAt`. */
export interface Deadline {
  /** The day the text names. */
  readonly statedDay: Day.Day;
  readonly boundary: Due["boundary"];
  /** The last day that is in time. */
  readonly lastDay: Day.Day;
  /** The first instant that is late: 24:00 of `lastDay`, UTC+7. */
  readonly dueAt: Instant.Instant;
}

/** The deadline that ends with `lastDay`. */
export const endingOn = (lastDay: Day.Day): Deadline => ({
  statedDay: lastDay,
  boundary: "by",
  lastDay,
  dueAt: Instant.endOf(lastDay),
});

/**
 * The deadline of a yearly rule in `year`.
 * "Trước ngày 30 tháng 11" in 2026: last day 29/11/2026, due at 2026-11-29T17:00:00.000Z, exclusive (Mục IV đoạn 1, strict reading).
 */
export const of = (due: Due, year: number, calendar: Calendar.Calendar): Deadline => {
  const statedDay = Day.of(year, due.month, due.date);
  const strict = due.boundary === "before" && due.reading === "strict";
  const last = strict ? Day.add(statedDay, -1) : statedDay;
  const lastDay = due.roll === "nextWorkingDay" ? Calendar.rollForward(calendar, last) : last;
  return { statedDay, boundary: due.boundary, lastDay, dueAt: Instant.endOf(lastDay) };
};

/** Calendar days from the last day to the day of `at`: positive once overdue, negative before. */
export const daysPast = (deadline: Deadline, at: Instant.Instant): number =>
  Day.between(deadline.lastDay, Instant.dayOf(at));

/** "trước ngày 30/11/2026 (hết ngày 29/11/2026)". */
export const label = (deadline: Deadline): Bilingual => {
  const stated = Day.format(deadline.statedDay);
  const last = Day.format(deadline.lastDay);
  return deadline.boundary === "before"
    ? { vi: `trước ngày ${stated} (hết ngày ${last})`, en: `before ${stated} (by the end of ${last})` }
    : { vi: `hết ngày ${last}`, en: `by the end of ${last}` };
};
