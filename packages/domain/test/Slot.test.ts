import { assert, describe, it } from "@effect/vitest";
import { Arbitrary, Schema } from "effect";
import { type Agency, Day, Slot } from "../src/index.ts";
import { agency, day, plan } from "./province.ts";

const [template] = plan.agencies;
const bodies = (successions: Readonly<Record<string, ReadonlyArray<readonly [string, string]>>>) =>
  new Map(
    Object.entries(successions).map(([id, steps]) => {
      const succession = steps.map(([to, from]) => ({ agency: agency(to), from: day(from), legalBasis: "Nghị quyết" }));
      return [agency(id), { ...(template as Agency.Agency), id: agency(id), succession }];
    }),
  );
const slotOf = (holder: string | null): Slot.Slot => ({
  ...(plan.slots[1] as Slot.Slot),
  holder: holder === null ? null : agency(holder),
});

describe("holderOn", () => {
  const chain = bodies({ a: [["b", "2024-01-01"]], b: [["c", "2025-07-01"]], c: [] });
  it.each([
    ["2023-12-31", "a"],
    ["2024-01-01", "b"],
    ["2025-06-30", "b"],
    ["2025-07-01", "c"],
  ])("on %s: %s", (on, holder) => assert.strictEqual(Slot.holderOn(slotOf("a"), chain, day(on)), holder));

  it("nobody holds an open slot; a body unknown to the plan keeps its own", () => {
    assert.isNull(Slot.holderOn(slotOf(null), chain, day("2026-01-01")));
    assert.strictEqual(Slot.holderOn(slotOf("x"), chain, day("2026-01-01")), "x");
  });

  const names = ["a", "b", "c", "d"];
  const int = (maximum: number) => Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum })));
  it.prop(
    "always ends with a body, rings or not",
    [Arbitrary.array(Arbitrary.all([int(3), int(3), int(900)]), { maxLength: 12 }), int(1000)],
    ([steps, on]) => {
      const ring: Record<string, Array<readonly [string, string]>> = { a: [], b: [], c: [], d: [] };
      for (const [from, to, days] of steps)
        ring[names[from] ?? "a"]?.push([names[to] ?? "a", Day.add(day("2020-01-01"), days)]);
      const holder = Slot.holderOn(slotOf("a"), bodies(ring), Day.add(day("2020-01-01"), on));
      assert.include(names, holder);
    },
    { arbitrary: { runs: 500 } },
  );
});
