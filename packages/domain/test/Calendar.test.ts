import { assert, describe, it } from "@effect/vitest";
import { Arbitrary, Schema } from "effect";
import { Calendar, Day } from "../src/index.ts";
import { day, plan } from "./province.ts";

const { calendar } = plan;
const int = (maximum: number) => Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum })));
const dayOf2026 = Arbitrary.map(int(364), (count) => Day.add(day("2026-01-01"), count));

describe("isWorkingDay", () => {
  it.each([
    ["2026-12-03", true, "a Thursday"],
    ["2026-12-04", false, "a Friday in lieu"],
    ["2026-12-05", true, "a Saturday worked instead"],
    ["2026-12-06", false, "a Sunday"],
    ["2026-09-02", false, "a holiday"],
    ["2031-09-02", true, "a holiday of a year without a table"],
    ["2031-09-06", false, "a Saturday of a year without a table"],
  ])("%s: %s (%s)", (text, works) => assert.strictEqual(Calendar.isWorkingDay(calendar, day(text)), works));
});

describe("addWorkingDays", () => {
  it("starts on the next working day", () => {
    assert.strictEqual(Calendar.addWorkingDays(calendar, day("2026-12-02"), 1), "2026-12-03");
    assert.strictEqual(Calendar.addWorkingDays(calendar, day("2026-12-03"), 1), "2026-12-05");
    assert.strictEqual(Calendar.addWorkingDays(calendar, day("2026-12-03"), 2), "2026-12-07");
    assert.strictEqual(Calendar.addWorkingDays(calendar, day("2026-12-06"), 5), "2026-12-11");
  });
  it.prop("ends on a working day with exactly so many behind it", [dayOf2026, int(60)], ([from, count]) => {
    const end = Calendar.addWorkingDays(calendar, from, count);
    const days = Array.from({ length: Day.between(from, end) }, (_, index) => Day.add(from, index + 1));
    assert.strictEqual(days.filter((each) => Calendar.isWorkingDay(calendar, each)).length, count);
    if (count > 0) assert.isTrue(Calendar.isWorkingDay(calendar, end));
  });
});

describe("rollForward", () => {
  it.prop("gives the first working day that is not before", [dayOf2026], ([from]) => {
    const rolled = Calendar.rollForward(calendar, from);
    assert.isTrue(rolled >= from && Calendar.isWorkingDay(calendar, rolled));
    const passed = Array.from({ length: Day.between(from, rolled) }, (_, index) => Day.add(from, index));
    assert.isTrue(passed.every((each) => !Calendar.isWorkingDay(calendar, each)));
  });
});
