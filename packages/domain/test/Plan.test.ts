import { assert, describe, it } from "@effect/vitest";
import { Duty, Plan } from "../src/index.ts";
import { plan, slot } from "./province.ts";

it("the trial plan is sound", () => assert.deepStrictEqual(Plan.unsound(plan), []));

describe("what is unsound is found", () => {
  const [duty, ...duties] = plan.duties as readonly [Duty.Duty, ...ReadonlyArray<Duty.Duty>];
  const nobody = slot("iii-99");
  it.each<[string, Partial<Plan.Plan>, string]>([
    ["a focal slot that is none", { focal: nobody }, "focal slot is not in the plan: iii-99"],
    ["two slots of one name", { slots: [...plan.slots, ...plan.slots.slice(0, 1)] }, "slot used twice: iii-1"],
    [
      "two duties of one clause",
      { duties: [...plan.duties, duty] },
      "clause of a duty used twice: muc_III__khoan_1__nn_1",
    ],
    [
      "an assignee that is none",
      { duties: [{ ...duty, assignees: [nobody] }, ...duties] },
      "assignee is not in the plan: iii-99",
    ],
    [
      "coordination under nobody",
      { duties: [{ ...duty, role: "coordinate" }, ...duties] },
      "who coordinates does so under another, and nobody else: muc_III__khoan_1__nn_1",
    ],
    ["no agencies", { agencies: [] }, "issuer is not in the plan: ubnd-tinh"],
  ])("%s", (_, patch, finding) => assert.include(Plan.unsound({ ...plan, ...patch }), finding));
});

it("every duty has one lead: who coordinates does so under another", () => {
  const [, , coordinated] = plan.duties;
  if (coordinated === undefined) throw new Error("the trial plan has three duties");
  assert.strictEqual(Duty.leadOf(coordinated, slot("iii-2")), "iii-1");
  assert.deepStrictEqual(
    plan.duties.map((duty) => Duty.leadOf(duty, duty.assignees[0])),
    ["iii-1", "iii-2", "iii-1", "iii-3", "iii-3"].map(slot),
  );
});

it("a plan with something wrong in it does not decode", () => {
  const encoded = JSON.parse(JSON.stringify(plan)) as Plan.Data;
  assert.deepStrictEqual(Plan.decode(encoded), plan);
  assert.throws(
    () => Plan.decode({ ...encoded, focal: "III 1", extra: 1 } as Plan.Data),
    /focal[\s\S]*extra|extra[\s\S]*focal/,
  );
});
