import { Calendar, Day, Plan } from "@kehoach/domain";
import { expect, test } from "vitest";
import { planCaMau56 as plan } from "../src/index.ts";

const textsOf = (reference: Plan.Plan["references"][number]) =>
  reference.citedIn.map((address) => Plan.clauseAt(plan, address)?.text ?? "");

test("each reference is cited where it says, by its number or by its title", () => {
  for (const reference of plan.references) {
    const texts = textsOf(reference);
    expect(texts.length).toBeGreaterThan(0);
    if (reference.number !== null) {
      for (const text of texts) expect(text).toContain(reference.number);
    }
    expect([reference.subject, texts.some((text) => text.includes(reference.subject))]).toEqual([
      reference.subject,
      true,
    ]);
    const { issuer } = reference;
    if (issuer !== null) expect(texts.some((text) => text.includes(issuer))).toBe(true);
  }
});

test("no clause with a document's number is missing from the references", () => {
  for (const { address, text } of plan.clauses) {
    for (const [number] of text.matchAll(/\d+[-/](?:KL|NQ|CTr|QĐ|KH|CT)[-/]\p{Lu}+/gu)) {
      const reference = plan.references.find((candidate) => candidate.number === number);
      expect([address, number, reference?.citedIn.includes(address)]).toEqual([address, number, true]);
    }
  }
});

test("a numbered reference bears the day that the text gives", () => {
  for (const reference of plan.references) {
    if (reference.issuedDate === null) continue;
    const [year, month, date] = reference.issuedDate.split("-").map(Number);
    const written = new RegExp(`ngày 0?${date}[-/]0?${month}[-/]${year}|ngày 0?${date} tháng 0?${month} năm ${year}`);
    expect([reference.number, textsOf(reference).some((text) => written.test(text))]).toEqual([reference.number, true]);
  }
});

test("the calendar knows the weekdays off of 2020 to 2026, in order, and only Saturdays or Sundays as worked in exchange", () => {
  expect(plan.calendar.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  for (const { year, daysOff, workingWeekendDays, source } of plan.calendar) {
    expect(daysOff).toEqual([...new Set(daysOff)].toSorted());
    expect(daysOff.filter((day) => Day.year(day) !== year || Day.isWeekend(day))).toEqual([]);
    expect(workingWeekendDays.filter((day) => Day.year(day) !== year || !Day.isWeekend(day))).toEqual([]);
    expect(source).not.toBe("");
  }
});

test("as many days off as the law gives: ten in 2020, eleven since, one more for each swap and for 24/11 from 2026", () => {
  const owed = plan.calendar.map(({ year, workingWeekendDays }) => {
    const byLaw = year === 2020 ? 10 : year < 2026 ? 11 : 12;
    return byLaw + workingWeekendDays.length;
  });
  expect(plan.calendar.map(({ daysOff }) => daysOff.length)).toEqual(owed);
});

/** First day of Tết and Giỗ Tổ by the lunar calendar at UTC+7. */
test.each([
  ["2020-01-25", "2020-04-02"],
  ["2021-02-12", "2021-04-21"],
  ["2022-02-01", "2022-04-10"],
  ["2023-01-22", "2023-04-29"],
  ["2024-02-10", "2024-04-18"],
  ["2025-01-29", "2025-04-07"],
  ["2026-02-17", "2026-04-26"],
])("Tết %s and Giỗ Tổ %s are not worked", (first, second) => {
  const [tet, gioTo] = [first as Day.Day, second as Day.Day];
  for (const day of [Day.add(tet, -1), tet, Day.add(tet, 1), Day.add(tet, 2), gioTo]) {
    expect([day, Calendar.isWorkingDay(plan.calendar, day)]).toEqual([day, false]);
  }
});
