import { Board, Consolidation, Day, Obligation, type Report, type ReportContent } from "@kehoach/domain";
import { userOf } from "./accounts.ts";
import * as Chance from "./Chance.ts";
import type { consolidatedCourses } from "./courses.ts";
import * as OfficeHours from "./OfficeHours.ts";
import { notes } from "./texts/acts.ts";
import { consolidatedChapter } from "./texts/compose.ts";
import type { World } from "./World.ts";

/** The agencies' reports that lie with the focal department, with what was sent. */
const sources = (world: World, year: number): ReadonlyArray<Consolidation.Source> =>
  Obligation.ofYear(world.plan, year)
    .filter(({ kind }) => kind === "periodic")
    .flatMap(({ key }) => {
      const content = world.sent(key);
      const stage = world.report(key).stage;
      const lies = stage === "sent" || stage === "underReview" || stage === "accepted";
      return lies && content !== undefined && content !== null
        ? [{ key, agency: world.holder(key.slot).shortName, content }]
        : [];
    });

/** Puts the consolidated report of a year on the agenda: written from what came in, signed, submitted, reviewed by the committee. */
export const playConsolidated = (
  world: World,
  obligation: Obligation.Obligation,
  course: NonNullable<(typeof consolidatedCourses)[number]>,
): void => {
  const { agenda, plan } = world;
  const { key } = obligation;
  const chance = Chance.of(world.seed, Obligation.id(key));
  const officer = userOf(world.holder(key.slot).id, "chuyenvien");
  const head = userOf(world.holder(key.slot).id, "lanhdao");
  const leader = userOf(plan.document.issuer, "lanhdao");

  const write = (day: Day.Day, revision: number) => {
    agenda.plan(OfficeHours.morning(day, chance), (at) => {
      const board = Board.ofYear(plan, key.year, world.facts, at);
      const complete = Consolidation.completeness(board, [...world.urgings.values()]);
      const reports = sources(world, key.year);
      const old = world.draft(key)?.content;
      const assembled: ReportContent.ReportContent =
        old === undefined
          ? Consolidation.draft(plan, obligation, reports, complete)
          : Consolidation.refresh(plan, old, reports, complete);
      world.saveDraft(key, consolidatedChapter(world, assembled, key, revision, officer), { at, by: officer });
    });
  };
  const act = (day: Day.Day, by: typeof leader, command: Report.Command, early = false) => {
    const at = early ? OfficeHours.morning(day, chance) : OfficeHours.afternoon(day, chance);
    agenda.plan(at, (now) => world.onReport(key, command, { at: now, by }));
  };
  const submit = (day: Day.Day, revision: number) => {
    write(OfficeHours.onOrBefore(Day.add(day, -2)), revision);
    const sentAt = OfficeHours.afternoon(day, chance);
    agenda.plan(OfficeHours.before(sentAt, chance.between(15, 40)), (at) => world.signOff(key, { at, by: head }));
    agenda.plan(sentAt, (at) => world.onReport(key, { _tag: "Send" }, { at, by: head }));
  };
  const accept = (day: Day.Day) => {
    act(OfficeHours.later(day, 3), leader, { _tag: "BeginReview" }, true);
    act(OfficeHours.later(day, 5), leader, { _tag: "Accept", note: notes.consolidatedAccepted });
  };

  const meant = Day.add(obligation.deadline.lastDay, course.sent);
  const sentDay = course.sent > 0 ? OfficeHours.onOrAfter(meant) : OfficeHours.onOrBefore(meant);
  submit(sentDay, 0);
  if (course.returned === undefined) {
    accept(sentDay);
    return;
  }
  const returnedOn = OfficeHours.later(sentDay, 2);
  act(OfficeHours.later(sentDay, 1), leader, { _tag: "BeginReview" }, true);
  act(returnedOn, leader, { _tag: "Return", reasons: notes.consolidatedReturned, supplementDays: 7 });
  const answeredOn = OfficeHours.later(returnedOn, 4);
  submit(answeredOn, 1);
  accept(answeredOn);
};
