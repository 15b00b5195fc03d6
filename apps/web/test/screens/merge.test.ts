import { ReportContent } from "@kehoach/domain";
import { describe, expect, it } from "vitest";
import type { Content } from "../../src/api/Answers.ts";
import { merge, valueAt, withValue } from "../../src/screens/report/write/merge.ts";

type Clause = ReportContent.Entry["clause"];
const first = "muc_III__khoan_12__nn_1" as Clause;
const second = "muc_III__khoan_12__nn_2" as Clause;
const duties = [first, second];
const base: Content = ReportContent.empty(duties);
const result = (clause: Clause) => ({ clause, field: "result" }) as const;
const assessment = { clause: null, field: "assessment" } as const;

describe("two drafters who changed the same draft", () => {
  it("on different duties: both are kept, and what came from the other is named", () => {
    const mine = withValue(base, result(first), "của tôi");
    const theirs = withValue(base, result(second), "của người kia");
    const { content, disputed, taken } = merge(base, mine, theirs, duties);
    expect(disputed).toEqual([]);
    expect(taken).toEqual([result(second)]);
    expect(valueAt(content, result(first))).toBe("của tôi");
    expect(valueAt(content, result(second))).toBe("của người kia");
  });

  it("in the same input, differently: nothing is decided", () => {
    const mine = withValue(base, assessment, "tốt");
    const theirs = withValue(base, assessment, "khá");
    const { content, disputed, taken } = merge(base, mine, theirs, duties);
    expect(disputed).toEqual([assessment]);
    expect(taken).toEqual([]);
    expect(valueAt(content, assessment)).toBe("khá");
  });

  it("in the same input, to the same text: there is nothing to say", () => {
    const mine = withValue(base, result(first), "như nhau");
    const { content, disputed, taken } = merge(base, mine, withValue(base, result(first), "như nhau"), duties);
    expect([disputed, taken]).toEqual([[], []]);
    expect(valueAt(content, result(first))).toBe("như nhau");
  });

  it("a duty that the stored draft lacks gets an entry", () => {
    const without: Content = { ...base, entries: [] };
    const changed = withValue(without, { clause: second, field: "progress" }, "completed");
    expect(changed.entries).toEqual([{ ...ReportContent.emptyEntry(second), progress: "completed" }]);
  });
});
