import { assert, describe, it } from "@effect/vitest";
import { Compliance, Deadline, Instant, type ReportingRule } from "../src/index.ts";
import { moment, obligationOf, plan } from "./province.ts";

const strict: ReportingRule.Due = { boundary: "before", month: 11, date: 30, reading: "strict", roll: "none" };
const lenient: ReportingRule.Due = { ...strict, reading: "lenient" };
const by: ReportingRule.Due = { ...strict, boundary: "by" };
const years = Array.from({ length: 21 }, (_, index) => 2020 + index);

/** How a report sent at that instant counts under the rule. */
const sentAt = (due: ReportingRule.Due, year: number, at: Instant.Instant) => {
  const obligation = { ...obligationOf("iii-2", year), deadline: Deadline.of(due, year, plan.calendar) };
  return Compliance.assess(obligation, [{ _tag: "Sent", at }], moment(`${year + 1}-06-01`)).status;
};
const previous = (at: Instant.Instant) => Instant.ofEpoch(Instant.toEpoch(at) - 1);

describe.each(years)("%i", (year) => {
  it("strict: the last millisecond of 29/11 is in time, the first of 30/11 is late", () => {
    const { dueAt, lastDay } = Deadline.of(strict, year, plan.calendar);
    assert.strictEqual(dueAt, `${year}-11-29T17:00:00.000Z`);
    assert.strictEqual(lastDay, `${year}-11-29`);
    assert.strictEqual(sentAt(strict, year, `${year}-11-29T16:59:59.999Z` as Instant.Instant), "onTime");
    assert.strictEqual(sentAt(strict, year, `${year}-11-29T17:00:00.000Z` as Instant.Instant), "late");
  });
  it.each([
    ["lenient", lenient],
    ["by", by],
  ] as const)("%s takes the day in", (_, due) => {
    const { dueAt } = Deadline.of(due, year, plan.calendar);
    assert.strictEqual(dueAt, `${year}-11-30T17:00:00.000Z`);
    assert.strictEqual(sentAt(due, year, previous(dueAt)), "onTime");
    assert.strictEqual(sentAt(due, year, dueAt), "late");
  });
  it("within term until the due instant, overdue from it on", () => {
    const obligation = obligationOf("iii-2", year);
    const { dueAt } = obligation.deadline;
    assert.strictEqual(Compliance.assess(obligation, [], previous(dueAt)).status, "withinTerm");
    assert.strictEqual(Compliance.assess(obligation, [], dueAt).status, "overdue");
    assert.strictEqual(Compliance.assess(obligation, [], dueAt).daysLate, 1);
  });
  it("before 31 December ends with 30 December", () => {
    assert.strictEqual(obligationOf("iii-1", year).deadline.dueAt, `${year}-12-30T17:00:00.000Z`);
  });
});

it("rolls to the next working day where the rule says so", () => {
  const rolled = (date: number) =>
    Deadline.of({ ...by, month: 12, date, roll: "nextWorkingDay" }, 2026, plan.calendar).lastDay;
  assert.strictEqual(rolled(3), "2026-12-03");
  assert.strictEqual(rolled(4), "2026-12-05"); // a Friday in lieu; the Saturday is worked
  assert.strictEqual(rolled(6), "2026-12-07"); // a Sunday
  assert.strictEqual(Deadline.of({ ...strict, roll: "nextWorkingDay" }, 2026, plan.calendar).lastDay, "2026-11-30");
});

it("the first of a month, strictly before it, ends with the month before", () => {
  const last = (year: number) => Deadline.of({ ...strict, month: 3, date: 1 }, year, plan.calendar).lastDay;
  assert.deepStrictEqual([last(2024), last(2026)], ["2024-02-29", "2026-02-28"]);
});

it("is shown with the day the text names and the last day", () => {
  assert.deepStrictEqual(Deadline.label(Deadline.of(strict, 2026, plan.calendar)), {
    vi: "trước ngày 30/11/2026 (hết ngày 29/11/2026)",
    en: "before 30/11/2026 (by the end of 29/11/2026)",
  });
  assert.strictEqual(Deadline.label(Deadline.of(by, 2026, plan.calendar)).vi, "hết ngày 30/11/2026");
});

it("days past are calendar days in Vietnam", () => {
  const deadline = Deadline.of(strict, 2026, plan.calendar);
  const past = (at: string) => Deadline.daysPast(deadline, moment(at));
  assert.deepStrictEqual(
    [past("2026-11-28 23:59"), past("2026-11-29 00:00"), past("2026-11-30 00:00"), past("2026-12-01 23:59")],
    [-1, 0, 1, 2],
  );
});
