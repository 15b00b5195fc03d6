import { Schema } from "effect";
import * as Day from "./Day.ts";

/** One year of the working calendar (lịch nghỉ lễ): an editable table, never a formula. */
export const Year = Schema.Struct({
  year: Schema.Int,
  /** Weekdays off: public holidays and days off in lieu. */
  daysOff: Schema.Array(Day.Day),
  /** Saturdays or Sundays worked in exchange for a day off (hoán đổi). */
  workingWeekendDays: Schema.Array(Day.Day),
  source: Schema.String,
});
export interface Year extends Schema.Schema.Type<typeof Year> {}

export const Calendar = Schema.Array(Year);
export type Calendar = typeof Calendar.Type;

/** Whether offices work on `day`. A year without a table knows weekends only. */
export const isWorkingDay = (calendar: Calendar, day: Day.Day): boolean => {
  const year = calendar.find((entry) => entry.year === Day.year(day));
  if (year?.workingWeekendDays.includes(day) === true) return true;
  return !Day.isWeekend(day) && year?.daysOff.includes(day) !== true;
};

/** The last day of a term of `count` working days that starts on the working day after `from` (Bộ luật Dân sự 2015, Điều 147). */
export const addWorkingDays = (calendar: Calendar, from: Day.Day, count: number): Day.Day => {
  let day = from;
  for (let left = count; left > 0;) {
    day = Day.add(day, 1);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
};

/** `day` itself, or the next working day (Bộ luật Dân sự 2015, khoản 5 Điều 148). */
export const rollForward = (calendar: Calendar, day: Day.Day): Day.Day => {
  let rolled = day;
  while (!isWorkingDay(calendar, rolled)) rolled = Day.add(rolled, 1);
  return rolled;
};
