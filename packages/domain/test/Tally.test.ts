import { assert, describe, it } from "@effect/vitest";
import { Arbitrary } from "effect";
import { Compliance, Tally } from "../src/index.ts";

it.prop(
  "always adds up, and counts waived obligations beside the total",
  [Arbitrary.array(Arbitrary.schema(Compliance.Status))],
  ([statuses]) => {
    const tally = Tally.of(statuses);
    assert.strictEqual(tally.total, tally.onTime + tally.late + tally.withinTerm + tally.overdue);
    assert.strictEqual(tally.total + tally.waived, statuses.length);
    for (const status of Compliance.Status.literals) {
      assert.strictEqual(tally[status], statuses.filter((each) => each === status).length);
    }
  },
);

describe("rates", () => {
  const tally = Tally.of(["onTime", "onTime", "late", "withinTerm", "overdue", "waived"]);
  it("completion is of all, on time of those whose term has ended or who reported", () => {
    assert.deepStrictEqual(Tally.completion(tally), { numerator: 3, denominator: 5 });
    assert.deepStrictEqual(Tally.onTime(tally), { numerator: 2, denominator: 4 });
  });
  it.each([
    [11, 19, "11/19 (57,9%)"],
    [19, 19, "19/19 (100%)"],
    [0, 19, "0/19 (0%)"],
    [2, 3, "2/3 (66,7%)"],
    [0, 0, "–"],
  ])("%i of %i is %s", (numerator, denominator, text) =>
    assert.strictEqual(Tally.formatRate({ numerator, denominator }), text),
  );
});
