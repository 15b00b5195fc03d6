import { type Agency, type Day, Deadline, Obligation, Plan } from "@kehoach/domain";
import { describe, expect, test } from "vitest";
import { planCaMau56 as plan } from "../src/index.ts";

const entries = (obligations: ReadonlyArray<Obligation.Obligation>) =>
  obligations.reduce((sum, { duties }) => sum + duties.length, 0);

test("the reporters are the ten provincial bodies beside the focal one and the nine committees", () => {
  const [annual, consolidated] = plan.rules;
  expect(annual?.reporters).toEqual(plan.slots.map(({ id }) => id).filter((id) => id !== "iii-1" && id !== "iii-13"));
  expect(annual?.reporters).toHaveLength(19);
  expect(annual?.recipient).toBe(plan.focal);
  expect(consolidated?.reporters).toEqual([plan.focal]);
  expect(consolidated?.recipient).toBeNull();
});

test("the rules say the days that their clauses say", () => {
  const words = plan.rules.map(({ clause, due }) => {
    const text = Plan.clauseAt(plan, clause)?.text ?? "";
    return text.includes(`ịnh kỳ trước ngày ${due.date} tháng ${due.month} hàng năm`);
  });
  expect(words).toEqual([true, true]);
  expect(Plan.clauseAt(plan, plan.difficultyRule.clause)?.text).toContain("nếu có khó khăn, vướng mắc");
  expect(plan.rules.map(({ inForceFrom }) => inForceFrom)).toEqual([
    plan.document.issuedDate,
    plan.document.issuedDate,
  ]);
});

describe.each([2020, 2021, 2022, 2023, 2024, 2025, 2026])("%i", (year) => {
  const all = Obligation.ofYear(plan, year);
  const ofKind = (kind: Obligation.Obligation["kind"]) => all.filter((obligation) => obligation.kind === kind);

  test("19 reports and one consolidated, each once", () => {
    expect([ofKind("periodic").length, ofKind("consolidated").length]).toEqual([19, 1]);
    expect(new Set(all.map(({ key }) => Obligation.id(key))).size).toBe(20);
  });

  test("15 entries of departments, 27 of committees, 4 of the focal body in its own report", () => {
    const committees = ofKind("periodic").filter(({ key }) => key.slot.startsWith("iii-12-"));
    const departments = ofKind("periodic").filter(({ key }) => !key.slot.startsWith("iii-12-"));
    expect([entries(departments), entries(committees), entries(ofKind("consolidated"))]).toEqual([15, 27, 4]);
  });

  test("due at the end of 29 November and of 30 December, even on a weekend", () => {
    const lastDays = (kind: Obligation.Obligation["kind"]) => [
      ...new Set(ofKind(kind).map(({ deadline }) => deadline.lastDay)),
    ];
    expect(lastDays("periodic")).toEqual([`${year}-11-29`]);
    expect(lastDays("consolidated")).toEqual([`${year}-12-30`]);
  });
});

test("nothing is owed before 2020, and III.13 owes no report", () => {
  expect(Obligation.ofYear(plan, 2019)).toEqual([]);
  expect(plan.rules.flatMap(({ reporters }) => reporters)).not.toContain("iii-13");
});

test("the deadline of 2026 in words", () => {
  const [first] = Obligation.ofYear(plan, 2026);
  expect(first && Deadline.label(first.deadline).vi).toBe("trước ngày 30/11/2026 (hết ngày 29/11/2026)");
  expect(first?.deadline.dueAt).toBe("2026-11-29T17:00:00.000Z");
});

test("every body speaks for the slots it holds; the bodies of Mục III khoản 13 under the open one, the committee under none", () => {
  const slotsOf = (agency: string) =>
    Plan.slotsOf(plan, agency as Agency.AgencyId, "2026-11-23" as Day.Day).map(({ id }) => id);
  expect(slotsOf("so-yt")).toEqual(["iii-9"]);
  expect(slotsOf("ubmttqvn-tinh")).toEqual(["iii-13"]);
  expect(slotsOf("ubnd-ca-mau")).toEqual([]);
  expect(slotsOf("khong-co")).toEqual([]);
});
