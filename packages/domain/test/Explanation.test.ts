import { assert, describe, it } from "@effect/vitest";
import { Compliance, Explanation } from "../src/index.ts";
import { facts, moment, obligationOf } from "./province.ts";

// The sentences themselves are held by the worked cases, see Compliance.test.ts.

it("the sentence of the design", () => {
  const obligation = obligationOf();
  assert.deepStrictEqual(Explanation.of(obligation, Compliance.assess(obligation, [], moment("2026-12-01"))), {
    vi: "Quá hạn 2 ngày: hạn hết ngày 29/11/2026 theo Mục IV đoạn 1; chưa có báo cáo được gửi.",
    en: "Overdue by 2 days: due by the end of 29/11/2026 under Section IV paragraph 1; no report has been sent.",
  });
});

it("names the clause that creates the obligation", () => {
  const consolidated = obligationOf("iii-1");
  const { vi } = Explanation.of(consolidated, Compliance.assess(consolidated, [], moment("2026-12-31")));
  assert.strictEqual(vi, "Quá hạn 1 ngày: hạn hết ngày 30/12/2026 theo Mục IV đoạn 2; chưa có báo cáo được gửi.");
});

describe("labels and signs", () => {
  it("are those of the screens", () => {
    const shown = Compliance.Status.literals.map(
      (status) => `${Explanation.statusSign(status)} ${Explanation.statusLabel(status).vi}`,
    );
    assert.deepStrictEqual(shown, ["✓ Đúng hạn", "! Trễ hạn", "◐ Trong hạn", "✕ Quá hạn", "– Được miễn"]);
  });
});

it("the deadline in force is worded as the plan or the extension words it", () => {
  const at = (...known: ReadonlyArray<Compliance.Fact>) =>
    Explanation.deadline(Compliance.assess(obligationOf(), known, moment("2026-12-01"))).vi;
  assert.strictEqual(at(), "trước ngày 30/11/2026 (hết ngày 29/11/2026)");
  assert.strictEqual(at(facts.extended("2026-11-20", "2026-12-15")), "hết ngày 15/12/2026");
});
