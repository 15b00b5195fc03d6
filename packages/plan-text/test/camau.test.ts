import { planCaMau56 as reviewed } from "@kehoach/plan-camau-56";
import { expect, test } from "vitest";
import { parse } from "../src/index.ts";
import { camau } from "./plans.ts";

const plan = parse(camau);
const district = /^UBND các huyện, thành phố Cà Mau$/;
/** Names of the slots as the plan words them: nine committees stand in it under one name. */
const slotName = (id: string) => {
  const slot = reviewed.slots.find((candidate) => candidate.id === id);
  return id.startsWith("iii-12-") ? "UBND các huyện, thành phố Cà Mau" : slot?.name;
};

test("the thirteen assignees are those of the reviewed plan, at their clauses", () => {
  const slots = new Map(reviewed.slots.map(({ id, clause }) => [clause as string, slotName(id)]));
  expect(plan.assignees.map(({ clause, name }) => [clause, name])).toEqual([...slots]);
  expect(plan.assignees.filter(({ name }) => district.test(name))).toHaveLength(1);
});

test("the 23 duties have the roles, leads and collaborators that were reviewed", () => {
  const read = plan.assignees.flatMap(({ duties }) =>
    duties.map(({ clause, role, lead, collaborators }) => ({ clause, role, lead, collaborators })),
  );
  expect(read).toEqual(
    reviewed.duties.map(({ clause, role, under, assignees, collaborators }) => ({
      clause,
      role,
      lead: slotName(under ?? assignees[0]),
      collaborators,
    })),
  );
});

test("the two reporting rules say who, to whom, how often and by when", () => {
  expect(
    plan.reportingRules.map(({ clause, frequency, due, recipient, via }) => ({
      clause,
      frequency,
      due,
      recipient,
      via,
    })),
  ).toEqual(
    reviewed.rules.map(({ clause, due: { boundary, month, date }, recipient }) => ({
      clause,
      frequency: "annual",
      due: { boundary, day: date, month, year: null },
      recipient: recipient === null ? "UBND tỉnh" : slotName(recipient),
      via: null,
    })),
  );
  expect(plan.reportingRules.map(({ reporters }) => reporters)).toEqual([
    ["Thủ trưởng các sở, ban, ngành cấp tỉnh", "Chủ tịch Ủy ban nhân dân các huyện, thành phố Cà Mau"],
    ["Sở Tài nguyên và Môi trường"],
  ]);
});

test("the references are those of the reviewed plan, cited where it says", () => {
  const shape = (list: ReadonlyArray<{ number: string | null; citedIn: ReadonlyArray<string> }>) =>
    list
      .map(({ number, citedIn }) => ({ number, citedIn }))
      .toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  expect(shape(plan.references)).toEqual(shape(reviewed.references));
  for (const { number, issuedDate, issuer, subject } of reviewed.references) {
    const same = plan.references.find((reference) =>
      number === null ? reference.text === subject : reference.number === number,
    );
    expect([subject, same?.date, same?.issuer]).toEqual([subject, issuedDate, issuer]);
  }
});
