import { assert, describe, it } from "@effect/vitest";
import { Result, Schema } from "effect";
import { Address, Board, Consolidation, Coverage, Obligation, ReportContent, Urging } from "../src/index.ts";
import { fullContent } from "./content.ts";
import { document, facts, moment, obligationOf, plan, slot, user } from "./province.ts";

const source = (slotId: string, agency: string): Consolidation.Source => {
  const obligation = obligationOf(slotId);
  return { key: obligation.key, agency, content: fullContent(obligation) };
};
const sources = [source("iii-2", "Sở A"), source("iii-3", "Sở B")];
const water = Address.Address.make("muc_II__khoan_1__nn_1");
const apart = Address.Address.make("muc_III__khoan_3__doan_2");
const forest = Address.Address.make("muc_II__khoan_1__nn_2");

describe("assemble", () => {
  it("one statement per point spoken of, each line with its report and clause", () => {
    const [first, ...rest] = Consolidation.assemble(plan, sources);
    assert.deepStrictEqual([first?.point, ...rest.map(({ point }) => point)], [water, forest, apart]);
    assert.strictEqual(first?.text, "Sở A: Đã trồng 5 ha rừng\nSở B: Đã trồng 5 ha rừng");
    assert.deepStrictEqual(
      first?.sources.map(({ clause, report }) => `${Obligation.id(report)} ${clause}`),
      ["bao-cao-nam/iii-2/2026 muc_III__khoan_2__nn_1", "bao-cao-nam/iii-3/2026 muc_III__khoan_3__doan_1"],
    );
  });
  it("leaves out nothing reported: a duty that carries out no point stands by itself, last", () => {
    const said = Consolidation.assemble(plan, sources).flatMap((statement) =>
      statement.sources.map(({ clause }) => clause),
    );
    const reported = sources.flatMap(({ content }) => content.entries.map(({ clause }) => clause));
    assert.deepStrictEqual(said.toSorted(), reported.toSorted());
    assert.deepStrictEqual(Consolidation.points(plan), [...plan.tasks, apart]);
  });
  it("says nothing of points that nobody reported on", () => {
    assert.deepStrictEqual(Consolidation.assemble(plan, []), []);
    assert.deepStrictEqual(
      Consolidation.assemble(plan, sources.slice(1)).map(({ point }) => point),
      [water, apart],
    );
  });
});

describe("what a text may hold", () => {
  const consolidated = obligationOf("iii-1");
  const statements = Consolidation.assemble(plan, sources);
  const text = { ...ReportContent.empty(consolidated.duties), statements };
  const from = (report: Obligation.Key, clause: string) => {
    const stated = {
      point: water,
      text: "x",
      sources: [{ report, clause: Address.Address.make(clause) }],
      editedBy: null,
    };
    return Consolidation.misplaced(plan, consolidated, { ...text, statements: [stated] });
  };
  it("statements are a consolidated report's alone", () => {
    const periodic = obligationOf("iii-2");
    assert.deepStrictEqual(Consolidation.misplaced(plan, consolidated, text), []);
    assert.deepStrictEqual(
      Consolidation.misplaced(plan, periodic, { ...fullContent(periodic), statements }),
      statements.map(({ point }) => point),
    );
  });
  it("a source is a duty of a body's report of the same year", () => {
    const own = "muc_III__khoan_2__nn_1";
    assert.deepStrictEqual(from(obligationOf("iii-2").key, own), []);
    for (const report of [obligationOf("iii-3").key, obligationOf("iii-2", 2025).key, consolidated.key])
      assert.deepStrictEqual(from(report, own), [Address.Address.make(own)]);
  });
  it("what was assembled from the longest results can be read back", () => {
    const long = sources.map((each) => ({
      ...each,
      content: {
        ...each.content,
        entries: each.content.entries.map((entry) => ({ ...entry, result: "x".repeat(20_000) })),
      },
    }));
    const content = { ...text, statements: Consolidation.assemble(plan, long) };
    assert.isTrue(Result.isSuccess(Schema.decodeUnknownResult(ReportContent.ReportContent)(content)));
  });
});

describe("completeness", () => {
  const key = Obligation.id(obligationOf("iii-2").key);
  const overdue = Board.ofYear(plan, 2026, new Map([[key, [facts.sent("2026-11-20")]]]), moment("2026-12-02"));
  const standings = overdue.rows.map(({ assessment, holder, slot: { id } }) => ({ slot: id, holder, assessment }));
  const urge = (state: Urging.State, command: Urging.Command) =>
    Result.getOrThrow(Urging.decide(state, command, { at: moment("2026-12-02"), by: user("fh"), standings })).reduce(
      Urging.evolve,
      state,
    );
  const prepared = urge(Urging.initial, {
    _tag: "Prepare",
    rule: obligationOf().key.rule,
    year: 2026,
    tier: 1,
    slots: [slot("iii-3")],
    text: "Đôn đốc",
  });
  const signed = urge(prepared, { _tag: "Sign", document: document("7", "2026-12-02") });

  it("carries the five numbers and names who did not report, with the urgings signed", () => {
    assert.deepStrictEqual(Consolidation.completeness(overdue, [prepared, signed]), {
      asOf: moment("2026-12-02"),
      total: 2,
      onTime: 1,
      late: 0,
      withinTerm: 0,
      overdue: 1,
      absent: [{ slot: slot("iii-3"), agency: "Sở B", status: "overdue", urgings: ["07/UBND-NN (02/12/2026)"] }],
    });
  });
  it("does not name the waived", () => {
    const waived = Board.ofYear(plan, 2026, new Map([[key, [facts.waived("2026-11-20")]]]), moment("2026-12-02"));
    assert.deepStrictEqual(
      Consolidation.completeness(waived, []).absent.map((each) => each.agency),
      ["Sở B"],
    );
  });
});

describe("sources", () => {
  const key = Obligation.id(obligationOf("iii-2").key);
  const at = (asOf: string) =>
    Board.ofYear(
      plan,
      2026,
      new Map([[key, [facts.sent("2026-11-20"), facts.returned("2026-12-01", "2026-12-08")]]]),
      moment(asOf),
    );
  it("are the reports that count as of the instant, in the order of the plan", () => {
    const reversed = sources.toReversed();
    assert.deepStrictEqual(
      Consolidation.sources(at("2026-11-25"), reversed).map(({ agency }) => agency),
      sources.slice(0, 1).map(({ agency }) => agency),
    );
    assert.deepStrictEqual(Consolidation.sources(at("2026-12-02"), reversed), []);
  });
});

describe("refresh", () => {
  const complete = Consolidation.completeness(Board.ofYear(plan, 2026, new Map(), moment("2026-12-02")), []);
  const draft = Consolidation.draft(plan, obligationOf("iii-1"), sources.slice(0, 1), complete);
  it("a first text has the own chapter blank", () => {
    assert.deepStrictEqual(
      draft.entries.map(({ clause, result }) => [clause, result]),
      [["muc_III__khoan_1__nn_1", ""]],
    );
    assert.deepStrictEqual(draft.completeness, complete);
  });
  it("keeps what was written by hand, cut parts included, and assembles the rest again in the plan's order", () => {
    const edited = ReportContent.edit(
      draft,
      { ...draft, statements: draft.statements.filter(({ point }) => point === water) },
      user("fo"),
    );
    const fresh = Consolidation.refresh(plan, edited, sources, complete).statements;
    assert.deepStrictEqual(
      fresh.map(({ point, text }) => [point, text.split("\n").length, text === ""]),
      [
        [water, 2, false],
        [forest, 1, true],
        [apart, 1, false],
      ],
    );
  });
});

describe("coverage", () => {
  it("tells the duties and requests of each point, and the points that none carries", () => {
    assert.deepStrictEqual(
      Coverage.ofPoints(plan).map(({ duties, request }) => [duties.length, request?.basis ?? null]),
      [
        [2, null],
        [1, null],
        [0, "Đề nghị"],
      ],
    );
    assert.deepStrictEqual(Coverage.uncovered(plan), [Address.Address.make("muc_II__khoan_1__nn_3")]);
  });
});
