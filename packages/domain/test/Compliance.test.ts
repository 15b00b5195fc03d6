import { assert, describe, it } from "@effect/vitest";
import { Arbitrary, Schema } from "effect";
import { Compliance, Day, Explanation, Instant, type Report, Tally } from "../src/index.ts";
import { factRun } from "./factRun.ts";
import { day, document, facts, moment, obligationOf, user } from "./province.ts";
import { workedCases } from "./workedCases.ts";

const obligation = obligationOf();
const assess = (known: ReadonlyArray<Compliance.Fact>, asOf: string) =>
  Compliance.assess(obligation, known, moment(asOf));

describe("worked cases", () => {
  for (const { expected, facts: known, name } of workedCases) {
    for (const { asOf, sentence, status } of expected) {
      it(`${name}, as of ${asOf}: ${status}`, () => {
        const assessment = assess(known, asOf);
        assert.strictEqual(assessment.status, status);
        assert.deepStrictEqual(Explanation.of(obligation, assessment), sentence);
      });
    }
  }

  it("show every status", () => {
    const shown = new Set(workedCases.flatMap(({ expected }) => expected.map(({ status }) => status)));
    assert.deepStrictEqual([...shown].toSorted(), [...Compliance.Status.literals].toSorted());
  });
});

describe("supplement term", () => {
  const returns = [
    facts.sent("2026-11-29 23:59:59.999"),
    facts.returned("2026-12-01 10:00", "2026-12-08"),
    facts.sent("2026-12-08 23:59:59.999"),
    facts.returned("2026-12-09 10:00", "2026-12-16"),
    facts.sent("2026-12-16 08:00"),
    facts.returned("2026-12-17 10:00", "2026-12-24"),
    facts.sent("2026-12-24 08:00"),
  ];
  it("keeps the first instant through any number of returns answered in term", () => {
    const { countedAt, status, supplementedAt } = assess(returns, "2027-01-01");
    assert.deepStrictEqual(
      { countedAt, status, supplementedAt },
      { countedAt: moment("2026-11-29 23:59:59.999"), status: "onTime", supplementedAt: moment("2026-12-24 08:00") },
    );
  });

  it("one answer out of term counts at its own instant, and later answers in term keep that one", () => {
    const late = [
      ...returns.slice(0, 4),
      facts.sent("2026-12-17 00:00"),
      facts.returned("2026-12-18", "2026-12-25"),
      facts.sent("2026-12-20"),
    ];
    const { countedAt, daysLate, status } = assess(late, "2027-01-01");
    assert.deepStrictEqual(
      { countedAt, daysLate, status },
      { countedAt: moment("2026-12-17"), daysLate: 18, status: "late" },
    );
  });

  it("that ends before the due day leaves the due day to wait for", () => {
    const known = [facts.sent("2026-11-02"), facts.returned("2026-11-03", "2026-11-10")];
    assert.strictEqual(assess(known, "2026-11-20").status, "withinTerm");
    assert.strictEqual(assess(known, "2026-11-20").daysLeft, 9);
    assert.strictEqual(assess(known, "2026-12-01").daysLate, 2);
    const resent = assess([...known, facts.sent("2026-11-20")], "2026-12-01");
    assert.deepStrictEqual([resent.status, resent.countedAt], ["onTime", moment("2026-11-20")]);
  });

  it("a resending recalled goes back to the return, whose day the sentence names", () => {
    const known = [...returns.slice(0, 3), facts.recalled("2026-12-08 23:59:59.999")];
    const waiting = assess(known, "2026-12-09");
    assert.strictEqual(waiting.status, "overdue");
    assert.include(Explanation.of(obligation, waiting).vi, "trả lại ngày 01/12/2026");
    const again = assess(
      [...returns.slice(0, 2), facts.sent("2026-12-03"), facts.recalled("2026-12-04"), facts.sent("2026-12-08")],
      "2026-12-31",
    );
    assert.strictEqual(again.status, "onTime");
  });

  it("a paper answer counts in term by its day of receipt", () => {
    const known = (receivedOn: string) => [...returns.slice(0, 2), facts.onPaper("2026-12-20", receivedOn)];
    assert.strictEqual(assess(known("2026-12-08"), "2026-12-31").status, "onTime");
    assert.strictEqual(assess(known("2026-12-09"), "2026-12-31").daysLate, 10);
  });
});

describe("acceptance", () => {
  it("fixes timeliness: a return after reopening, answered late, changes nothing", () => {
    const known = [
      facts.sent("2026-11-20 08:30"),
      facts.accepted("2026-11-25"),
      facts.returned("2026-12-01", "2026-12-08"), // after a reopening, which is no fact of compliance
      facts.sent("2027-02-01"),
    ];
    assert.strictEqual(assess(known, "2026-12-05").status, "withinTerm");
    assert.strictEqual(assess(known, "2026-12-09").status, "overdue");
    const end = assess(known, "2027-03-01");
    assert.deepStrictEqual([end.status, end.countedAt], ["onTime", moment("2026-11-20 08:30")]);
  });
  it("leaves a paper report a paper report in the sentence", () => {
    const known = [facts.onPaper("2026-12-02", "2026-12-01"), facts.accepted("2026-12-03")];
    const assessment = assess(known, "2026-12-31");
    assert.deepStrictEqual([assessment.onPaper, assessment.daysLate], [true, 2]);
    assert.include(Explanation.of(obligation, assessment).vi, "báo cáo giấy nhận ngày 01/12/2026");
  });
});

describe("extension", () => {
  it("recorded a millisecond before the due instant moves it, at the due instant it only excuses", () => {
    const before = assess([facts.extended("2026-11-29 23:59:59.999", "2026-12-15")], "2026-12-15 23:59");
    assert.deepStrictEqual(
      [before.status, before.deadline.lastDay, before.excused],
      ["withinTerm", day("2026-12-15"), false],
    );
    const after = assess([facts.extended("2026-11-30", "2026-12-15")], "2026-12-15 23:59");
    assert.deepStrictEqual([after.status, after.deadline.lastDay, after.excused], ["overdue", day("2026-11-29"), true]);
  });
  it("revoked gives the rule's deadline back", () => {
    const known = [facts.extended("2026-11-20", "2026-12-15"), facts.extensionRevoked("2026-12-02")];
    assert.strictEqual(assess(known, "2026-12-01 23:59").status, "withinTerm");
    const revoked = assess(known, "2026-12-02");
    assert.deepStrictEqual([revoked.status, revoked.daysLate, revoked.extension], ["overdue", 3, null]);
  });
  it("can be extended again before it ends", () => {
    const known = [facts.extended("2026-11-20", "2026-12-15"), facts.extended("2026-12-15 23:59", "2026-12-25")];
    assert.strictEqual(assess(known, "2026-12-25 23:59").status, "withinTerm");
  });
});

it("as of a bare day is 00:00 in Vietnam", () => {
  assert.strictEqual(moment("2026-12-01"), "2026-11-30T17:00:00.000Z");
  assert.strictEqual(assess([facts.sent("2026-12-01 00:00:00.001")], "2026-12-01").status, "overdue");
  assert.strictEqual(assess([facts.sent("2026-12-01 00:00:00.000")], "2026-12-01").status, "late");
});

const from = Instant.toEpoch(moment("2026-10-01"));
const instant = Arbitrary.map(
  Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 150 * 24 }))),
  (hours) => Instant.ofEpoch(from + hours * 3_600_000),
);

describe("for any course of facts", () => {
  const met = new Map<string, number>();
  const meet = (what: string) => met.set(what, (met.get(what) ?? 0) + 1);

  it.prop(
    "later facts never change the answer",
    [factRun, instant],
    ([known, asOf]) => {
      const prefix = known.filter((fact) => fact.at <= asOf);
      assert.deepStrictEqual(Compliance.assess(obligation, known, asOf), Compliance.assess(obligation, prefix, asOf));
    },
    { arbitrary: { runs: 2000 } },
  );

  it.prop(
    "the tally adds up",
    [Arbitrary.array(factRun, { maxLength: 8 }), instant],
    ([runs, asOf]) => {
      const tally = Tally.of(runs.map((known) => Compliance.assess(obligation, known, asOf).status));
      assert.strictEqual(tally.total, tally.onTime + tally.late + tally.withinTerm + tally.overdue);
      assert.strictEqual(tally.total + tally.waived, runs.length);
    },
    { arbitrary: { runs: 300 } },
  );

  it.prop(
    "the parts of an assessment agree with its status",
    [factRun, instant],
    ([known, asOf]) => {
      const a = Compliance.assess(obligation, known, asOf);
      meet(a.status);
      if (a.excused) meet("excused");
      if (a.supplementedAt !== null) meet("supplemented");
      if (a.onPaper) meet("on paper");
      for (const fact of known) meet(fact._tag);
      const late = a.status === "late" || a.status === "overdue";
      assert.strictEqual(a.daysLate > 0, late);
      assert.strictEqual(a.daysLeft !== null, a.status === "withinTerm");
      assert.isTrue(a.daysLeft === null || a.daysLeft >= 0);
      if (a.status === "onTime" || a.status === "late") assert.isNotNull(a.countedAt);
      if (a.status === "withinTerm" || a.status === "overdue") assert.isNull(a.countedAt);
      if (a.status === "onTime") assert.isTrue(a.countedAt !== null && a.countedAt < a.deadline.dueAt);
      assert.isTrue(a.deadline.lastDay >= obligation.deadline.lastDay);
      const { en, vi } = Explanation.of(obligation, a);
      for (const sentence of [vi, en]) assert.notMatch(sentence, /undefined|null|NaN|\.\.|;;|  /);
    },
    { arbitrary: { runs: 2000 } },
  );

  it.prop(
    "time alone only turns within term into overdue",
    [factRun, instant, instant],
    ([known, a, b]) => {
      const [first, second] = a <= b ? [a, b] : [b, a];
      const settled = known.filter((fact) => fact.at <= first);
      const before = Compliance.assess(obligation, settled, first).status;
      const after = Compliance.assess(obligation, settled, second).status;
      assert.isTrue(before === after || (before === "withinTerm" && after === "overdue"));
    },
    { arbitrary: { runs: 1000 } },
  );

  it("were met: every status and every fact, many times", () => {
    const facts = Object.keys(Compliance.Fact.cases);
    for (const what of [...Compliance.Status.literals, "excused", "supplemented", "on paper", ...facts]) {
      assert.isAbove(met.get(what) ?? 0, 25, what);
    }
  });
});

describe("factOf", () => {
  const at = moment("2026-11-20");
  const by = user("u1");
  const grant = { at, by, reason: "Bão", grantedBy: "UBND tỉnh", document: document() };
  it.each<[Report.Event, Compliance.Fact | null]>([
    [{ _tag: "SignOffVoided", at, by }, null],
    [{ _tag: "ReviewBegun", at, by }, null],
    [{ _tag: "Reopened", at, by, reason: "Sai" }, null],
    [
      { _tag: "Sent", at, by, receipt: "r" },
      { _tag: "Sent", at },
    ],
    [
      { _tag: "Recalled", at, by },
      { _tag: "Recalled", at },
    ],
    [
      { _tag: "Accepted", at, by, note: "" },
      { _tag: "Accepted", at },
    ],
    [
      { _tag: "Returned", at, by, reasons: "Thiếu", supplementUntil: day("2026-12-01") },
      { _tag: "Returned", at, supplementUntil: day("2026-12-01") },
    ],
    [
      { _tag: "ReceivedOnPaper", at, by, document: document(), receivedOn: day("2026-11-19"), receipt: "r" },
      { _tag: "ReceivedOnPaper", at, receivedOn: day("2026-11-19") },
    ],
    [
      { _tag: "Extended", ...grant, askedBy: "Sở A", until: Day.Day.make("2026-12-15") },
      { _tag: "Extended", at, until: day("2026-12-15"), grantedBy: "UBND tỉnh", reason: "Bão" },
    ],
    [
      { _tag: "ExtensionRevoked", at, by, reason: "x" },
      { _tag: "ExtensionRevoked", at },
    ],
    [
      { _tag: "Waived", ...grant },
      { _tag: "Waived", at, grantedBy: "UBND tỉnh", reason: "Bão" },
    ],
    [
      { _tag: "WaiverRevoked", at, by, reason: "x" },
      { _tag: "WaiverRevoked", at },
    ],
  ])("%o", (event, fact) => assert.deepStrictEqual(Compliance.factOf(event), fact));
});
