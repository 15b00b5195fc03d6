import { Board, Day, type Instant, Urging } from "@kehoach/domain";
import { userOf } from "./accounts.ts";
import * as Chance from "./Chance.ts";
import * as OfficeHours from "./OfficeHours.ts";
import { series } from "./Registry.ts";
import { documentSubject, urgingText } from "./texts/acts.ts";
import type { World } from "./World.ts";

/** Days after the last day in time on which the focal department looks who is missing. */
const ROUNDS = [1, 7, 14, 21, 28] as const;

/** The highest tier by which the slot was urged for the year; 0 if by none. */
const urgedUpTo = (world: World, year: number, slot: string): number =>
  Math.max(
    0,
    ...[...world.urgings.values()].flatMap(({ prepared }) =>
      prepared !== null && prepared.year === year && prepared.slots.some((named) => named === slot)
        ? [prepared.tier]
        : [],
    ),
  );

/** Who is overdue with the year's report at this moment. */
const overdue = (world: World, year: number, at: Instant.Instant): ReadonlyArray<Urging.Standing> =>
  Board.ofYear(world.plan, year, world.facts, at)
    .rows.filter(({ assessment, obligation }) => obligation.kind === "periodic" && assessment.status === "overdue")
    .map(({ assessment, holder, slot }) => ({ slot: slot.id, holder, assessment }));

/**
 * Puts the year's urgings on the agenda: first and second urging, list to the committee, each body tier by tier. Prepared in the
 * morning and signed within the hour, while whoever is late sends in the afternoon; nobody to be urged, no urging.
 */
export const playUrgings = (world: World, year: number, lastDay: Day.Day): void => {
  const { agenda, plan, registry } = world;
  const focal = world.holder(plan.focal);
  const rule = plan.rules.find(({ kind }) => kind === "periodic");
  if (rule === undefined) return;
  for (const round of ROUNDS) {
    for (const { fromDay, tier } of Urging.tiers) {
      if (round < fromDay) continue;
      const chance = Chance.of(world.seed, "urging", year, round, tier);
      const id = chance.uuid() as Urging.UrgingId;
      const preparedAt = OfficeHours.morning(OfficeHours.onOrAfter(Day.add(lastDay, round)), chance);
      agenda.plan(preparedAt, (at) => {
        const standings = overdue(world, year, at).filter(
          ({ assessment, slot }) =>
            (Urging.tierAfter(assessment.daysLate) ?? 0) >= tier && urgedUpTo(world, year, slot) === tier - 1,
        );
        const [first, ...rest] = standings.map(({ slot }) => slot);
        if (first === undefined) return;
        const text = urgingText(tier, year);
        const command = { _tag: "Prepare", rule: rule.id, year, tier, slots: [first, ...rest], text } as const;
        world.onUrging(id, command, { at, by: userOf(focal.id, "chuyenvien"), standings });
      });
      agenda.plan(OfficeHours.soonAfter(preparedAt, chance, 20, 60), (at) => {
        if (!world.urgings.has(id)) return;
        const standings = overdue(world, year, at);
        const form = tier === 3 ? series.report : series.letter;
        const document = registry.issue(focal, form, at, documentSubject.urging(tier, year));
        world.onUrging(id, { _tag: "Sign", document }, { at, by: userOf(focal.id, "lanhdao"), standings });
      });
    }
  }
};
