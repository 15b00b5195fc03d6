import { assert, describe, it } from "@effect/vitest";
import { Arbitrary, Schema } from "effect";
import { type Agency, Board, Day, Obligation, type Plan } from "../src/index.ts";
import { agency, day, moment, obligationOf, plan, slot } from "./province.ts";

const int = (maximum: number) => Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum })));
const ids = plan.agencies.map(({ id }) => id);

/** Any reorganisation: bodies that pass to any body, themselves and rings included, on any days. */
const reorganised: Arbitrary.Arbitrary<Plan.Plan> = Arbitrary.map(
  Arbitrary.array(Arbitrary.all([int(ids.length - 1), int(ids.length - 1), int(4000)]), { maxLength: 10 }),
  (steps) => {
    const agencies = plan.agencies.map((body): Agency.Agency => {
      const succession = steps
        .filter(([from]) => ids[from] === body.id)
        .map(([, to, days]) => ({
          agency: ids[to] ?? body.id,
          from: Day.add(day("2020-01-01"), days),
          legalBasis: "Nghị quyết",
        }));
      return { ...body, succession };
    });
    return { ...plan, agencies };
  },
);

describe("of a year", () => {
  it("one per rule and reporter, agencies first, none for the open subject", () => {
    assert.deepStrictEqual(
      Obligation.ofYear(plan, 2026).map(({ key }) => Obligation.id(key)),
      ["bao-cao-nam/iii-2/2026", "bao-cao-nam/iii-3/2026", "bao-cao-tong-hop/iii-1/2026"],
    );
    assert.deepStrictEqual(Obligation.ofYear(plan, 2019), []);
  });
  it("each names the clause that creates it and the clauses to report on", () => {
    const { clause, duties, kind } = obligationOf();
    assert.deepStrictEqual(
      { clause, duties, kind },
      { clause: "muc_IV__doan_1", duties: ["muc_III__khoan_2__nn_1", "muc_III__khoan_2__nn_2"], kind: "periodic" },
    );
  });
  it("the first exist from the day of issue, later ones from 1 January", () => {
    assert.strictEqual(obligationOf("iii-2", 2020).existsFrom, moment("2020-02-26"));
    assert.strictEqual(obligationOf("iii-2", 2021).existsFrom, moment("2021-01-01"));
  });

  it.prop(
    "their number and keys never change, whoever holds the slots",
    [reorganised, int(4000)],
    ([changed, days]) => {
      const asOf = moment(Day.add(day("2020-02-26"), days));
      const year = Number(Day.add(day("2020-02-26"), days).slice(0, 4));
      const keys = (of: Plan.Plan) =>
        Board.ofYear(of, year, new Map(), asOf).rows.map(({ obligation }) => Obligation.id(obligation.key));
      assert.deepStrictEqual(keys(changed), keys(plan));
      assert.strictEqual(Board.ofYear(changed, year, new Map(), asOf).agencies.total, 2);
    },
    { arbitrary: { runs: 500 } },
  );
});

describe("years", () => {
  it.each([
    ["2020-02-25 23:59:59.999", []],
    ["2020-02-26", [2020]],
    ["2020-12-31 23:59:59.999", [2020]],
    ["2021-01-01", [2020, 2021]],
  ] as const)("as of %s: %o", (at, expected) =>
    assert.deepStrictEqual(Obligation.yearsUntil(plan, moment(at)), expected),
  );
});

describe("find", () => {
  const key = obligationOf().key;
  it("gives what the year gives", () => assert.deepStrictEqual(Obligation.find(plan, key), obligationOf()));
  it.each([
    ["another rule's slot", { ...key, slot: slot("iii-1") }],
    ["the open subject", { ...key, slot: slot("iii-4") }],
    ["a year before the plan", { ...key, year: 2019 }],
    ["no rule of the plan", { ...key, rule: obligationOf("iii-1").key.rule }],
  ])("nothing for %s", (_, wrong) => assert.isUndefined(Obligation.find(plan, wrong)));
  it.each([1999, 2100, 2026.5])("%s is no year of a key", (year) =>
    assert.isFalse(Schema.is(Obligation.Key)({ ...key, year })),
  );
});

describe("holders on the board", () => {
  const merged: Plan.Plan = {
    ...plan,
    agencies: plan.agencies.map((body) =>
      body.id === "so-a"
        ? { ...body, succession: [{ agency: agency("so-c"), from: day("2026-11-15"), legalBasis: "Nghị quyết" }] }
        : body,
    ),
  };
  const key = Obligation.id(obligationOf().key);
  const holder = (asOf: string, sentAt?: string) =>
    Board.ofYear(
      merged,
      2026,
      sentAt === undefined ? new Map() : new Map([[key, [{ _tag: "Sent", at: moment(sentAt) }]]]),
      moment(asOf),
    ).rows[0]?.holder?.id;
  it("an open obligation passes to the successor from its day", () => {
    assert.strictEqual(holder("2026-11-14 23:59:59.999"), "so-a");
    assert.strictEqual(holder("2026-11-15"), "so-c");
  });
  it("what was sent stays with its author", () => {
    assert.strictEqual(holder("2026-12-01", "2026-11-14"), "so-a");
    assert.strictEqual(holder("2026-12-01", "2026-11-16"), "so-c");
  });
  it("nothing is listed before it exists; the future is a forecast", () => {
    assert.deepStrictEqual(Board.ofYear(plan, 2026, new Map(), moment("2025-12-31 23:59")).rows, []);
    assert.isTrue(Board.isForecast(moment("2026-12-01"), moment("2026-11-30")));
    assert.isFalse(Board.isForecast(moment("2026-12-01"), moment("2026-12-01")));
  });
  it("counts the agencies and the consolidated report apart", () => {
    const year = Board.ofYear(
      plan,
      2026,
      new Map([[key, [{ _tag: "Sent", at: moment("2026-11-20") }]]]),
      moment("2026-12-01"),
    );
    assert.deepStrictEqual(year.agencies, { total: 2, onTime: 1, late: 0, withinTerm: 0, overdue: 1, waived: 0 });
    assert.deepStrictEqual(year.consolidated, { total: 1, onTime: 0, late: 0, withinTerm: 1, overdue: 0, waived: 0 });
  });
});
