import { Calendar, Day, Instant } from "@kehoach/domain";
import { planCaMau56 } from "@kehoach/plan-camau-56";
import type { Chance } from "./Chance.ts";

const { calendar } = planCaMau56;

const step = (day: Day.Day, by: 1 | -1): Day.Day => {
  let found = day;
  while (!Calendar.isWorkingDay(calendar, found)) found = Day.add(found, by);
  return found;
};

/** `day` itself or the working day before it. */
export const onOrBefore = (day: Day.Day): Day.Day => step(day, -1);

/** `day` itself or the working day after it. */
export const onOrAfter = (day: Day.Day): Day.Day => step(day, 1);

/** `count` working days later. */
export const later = (day: Day.Day, count: number): Day.Day => Calendar.addWorkingDays(calendar, day, count);

const clock = (day: Day.Day, minutes: number, chance: Chance): Instant.Instant =>
  Instant.ofEpoch(Instant.toEpoch(Instant.startOf(day)) + minutes * 60_000 + chance.between(0, 59) * 1_000);

/** Between 08:00 and 11:00 of the day, Vietnam time. */
export const morning = (day: Day.Day, chance: Chance) => clock(day, chance.between(480, 660), chance);

/** Between 13:40 and 16:40 of the day, Vietnam time. */
export const afternoon = (day: Day.Day, chance: Chance) => clock(day, chance.between(820, 1_000), chance);

/** Between 20:00 and 23:20 of the day, Vietnam time: whoever sends at the last moment. */
export const evening = (day: Day.Day, chance: Chance) => clock(day, chance.between(1_200, 1_400), chance);

/** From `least` to `most` minutes after an instant. */
export const soonAfter = (at: Instant.Instant, chance: Chance, least = 6, most = 25): Instant.Instant =>
  Instant.ofEpoch(Instant.toEpoch(at) + chance.between(least * 60, most * 60) * 1_000);

/** `minutes` before an instant. */
export const before = (at: Instant.Instant, minutes: number): Instant.Instant =>
  Instant.ofEpoch(Instant.toEpoch(at) - minutes * 60_000);
