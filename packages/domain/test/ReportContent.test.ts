import { assert, describe, it } from "@effect/vitest";
import { Schema } from "effect";
import { Address, ReportContent } from "../src/index.ts";
import { fullContent } from "./content.ts";
import { obligationOf, user } from "./province.ts";

const obligation = obligationOf();
const [first, second] = obligation.duties as readonly [Address.Address, Address.Address];
const full = fullContent(obligation);
const withEntry = (patch: Partial<ReportContent.Entry>): ReportContent.ReportContent => ({
  ...full,
  entries: full.entries.map((entry) => (entry.clause === first ? { ...entry, ...patch } : entry)),
});
const written = (content: ReportContent.ReportContent, by: string) =>
  ReportContent.writtenBy(content, user(by)).map(({ vi }) => vi);

describe("an entry", () => {
  const blank = ReportContent.emptyEntry(first);
  it.each<[string, Partial<ReportContent.Entry>, ReportContent.EntryState]>([
    ["nothing", {}, "untouched"],
    ["a progress only", { progress: "inProgress" }, "started"],
    ["a result only", { result: "x" }, "started"],
    ["a difficulty only", { difficulties: "x" }, "started"],
    ["next year only", { nextPlan: "x" }, "started"],
    ["progress and result", { progress: "completed", result: "x" }, "complete"],
    ["a reason for none", { reasonForNone: "Chưa được giao vốn" }, "complete"],
  ])("with %s is %s", (_, patch, state) => assert.strictEqual(ReportContent.entryState({ ...blank, ...patch }), state));
});

it("missing names every duty without an entry, absent ones included", () => {
  assert.deepStrictEqual(ReportContent.missing(full, obligation.duties), []);
  const none = { ...full, entries: full.entries.slice(0, 0) };
  assert.deepStrictEqual(
    ReportContent.missing(none, obligation.duties).map(({ field }) => field),
    [first, second],
  );
  assert.deepStrictEqual(
    ReportContent.missing(withEntry({ result: "" }), obligation.duties).map(({ field }) => field),
    [first],
  );
});

describe("edit", () => {
  const head = user("head");
  it("writes the editor to what changed and to nothing else", () => {
    const edited = ReportContent.edit(full, withEntry({ result: "Khác" }), head);
    assert.deepStrictEqual(written(edited, "head"), [Address.cite(first).vi]);
    assert.deepStrictEqual(written(edited, "drafter"), [Address.cite(second).vi]);
    assert.deepStrictEqual(ReportContent.edit(full, full, head), full);
  });
  it.each<Partial<ReportContent.Entry>>([
    { progress: "blocked" },
    { result: "y" },
    { reasonForNone: "y" },
    { difficulties: "y" },
    { nextPlan: "y" },
    { estimated: true },
  ])("%o counts as writing", (patch) =>
    assert.strictEqual(written(ReportContent.edit(full, withEntry(patch), head), "head").length, 1),
  );
  it.each(["leadership", "assessment", "proposals"] as const)("%s counts as the general part", (field) =>
    assert.deepStrictEqual(written(ReportContent.edit(full, { ...full, [field]: "y" }, head), "head"), ["phần chung"]),
  );
  it("who claims that another wrote it is not believed", () => {
    const forged = withEntry({ result: "Khác", editedBy: user("drafter") });
    assert.strictEqual(written(ReportContent.edit(full, forged, head), "head").length, 1);
  });
  it("what is cut stays as a blank part of who cut it", () => {
    const cut = ReportContent.edit(
      full,
      { ...full, entries: full.entries.filter(({ clause }) => clause !== first) },
      head,
    );
    assert.deepStrictEqual(written(cut, "head"), [Address.cite(first).vi]);
    const point = Address.Address.make("muc_II__khoan_1__nn_1");
    const stated = { ...full, statements: [{ point, text: "x", sources: [], editedBy: null }] };
    const bare = ReportContent.edit(stated, full, head);
    assert.deepStrictEqual(bare.statements, [{ point, text: "", sources: [], editedBy: head }]);
  });
  it("leaves the completeness table as counted", () => {
    const completeness = {
      asOf: obligation.existsFrom,
      total: 1,
      onTime: 1,
      late: 0,
      withinTerm: 0,
      overdue: 0,
      absent: [],
    };
    assert.isNull(ReportContent.edit(full, { ...full, completeness }, head).completeness);
  });
});

it("foreign parts are named", () => {
  const point = Address.Address.make("muc_II__khoan_1__nn_1");
  const content = { ...full, statements: [{ point, text: "x", sources: [], editedBy: null }] };
  assert.deepStrictEqual(ReportContent.foreign(content, [second], []), [first, point]);
  assert.deepStrictEqual(ReportContent.foreign(content, obligation.duties, [point]), []);
});

it("statements without a source are named, blank ones need none", () => {
  const point = Address.Address.make("muc_II__khoan_1__nn_1");
  const stated = (text: string) => ({ ...full, statements: [{ point, text, sources: [], editedBy: null }] });
  assert.deepStrictEqual(ReportContent.unsourced(stated("x")), [Address.cite(point)]);
  assert.deepStrictEqual(ReportContent.unsourced(stated("")), []);
});

it("repeated finds last year's words, whatever their case and form, and nothing in blanks", () => {
  const lastYear = fullContent(obligationOf("iii-2", 2025));
  assert.deepStrictEqual(ReportContent.repeated(full, lastYear), [first, second]);
  assert.deepStrictEqual(
    ReportContent.repeated(withEntry({ result: "đã trồng 5 HA RỪNG".normalize("NFD") }), lastYear),
    [first, second],
  );
  assert.deepStrictEqual(ReportContent.repeated(withEntry({ result: "Đã trồng 6 ha rừng" }), lastYear), [second]);
  const blank = ReportContent.empty(obligation.duties);
  assert.deepStrictEqual(ReportContent.repeated(blank, blank), []);
});

it("an empty report decodes, one with 501 entries does not", () => {
  const is = Schema.is(ReportContent.ReportContent);
  assert.isTrue(is(ReportContent.empty(obligation.duties)));
  assert.isFalse(is(ReportContent.empty(Array.from({ length: 501 }, () => first))));
});
