import { Schema } from "effect";
import * as Day from "./Day.ts";
import * as Deadline from "./Deadline.ts";
import * as Instant from "./Instant.ts";
import type { Obligation } from "./Obligation.ts";
import type { Event } from "./Report.ts";

/** Đúng hạn, Trễ hạn, Trong hạn, Quá hạn, Được miễn. */
export const Status = Schema.Literals(["onTime", "late", "withinTerm", "overdue", "waived"]);
export type Status = typeof Status.Type;

const at = { at: Instant.Instant };

/**
 * What the computing of compliance needs to know of a report's events. Facts are stored, statuses never.
 * `at` is when the fact was recorded; an answer "as of T" looks at facts recorded at or before T and at nothing else.
 */
export const Fact = Schema.TaggedUnion({
  Sent: at,
  Recalled: at,
  Returned: { ...at, supplementUntil: Day.Day },
  Accepted: at,
  ReceivedOnPaper: { ...at, receivedOn: Day.Day },
  Extended: { ...at, until: Day.Day, grantedBy: Schema.String, reason: Schema.String },
  ExtensionRevoked: at,
  Waived: { ...at, grantedBy: Schema.String, reason: Schema.String },
  WaiverRevoked: at,
});
export type Fact = typeof Fact.Type;

/** The fact that an event adds, or null for events that leave compliance as it is. */
export const factOf = (event: Event): Fact | null => {
  switch (event._tag) {
    case "Sent":
    case "Recalled":
    case "Accepted":
    case "ExtensionRevoked":
    case "WaiverRevoked":
      return { _tag: event._tag, at: event.at };
    case "Returned":
      return { _tag: "Returned", at: event.at, supplementUntil: event.supplementUntil };
    case "ReceivedOnPaper":
      return { _tag: "ReceivedOnPaper", at: event.at, receivedOn: event.receivedOn };
    case "Extended":
      return { _tag: "Extended", at: event.at, until: event.until, grantedBy: event.grantedBy, reason: event.reason };
    case "Waived":
      return { _tag: "Waived", at: event.at, grantedBy: event.grantedBy, reason: event.reason };
    default:
      return null;
  }
};

/** A status with all that it rests on. */
export interface Assessment {
  readonly status: Status;
  /** The deadline in force: the rule's, or the one an extension in time moved it to. */
  readonly deadline: Deadline.Deadline;
  /** The instant that counts as reported; null while nothing counts. */
  readonly countedAt: Instant.Instant | null;
  /** Whether what counts came on paper, so that `countedAt` is the start of its day of receipt. */
  readonly onPaper: boolean;
  /** When the supplement came, where an earlier instant counts. */
  readonly supplementedAt: Instant.Instant | null;
  /** Last day of a supplement term that is being waited for. */
  readonly supplementUntil: Day.Day | null;
  readonly extension: { readonly until: Day.Day; readonly grantedBy: string; readonly reason: string } | null;
  /** "Trễ hạn có lý do": the extension was recorded after the due instant, so it excuses and does not move. */
  readonly excused: boolean;
  readonly waiver: { readonly grantedBy: string; readonly reason: string } | null;
  /** Calendar days since the last day: how late it came, or how long it has been overdue; 0 when neither. */
  readonly daysLate: number;
  /** Calendar days left until the last day that is in time; null when nothing is waited for. */
  readonly daysLeft: number | null;
  /** The fact that decided. */
  readonly decidedBy: { readonly tag: Fact["_tag"]; readonly at: Instant.Instant } | null;
}

/** A report that came: the instant that counts, and whether on paper. */
interface Arrival {
  readonly at: Instant.Instant;
  readonly onPaper: boolean;
}

interface Course {
  due: Deadline.Deadline;
  extension: Extract<Fact, { _tag: "Extended" }> | null;
  excused: boolean;
  waiver: Extract<Fact, { _tag: "Waived" }> | null;
  counted: Arrival | null;
  supplementedAt: Instant.Instant | null;
  /** What an unanswered return keeps for a resending within its term. */
  held: Arrival | null;
  returned: Extract<Fact, { _tag: "Returned" }> | null;
  /** Once accepted, what counted stays, whatever is resent after a reopening. */
  settled: Arrival | null;
  /** What a recall goes back to. */
  beforeSending: Pick<Course, "counted" | "supplementedAt" | "held" | "returned"> | null;
  decidedBy: Fact | null;
}

const take = (course: Course, arrival: Arrival, fact: Fact): void => {
  const { counted, held, returned, settled, supplementedAt } = course;
  course.beforeSending = { counted, supplementedAt, held, returned };
  const inTerm = returned !== null && arrival.at < Instant.endOf(returned.supplementUntil);
  const kept = settled ?? (inTerm ? held : null);
  course.counted = kept ?? arrival;
  course.supplementedAt = kept === null ? null : arrival.at;
  course.held = null;
  course.returned = null;
  course.decidedBy = fact;
};

const step = (course: Course, fact: Fact, obligation: Obligation): void => {
  switch (fact._tag) {
    case "Sent":
      take(course, { at: fact.at, onPaper: false }, fact);
      return;
    case "ReceivedOnPaper":
      take(course, { at: Instant.startOf(fact.receivedOn), onPaper: true }, fact);
      return;
    case "Recalled":
      Object.assign(course, course.beforeSending);
      // After a return it is again the return that is to be answered.
      course.decidedBy = course.returned ?? fact;
      return;
    case "Returned":
      course.held = course.counted;
      course.counted = null;
      course.supplementedAt = null;
      course.returned = fact;
      course.decidedBy = fact;
      return;
    case "Accepted":
      course.settled = course.counted;
      return;
    case "Extended":
      course.extension = fact;
      if (fact.at < course.due.dueAt) course.due = Deadline.endingOn(fact.until);
      else course.excused = true;
      return;
    case "ExtensionRevoked":
      course.extension = null;
      course.excused = false;
      course.due = obligation.deadline;
      return;
    case "Waived":
      course.waiver = fact;
      course.decidedBy = fact;
      return;
    case "WaiverRevoked":
      course.waiver = null;
      course.decidedBy = fact;
  }
};

const statusOf = (course: Course, asOf: Instant.Instant, awaited: Deadline.Deadline): Status => {
  if (course.waiver !== null) return "waived";
  if (course.counted !== null) return course.counted.at < course.due.dueAt ? "onTime" : "late";
  return asOf < awaited.dueAt ? "withinTerm" : "overdue";
};

/**
 * How one obligation stands as of an instant, from the facts recorded by then, in the order of their recording.
 * Asked before the obligation exists, it answers as for one that is within its term.
 */
export const assess = (obligation: Obligation, facts: ReadonlyArray<Fact>, asOf: Instant.Instant): Assessment => {
  const course: Course = {
    due: obligation.deadline,
    extension: null,
    excused: false,
    waiver: null,
    counted: null,
    supplementedAt: null,
    held: null,
    returned: null,
    settled: null,
    beforeSending: null,
    decidedBy: null,
  };
  for (const fact of facts) if (fact.at <= asOf) step(course, fact, obligation);

  const { counted, due, extension, returned, waiver } = course;
  const supplement = returned === null ? null : Deadline.endingOn(returned.supplementUntil);
  const awaited = supplement !== null && supplement.dueAt > due.dueAt ? supplement : due;
  const status = statusOf(course, asOf, awaited);
  return {
    status,
    deadline: due,
    countedAt: counted?.at ?? null,
    onPaper: counted?.onPaper ?? false,
    supplementedAt: course.supplementedAt,
    supplementUntil: returned?.supplementUntil ?? null,
    extension: extension && { until: extension.until, grantedBy: extension.grantedBy, reason: extension.reason },
    excused: course.excused,
    waiver: waiver && { grantedBy: waiver.grantedBy, reason: waiver.reason },
    daysLate:
      status === "late" && counted !== null
        ? Deadline.daysPast(due, counted.at)
        : status === "overdue"
          ? Deadline.daysPast(awaited, asOf)
          : 0,
    daysLeft: status === "withinTerm" ? Day.between(Instant.dayOf(asOf), awaited.lastDay) : null,
    decidedBy: course.decidedBy && { tag: course.decidedBy._tag, at: course.decidedBy.at },
  };
};
