import { assert, describe, it } from "@effect/vitest";
import { Arbitrary, Schema } from "effect";
import { Day } from "../src/index.ts";
import { day } from "./province.ts";

/** Every day from 1990 to 2080. */
const anyDay = Arbitrary.map(
  Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 33_000 }))),
  (count) => Day.add(day("1990-01-01"), count),
);

it.each(["2026-02-29", "2026-04-31", "2026-13-01", "2026-1-1", "1826-01-01", "2026-01-01T00:00:00Z", "", "29/11/2026"])(
  "%s is no day",
  (text) => assert.isFalse(Day.is(text)),
);
it.each(["2024-02-29", "2026-12-31", "2000-02-29"])("%s is a day", (text) => assert.isTrue(Day.is(text)));

describe("of", () => {
  it("counts months from 1 and carries over", () => {
    assert.strictEqual(Day.of(2026, 11, 30), "2026-11-30");
    assert.strictEqual(Day.of(2026, 4, 31), "2026-05-01");
  });
});

describe("arithmetic", () => {
  it.prop("add and between undo each other", [anyDay, anyDay], ([a, b]) => {
    assert.strictEqual(Day.add(a, Day.between(a, b)), b);
    assert.strictEqual(Day.between(a, b) > 0, a < b);
  });
  it.prop("a week later is the same day of the week", [anyDay], ([a]) => {
    assert.strictEqual(Day.weekday(Day.add(a, 7)), Day.weekday(a));
    assert.isTrue(Day.is(a));
  });
  it("knows the days of the week", () => {
    assert.strictEqual(Day.weekday(day("2026-11-29")), 0);
    assert.deepStrictEqual(
      ["2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30"].map((text) => Day.isWeekend(day(text))),
      [false, true, true, false],
    );
    assert.strictEqual(Day.year(day("2026-11-29")), 2026);
  });
});

it("is written dd/MM/yyyy", () => assert.strictEqual(Day.format(day("2026-11-09")), "09/11/2026"));
