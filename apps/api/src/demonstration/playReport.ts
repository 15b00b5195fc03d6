import { type Account, Calendar, Day, type Instant, Obligation, type Report } from "@kehoach/domain";
import { userOf } from "./accounts.ts";
import * as Chance from "./Chance.ts";
import type { Course } from "./Course.ts";
import * as OfficeHours from "./OfficeHours.ts";
import { reportsOf, series } from "./Registry.ts";
import { compose } from "./texts/compose.ts";
import { documentSubject, notes } from "./texts/acts.ts";
import type { World } from "./World.ts";

/** The working days that a body has to supplement its report. */
const SUPPLEMENT_DAYS = 5;

/** Puts on the agenda all that becomes of one agency's report. */
export const playReport = (world: World, obligation: Obligation.Obligation, course: Course): void => {
  const { agenda, plan, registry } = world;
  const { key } = obligation;
  const chance = Chance.of(world.seed, Obligation.id(key));
  const { lastDay } = obligation.deadline;
  const body = world.holder(key.slot);
  const focal = world.holder(plan.focal);
  const committee = world.agency(plan.document.issuer);
  const drafter = userOf(body.id, "chuyenvien");
  const head = userOf(body.id, "lanhdao");
  const officer = userOf(focal.id, "chuyenvien");
  const focalHead = userOf(focal.id, "lanhdao");

  const order = (at: Instant.Instant, by: Account.UserId, command: Report.Command) => {
    agenda.plan(at, (now) => world.onReport(key, command, { at: now, by }));
  };
  const write = (at: Instant.Instant, revision: number, entriesDone?: number) => {
    agenda.plan(at, (now) => {
      const content = compose(world, obligation, { revision, repeats: course.repeats, entriesDone, drafter });
      world.saveDraft(key, content, { at: now, by: drafter });
    });
  };
  const sign = (at: Instant.Instant) => {
    agenda.plan(at, (now) => world.signOff(key, { at: now, by: head }));
  };
  /** Written the working day before, signed, sent half an hour later. */
  const writeAndSend = (day: Day.Day, revision: number, inTheEvening = false): void => {
    const sendAt = inTheEvening ? OfficeHours.evening(day, chance) : OfficeHours.afternoon(day, chance);
    write(OfficeHours.morning(OfficeHours.onOrBefore(Day.add(day, -1)), chance), revision);
    sign(OfficeHours.before(sendAt, chance.between(12, 35)));
    order(sendAt, head, { _tag: "Send" });
  };
  const accept = (day: Day.Day, begin = true): Day.Day => {
    const reviewDay = OfficeHours.later(day, chance.between(1, 2));
    const acceptDay = OfficeHours.later(reviewDay, 1);
    if (begin) order(OfficeHours.morning(reviewDay, chance), officer, { _tag: "BeginReview" });
    order(OfficeHours.afternoon(acceptDay, chance), officer, { _tag: "Accept", note: chance.pick(notes.accepted) });
    return acceptDay;
  };

  const { extension, waived } = course;
  const grant = { askedBy: body.name, grantedBy: committee.name };
  const granted = (at: Instant.Instant, subject: string) => registry.issue(committee, series.committee, at, subject);
  if (extension !== undefined) {
    const day = OfficeHours.onOrAfter(Day.add(lastDay, extension.recorded));
    agenda.plan(OfficeHours.morning(day, chance), (at) => {
      const document = granted(at, documentSubject.extension(body.name, key.year));
      const until = Day.add(lastDay, extension.until);
      const reason = chance.pick(notes.extension);
      world.onReport(key, { _tag: "Extend", reason, ...grant, document, until }, { at, by: focalHead });
    });
    if (extension.revoked !== undefined) {
      const revokedOn = OfficeHours.onOrAfter(Day.add(lastDay, extension.revoked));
      const reason = notes.extensionRevoked;
      order(OfficeHours.afternoon(revokedOn, chance), focalHead, { _tag: "RevokeExtension", reason });
    }
  }
  if (waived !== undefined) {
    const day = OfficeHours.onOrAfter(Day.add(lastDay, waived.recorded));
    agenda.plan(OfficeHours.morning(day, chance), (at) => {
      const document = granted(at, documentSubject.waiver(body.name, key.year));
      const { grantedBy } = grant;
      world.onReport(key, { _tag: "Waive", reason: notes.waiver, grantedBy, document }, { at, by: focalHead });
    });
    if (waived.revoked === undefined) return;
    const revokedOn = OfficeHours.onOrAfter(Day.add(lastDay, waived.revoked));
    const reason = notes.waiverRevoked;
    order(OfficeHours.afternoon(revokedOn, chance), focalHead, { _tag: "RevokeWaiver", reason });
  }
  if (course.sent === null) return;

  const meant = Day.add(lastDay, course.sent);
  const sentDay =
    course.inTheEvening === true
      ? meant
      : course.sent > 0
        ? OfficeHours.onOrAfter(meant)
        : OfficeHours.onOrBefore(meant);

  if (course.reach === "draft") {
    write(OfficeHours.afternoon(sentDay, chance), 0, course.entriesDone ?? 0);
    return;
  }
  if (course.reach === "signedOff") {
    write(OfficeHours.morning(OfficeHours.onOrBefore(Day.add(sentDay, -1)), chance), 0);
    sign(OfficeHours.afternoon(sentDay, chance));
    return;
  }
  if (course.onPaper === true) {
    const recordedOn = OfficeHours.later(sentDay, 1);
    agenda.plan(OfficeHours.afternoon(recordedOn, chance), (at) => {
      const document = registry.issue(
        body,
        reportsOf(body.id),
        OfficeHours.morning(sentDay, chance),
        documentSubject.report(key.year),
      );
      const command = { _tag: "RecordPaperReceipt", document, receivedOn: sentDay } as const;
      world.onReport(key, command, { at, by: officer });
    });
    accept(recordedOn, false);
    return;
  }
  if (course.recalled === true) {
    const firstDay = OfficeHours.onOrBefore(Day.add(sentDay, -2));
    write(OfficeHours.morning(OfficeHours.onOrBefore(Day.add(firstDay, -1)), chance), 0);
    const signedAt = OfficeHours.morning(firstDay, chance);
    const firstSentAt = OfficeHours.soonAfter(signedAt, chance);
    sign(signedAt);
    order(firstSentAt, head, { _tag: "Send" });
    order(OfficeHours.soonAfter(firstSentAt, chance), head, { _tag: "Recall" });
  }
  if (course.signedTwice === true) {
    const firstDay = OfficeHours.onOrBefore(Day.add(sentDay, -2));
    write(OfficeHours.morning(OfficeHours.onOrBefore(Day.add(firstDay, -1)), chance), 0);
    const signedAt = OfficeHours.morning(firstDay, chance);
    sign(signedAt);
    order(OfficeHours.soonAfter(signedAt, chance, 30, 60), head, { _tag: "VoidSignOff" });
  }
  writeAndSend(sentDay, course.recalled === true || course.signedTwice === true ? 1 : 0, course.inTheEvening);
  if (course.reach === "sent") return;

  const reviewDay = OfficeHours.later(sentDay, chance.between(1, 2));
  order(OfficeHours.morning(reviewDay, chance), officer, { _tag: "BeginReview" });
  if (course.reach === "underReview") return;

  if (course.returned !== undefined) {
    const returnedOn = OfficeHours.later(reviewDay, 1);
    const reasons = chance.pick(notes.returned);
    const command = { _tag: "Return", reasons, supplementDays: SUPPLEMENT_DAYS } as const;
    order(OfficeHours.afternoon(returnedOn, chance), officer, command);
    if (course.returned === "never" || course.returned === "waiting") return;
    const answeredOn = Calendar.addWorkingDays(
      plan.calendar,
      returnedOn,
      SUPPLEMENT_DAYS + (course.returned === "inTerm" ? -2 : 4),
    );
    writeAndSend(answeredOn, 1);
    accept(answeredOn);
    return;
  }

  const acceptDay = OfficeHours.later(reviewDay, 1);
  order(OfficeHours.afternoon(acceptDay, chance), officer, { _tag: "Accept", note: chance.pick(notes.accepted) });
  if (course.reopened === true) {
    const reopenedOn = OfficeHours.later(acceptDay, 3);
    order(OfficeHours.morning(reopenedOn, chance), focalHead, { _tag: "Reopen", reason: notes.reopened });
    order(OfficeHours.afternoon(OfficeHours.later(reopenedOn, 2), chance), officer, {
      _tag: "Accept",
      note: notes.acceptedAgain,
    });
  }
};
