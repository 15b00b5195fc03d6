import { assert, describe, it } from "@effect/vitest";
import { Result } from "effect";
import { Address, type Agency, Compliance, Plan, Urging } from "../src/index.ts";
import { agency, day, document, facts, moment, obligationOf, plan, slot, user } from "./province.ts";

const bodies = Plan.agenciesOf(plan);
const standing = (
  slotId: string,
  asOf: string,
  known: ReadonlyArray<Compliance.Fact> = [],
  holder = "so-a",
): Urging.Standing => ({
  slot: slot(slotId),
  holder: bodies.get(agency(holder)) as Agency.Agency,
  assessment: Compliance.assess(obligationOf(), known, moment(asOf)),
});
const prepare: Urging.Command = {
  _tag: "Prepare",
  rule: obligationOf().key.rule,
  year: 2026,
  tier: 1,
  slots: [slot("iii-2")],
  text: "Đề nghị khẩn trương gửi báo cáo",
};
const sign: Urging.Command = { _tag: "Sign", document: document() };
const decide = (state: Urging.State, command: Urging.Command, ...standings: ReadonlyArray<Urging.Standing>) =>
  Urging.decide(state, command, { at: moment("2026-12-01"), by: user("officer"), standings });
const code = (decision: ReturnType<typeof decide>) => (Result.isFailure(decision) ? decision.failure.code : "taken");
const overdue = standing("iii-2", "2026-12-01");
const prepared = Urging.replay(Result.getOrThrow(decide(Urging.initial, prepare, overdue)));

describe("wording", () => {
  const rule = plan.rules.find(({ id }) => id === obligationOf().key.rule)!;
  const absent = [
    { name: "Sở A", daysLate: 2 },
    { name: "Sở B", daysLate: 1 },
  ] as const;
  const said = (tier: 1 | 2 | 3) =>
    Urging.wording({ plan, rule, year: 2026, tier, today: day("2026-12-01"), focal: "Sở Đầu mối", bodies: absent });
  it("names the clause, the deadline, each body with its days, and where difficulties go", () => {
    for (const words of [
      Address.cite(rule.clause).vi,
      "trước ngày 30/11/2026 (hết ngày 29/11/2026)",
      "Đến ngày 01/12/2026, Sở Đầu mối chưa nhận được báo cáo",
      "- Sở A (quá hạn 2 ngày);\n- Sở B (quá hạn 1 ngày).",
      Address.cite(plan.difficultyRule.clause).vi,
    ])
      assert.include(said(1), words);
  });
  it("says that it is the second, and asks the committee at the third", () => {
    assert.notInclude(said(1), "lần đôn đốc thứ hai");
    assert.include(said(2), "lần đôn đốc thứ hai");
    assert.include(said(3), "kính báo cáo UBND tỉnh");
  });
});

describe("candidates", () => {
  it("are the overdue under the committee", () => {
    const standings = [overdue, standing("iii-3", "2026-11-01"), standing("iii-5", "2026-12-01", [], "mat-tran")];
    assert.deepStrictEqual(
      Urging.candidates(standings).map((each) => each.slot),
      [slot("iii-2")],
    );
  });
});

describe("tiers", () => {
  it.each([
    [0, null],
    [1, 1],
    [6, 1],
    [7, 2],
    [13, 2],
    [14, 3],
    [400, 3],
  ] as const)("%i days overdue: %s", (days, tier) => assert.strictEqual(Urging.tierAfter(days), tier));
});

it("is prepared, then signed with number and date", () => {
  const signed = Result.getOrThrow(decide(prepared, sign, overdue)).reduce(Urging.evolve, prepared);
  assert.deepStrictEqual([signed.version, signed.signed?.document], [2, document()]);
  assert.strictEqual(code(decide(signed, sign, overdue)), "WrongStage");
});

describe("refusals", () => {
  it("nothing to sign, or already prepared", () => {
    assert.strictEqual(code(decide(Urging.initial, sign, overdue)), "WrongStage");
    assert.strictEqual(code(decide(prepared, prepare, overdue)), "WrongStage");
  });
  it("a body that is not overdue, or of which nothing is known", () => {
    const reported = standing("iii-2", "2026-12-01", [facts.sent("2026-11-30 08:00")]);
    assert.strictEqual(code(decide(Urging.initial, prepare, standing("iii-2", "2026-11-29"))), "NotOverdue");
    assert.strictEqual(code(decide(Urging.initial, prepare, reported)), "NotOverdue");
    assert.strictEqual(code(decide(Urging.initial, prepare)), "NotOverdue");
  });
  it("a body that reported between preparing and signing", () =>
    assert.strictEqual(
      code(decide(prepared, sign, standing("iii-2", "2026-12-01", [facts.sent("2026-11-30")]))),
      "NotOverdue",
    ));
  it("a body that the committee may only ask, named by its name", () => {
    const decision = decide(Urging.initial, prepare, standing("iii-2", "2026-12-01", [], "mat-tran"));
    assert.strictEqual(code(decision), "NotSubordinate");
    assert.isTrue(Result.isFailure(decision) && decision.failure.sentence.vi.endsWith(": Ủy ban Mặt trận."));
  });
});
