import { type Address, Plan } from "@kehoach/domain";
import { expect, test } from "vitest";
import { planCaMau56 as plan } from "../src/index.ts";

const nowhere = "muc_V__doan_1" as Address.Address;
const [clause, ...clauses] = plan.clauses;
const [duty, ...duties] = plan.duties;
const [slot, ...slots] = plan.slots;
const [rule, ...rules] = plan.rules;
const stranger = "iii-99" as Plan.Plan["focal"];

test("nothing in the plan is unsound", () => {
  expect(Plan.unsound(plan)).toEqual([]);
});

/** Each of these plants one error, so that the test above is known to be able to fail. */
const planted: ReadonlyArray<readonly [string, Partial<Plan.Plan>]> = [
  ["address used twice: diadanh", { clauses: [clause!, ...plan.clauses] }],
  ["clause of a duty is not in the plan: muc_V__doan_1", { duties: [{ ...duty!, clause: nowhere }, ...duties] }],
  ["task is not in the plan: muc_V__doan_1", { duties: [{ ...duty!, implements: [nowhere] }, ...duties] }],
  ["assignee is not in the plan: iii-99", { duties: [{ ...duty!, assignees: [stranger] }, ...duties] }],
  ["lead is not in the plan: iii-99", { duties: [{ ...duty!, role: "coordinate", under: stranger }, ...duties] }],
  [
    "who coordinates does so under another, and nobody else: muc_III__khoan_1__nn_1",
    { duties: [{ ...duty!, role: "coordinate" }, ...duties] },
  ],
  ["clause of a duty used twice: muc_III__khoan_1__nn_1", { duties: [duty!, ...plan.duties] }],
  ["task is not in the plan: muc_V__doan_1", { tasks: [...plan.tasks, nowhere] }],
  ["slot used twice: iii-1", { slots: [slot!, ...plan.slots] }],
  ["holder of a slot is not in the plan: iii-99", { slots: [{ ...slot!, holder: stranger as never }, ...slots] }],
  ["reporter is not in the plan: iii-99", { rules: [{ ...rule!, reporters: [stranger] }, ...rules] }],
  ["recipient of reports is not in the plan: iii-99", { rules: [{ ...rule!, recipient: stranger }, ...rules] }],
  ["clause of a rule is not in the plan: muc_V__doan_1", { rules: [{ ...rule!, clause: nowhere }, ...rules] }],
  [
    "clause on difficulties is not in the plan: muc_V__doan_1",
    {
      difficultyRule: { ...plan.difficultyRule, clause: nowhere },
    },
  ],
  [
    "clause of a request is not in the plan: muc_V__doan_1",
    {
      requests: plan.requests.map((request) => ({ ...request, clause: nowhere })),
    },
  ],
  [
    "clause that cites is not in the plan: muc_V__doan_1",
    {
      references: plan.references.slice(0, 1).map((reference) => ({ ...reference, citedIn: [nowhere] })),
    },
  ],
  ["focal slot is not in the plan: iii-99", { focal: stranger }],
];

test.each(planted)("found: %s", (finding, change) => {
  expect(Plan.unsound({ ...plan, ...change })).toContain(finding);
});

test("the first clause is the place and date", () => {
  expect(clause?.address).toBe("diadanh");
  expect(clauses).toHaveLength(93);
});

test("data that the schema does not know stops the decoding, with all that is wrong", () => {
  const broken = { ...plan, id: "Cà Mau", focal: "III 1", surplus: true };
  expect(() => Plan.decode(broken)).toThrow(/\["id"\][^]*\["focal"\]|\["focal"\][^]*\["id"\]/);
  expect(() => Plan.decode(broken)).toThrow(/surplus/);
});
