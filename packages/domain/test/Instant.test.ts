import { assert, describe, it } from "@effect/vitest";
import { Arbitrary, Result, Schema } from "effect";
import { Day, Instant } from "../src/index.ts";
import { day } from "./province.ts";

const instant = Arbitrary.map(
  Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 4_000_000_000 }))),
  (seconds) => Instant.ofEpoch(seconds * 1000 + (seconds % 1000)),
);

describe("parse", () => {
  it.each([
    ["2026-12-01", "2026-11-30T17:00:00.000Z"],
    ["2026-12-01T00:00:00+07:00", "2026-11-30T17:00:00.000Z"],
    ["2026-11-29T16:59:59.999Z", "2026-11-29T16:59:59.999Z"],
    ["2026-12-01T08:30-03:00", "2026-12-01T11:30:00.000Z"],
    ["2024-02-29", "2024-02-28T17:00:00.000Z"],
  ])("%s is %s", (text, expected) =>
    assert.deepStrictEqual(Instant.parse(text), Result.succeed(expected as Instant.Instant)),
  );

  it.each([
    "",
    "hôm nay",
    "2026-02-30",
    "2026-02-30T00:00:00Z",
    "2026-12-01T00:00:00",
    "2026-12-01T00:60:00Z",
    "2026-12-01T25:00:00Z",
    "2026-12-01T00:00:00+99:00",
    "12/01/2026",
    "1512-12-01",
    "+012026-12-01T00:00:00Z",
    "2026-12-01T00:00:00Z; drop table",
  ])("%s is refused with a sentence", (text) => {
    const parsed = Instant.parse(text);
    assert.isTrue(Result.isFailure(parsed) && parsed.failure.code === "InstantInvalid");
    assert.isTrue(Result.isFailure(parsed) && parsed.failure.sentence.vi.includes(text.slice(0, 40)));
  });
});

describe("schema", () => {
  it.each(["2026-02-30T00:00:00.000Z", "2026-12-01T00:00:00Z", "2026-12-01", "2026-12-01T24:00:00.000Z"])(
    "%s is refused",
    (text) => assert.isFalse(Schema.is(Instant.Instant)(text)),
  );
  it.prop("what is made is valid, and is read back", [instant], ([at]) => {
    assert.isTrue(Schema.is(Instant.Instant)(at));
    assert.deepStrictEqual(Instant.parse(at), Result.succeed(at));
    assert.strictEqual(Instant.ofEpoch(Instant.toEpoch(at)), at);
  });
});

describe("days in Vietnam", () => {
  it("begin at 17:00 UTC of the day before", () => {
    assert.strictEqual(Instant.startOf(day("2026-11-30")), "2026-11-29T17:00:00.000Z");
    assert.strictEqual(Instant.endOf(day("2026-11-29")), "2026-11-29T17:00:00.000Z");
    assert.strictEqual(Instant.dayOf("2026-11-29T16:59:59.999Z" as Instant.Instant), "2026-11-29");
    assert.strictEqual(Instant.dayOf("2026-11-29T17:00:00.000Z" as Instant.Instant), "2026-11-30");
  });
  it.prop("contain their instants", [instant], ([at]) => {
    const on = Instant.dayOf(at);
    assert.isTrue(Instant.startOf(on) <= at && at < Instant.endOf(on));
    assert.strictEqual(Instant.toEpoch(Instant.endOf(on)) - Instant.toEpoch(Instant.startOf(on)), 86_400_000);
    assert.strictEqual(Instant.endOf(on), Instant.startOf(Day.add(on, 1)));
  });
  it.prop("sort as text as they do in time", [instant, instant], ([a, b]) =>
    assert.strictEqual(a < b, Instant.toEpoch(a) < Instant.toEpoch(b)),
  );
  it("are written dd/MM/yyyy HH:mm", () =>
    assert.strictEqual(Instant.format("2026-11-29T17:05:00.000Z" as Instant.Instant), "30/11/2026 00:05"));
});
