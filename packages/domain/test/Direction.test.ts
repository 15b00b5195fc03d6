import { assert, describe, it } from "@effect/vitest";
import { Result } from "effect";
import { Difficulty, Direction } from "../src/index.ts";
import { day, document, moment, slot, user } from "./province.ts";

const done = (at = "2026-06-01 08:00") => ({ at: moment(at), by: user("leader") });
const assignment = (slotId: string, dueOn = "2026-06-30") => ({
  slot: slot(slotId),
  task: "Bố trí vốn",
  dueOn: day(dueOn),
});
const issue = (
  ...assignments: readonly [Direction.Assignment, ...ReadonlyArray<Direction.Assignment>]
): Direction.Command => ({
  _tag: "Issue",
  difficulties: [Difficulty.DifficultyId.make("6e8bc430-9c3a-41d9-9669-0800200c9a66")],
  document: document("12", "2026-05-20"),
  text: "Giao hai sở thực hiện",
  assignments,
});
const carryOut = (slotId: string): Direction.Command => ({ _tag: "CarryOut", slot: slot(slotId), result: "Xong" });
const after = (...commands: ReadonlyArray<Direction.Command>): Direction.State =>
  commands.reduce(
    (state, command) => Result.getOrThrow(Direction.decide(state, command, done())).reduce(Direction.evolve, state),
    Direction.initial,
  );
const both = issue(assignment("iii-2"), assignment("iii-3", "2026-06-15"));

it("is carried out when every body named has done its part", () => {
  assert.isFalse(Direction.isCarriedOut(Direction.initial));
  assert.isFalse(Direction.isCarriedOut(after(both, carryOut("iii-2"))));
  assert.isTrue(Direction.isCarriedOut(after(both, carryOut("iii-2"), carryOut("iii-3"))));
  assert.strictEqual(after(both, carryOut("iii-2")).version, 2);
});

it("assignments are overdue once their last day is over", () => {
  const overdue = (state: Direction.State, asOf: string) =>
    Direction.overdueAssignments(state, moment(asOf)).map((each) => each.slot as string);
  assert.deepStrictEqual(overdue(after(both), "2026-06-15 23:59:59.999"), []);
  assert.deepStrictEqual(overdue(after(both), "2026-06-16"), ["iii-3"]);
  assert.deepStrictEqual(overdue(after(both, carryOut("iii-3")), "2026-07-01"), ["iii-2"]);
});

describe("refusals", () => {
  it.each<[string, Direction.State, Direction.Command, string]>([
    ["issued twice", after(both), both, "WrongStage"],
    ["carried out before it was issued", Direction.initial, carryOut("iii-2"), "WrongStage"],
    ["carried out by a body not named", after(both), carryOut("iii-1"), "NotNamed"],
    ["carried out twice", after(both, carryOut("iii-2")), carryOut("iii-2"), "WrongStage"],
    ["due yesterday", Direction.initial, issue(assignment("iii-2", "2026-05-31")), "DayTooEarly"],
  ])("%s", (_, state, command, code) => {
    const decision = Direction.decide(state, command, done());
    assert.isTrue(Result.isFailure(decision) && decision.failure.code === code);
  });
  it("due today is taken", () => assert.strictEqual(after(issue(assignment("iii-2", "2026-06-01"))).version, 1));
});
