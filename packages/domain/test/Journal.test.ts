import { assert, describe, it } from "@effect/vitest";
import { Difficulty, type Direction, Journal, type Urging } from "../src/index.ts";
import * as P from "./province.ts";

const kinds = Journal.StreamKind.literals;

describe("every event has a name of its own in both languages", () => {
  for (const kind of kinds) {
    it(kind, () => {
      const tags = Object.keys(Journal.eventSchemas[kind].cases) as ReadonlyArray<Journal.Event["_tag"]>;
      const names = tags.map((tag) => Journal.eventName(kind, tag));
      for (const [index, name] of names.entries()) {
        assert.notStrictEqual(name.vi, tags[index], "falls back to its tag");
        assert.notStrictEqual(name.vi, name.en);
      }
      assert.strictEqual(new Set(names.map(({ vi }) => vi)).size, tags.length);
    });
  }
});

describe("what an entry concerns is said without its content", () => {
  const at = P.moment("2026-11-20");
  const by = P.user("mot-nguoi");
  const subject = (kind: Journal.StreamKind, id: string, context?: Parameters<typeof Journal.subject>[2]) =>
    Journal.subject(P.plan, { at, stream: { kind, id } }, context).vi;

  it("a report: year and body; the consolidated one has no body", () => {
    assert.strictEqual(subject("report", "bao-cao-nam/iii-2/2026"), "Báo cáo năm 2026 của Sở A");
    assert.strictEqual(subject("report", "bao-cao-tong-hop/iii-1/2026"), "Báo cáo tổng hợp năm 2026");
    assert.strictEqual(subject("report", "khong-co/iii-2/2026"), "khong-co/iii-2/2026");
  });

  it("a report names who held the slot then, not who holds it today", () => {
    const succeeded = {
      ...P.plan,
      agencies: P.plan.agencies.map((agency) =>
        agency.id === "so-a"
          ? {
              ...agency,
              succession: [{ agency: P.agency("so-c"), from: P.day("2026-12-01"), legalBasis: "Nghị quyết" }],
            }
          : agency,
      ),
    };
    const stream = { kind: "report", id: "bao-cao-nam/iii-2/2026" } as const;
    assert.strictEqual(Journal.subject(succeeded, { at, stream }).vi, "Báo cáo năm 2026 của Sở A");
    const later = P.moment("2026-12-02");
    assert.strictEqual(Journal.subject(succeeded, { at: later, stream }).vi, "Báo cáo năm 2026 của Sở C");
  });

  it("the others are told by their first event, or by their kind alone", () => {
    const raised: Difficulty.Event = {
      _tag: "Raised",
      at,
      by,
      slot: P.slot("iii-3"),
      clause: null,
      subject: "Chuyện kín",
      description: "Chuyện kín",
      proposal: "",
    };
    const issued: Direction.Event = {
      _tag: "Issued",
      at,
      by,
      difficulties: [Difficulty.DifficultyId.make("7d9f6f9e-6d1d-4a53-9c8b-1b1a0c2f5d11")],
      document: P.document(),
      text: "Chuyện kín",
      assignments: [{ slot: P.slot("iii-2"), task: "Chuyện kín", dueOn: P.day("2026-12-20") }],
    };
    const prepared: Urging.Event = {
      _tag: "Prepared",
      at,
      by,
      rule: P.obligationOf().key.rule,
      year: 2026,
      tier: 1,
      slots: [P.slot("iii-2"), P.slot("iii-4")],
      text: "Chuyện kín",
    };
    assert.strictEqual(subject("difficulty", "1", { first: raised }), "Khó khăn, vướng mắc của Sở B");
    assert.strictEqual(subject("difficulty", "1"), "Khó khăn, vướng mắc");
    assert.strictEqual(subject("direction", "1", { first: issued }), "Văn bản chỉ đạo số 12/UBND-NN");
    assert.strictEqual(
      subject("urging", "1", { first: prepared }),
      "Đôn đốc báo cáo năm 2026: Sở A; Các cơ quan có liên quan",
    );
    assert.strictEqual(subject("account", "1", { account: "Lãnh đạo Sở A" }), "Lãnh đạo Sở A");
    assert.strictEqual(subject("account", "1"), "Tài khoản");
  });
});
