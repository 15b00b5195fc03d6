import { type Instant, Obligation } from "@kehoach/domain";
import { planCaMau56 } from "@kehoach/plan-camau-56";
import type { Act } from "./Act.ts";
import * as Agenda from "./Agenda.ts";
import { difficulties, submissions } from "./cases/cases.ts";
import * as Chance from "./Chance.ts";
import type { Course } from "./Course.ts";
import { consolidatedCourses, courses } from "./courses.ts";
import { playConsolidated } from "./playConsolidated.ts";
import { playDifficulty, playSubmission } from "./playDifficulty.ts";
import { playReport } from "./playReport.ts";
import { playUrgings } from "./playUrgings.ts";
import * as Registry from "./Registry.ts";
import * as World from "./World.ts";

/** Where the demonstration clock starts: 23/11/2026 08:00, Vietnam time. */
export const CLOCK_START = "2026-11-23T01:00:00.000Z" as Instant.Instant;

/** The seed of the demonstration that is shipped. */
export const SEED = "ca-mau-56";

const YEARS = [2020, 2021, 2022, 2023, 2024, 2025, 2026] as const;

/** Whoever is not named in a year: two weeks to a day before the end of the term. */
const usual = (seed: string, key: Obligation.Key): Course => ({
  sent: -Chance.of(seed, "usual", Obligation.id(key)).between(1, 14),
});

/**
 * The demonstration years as acts in order of time, none later than `until`. The same seed gives the same acts; an earlier clock
 * gives the beginning of the same history.
 */
export const generate = (until: Instant.Instant = CLOCK_START, seed: string = SEED): ReadonlyArray<Act> => {
  const world = World.of(planCaMau56, seed, Agenda.empty(), Registry.empty(seed));
  for (const year of YEARS) {
    for (const obligation of Obligation.ofYear(planCaMau56, year)) {
      const { key, kind } = obligation;
      if (kind === "periodic") {
        playReport(world, obligation, courses[year]?.[key.slot] ?? usual(seed, key));
        continue;
      }
      const consolidated = consolidatedCourses[year];
      if (consolidated !== undefined) playConsolidated(world, obligation, consolidated);
    }
    const periodic = Obligation.ofYear(planCaMau56, year).find(({ kind }) => kind === "periodic");
    if (periodic !== undefined) playUrgings(world, year, periodic.deadline.lastDay);
  }
  for (const difficulty of difficulties) playDifficulty(world, difficulty);
  for (const submission of submissions) playSubmission(world, submission, difficulties);
  world.agenda.run(until);
  return world.acts;
};
