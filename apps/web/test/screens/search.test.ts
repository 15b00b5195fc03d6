import { describe, expect, it } from "vitest";
import { excerpt, spansOf } from "../../src/screens/plan/search.ts";
import { textParam, yearParam } from "../../src/router/params.ts";

const text = "Đầu tư, khuyến khích sử dụng tiết kiệm nước ngọt; dự trữ NƯỚC NGỌT cho mùa khô.";

describe("searching the plan", () => {
  it.each(["nuoc ngot", "nước ngọt", "NUOC  NGOT ", "nuoc ngọt"])("%s finds both places, as written", (wanted) => {
    const found = spansOf(text, wanted).map(([start, end]) => text.slice(start, end));
    expect(found).toEqual(["nước ngọt", "NƯỚC NGỌT"]);
  });

  it("đ is found as d", () => {
    expect(spansOf(text, "dau tu")).toEqual([[0, 6]]);
  });

  it("one letter, or text that would put the marks in the wrong place, finds nothing", () => {
    expect(spansOf(text, "n")).toEqual([]);
    expect(spansOf(text.normalize("NFD"), "nuoc ngot")).toEqual([]);
  });

  it("shows some words around the hit", () => {
    const [first] = spansOf(text, "nuoc ngot");
    expect(excerpt(text, first!)).toMatch(/^…khuyến khích.*nước ngọt.*$/);
  });
});

describe("parameters of an address", () => {
  it("a number typed into a text parameter stays text; nonsense years are dropped", () => {
    expect(textParam({ tim: 56 }, "tim")).toEqual({ tim: "56" });
    expect(textParam({ tim: { a: 1 } }, "tim")).toEqual({});
    expect(yearParam({ nam: "2026" }, "nam")).toEqual({ nam: 2026 });
    expect(yearParam({ nam: "abc" }, "nam")).toEqual({});
    expect(yearParam({ nam: 20260 }, "nam")).toEqual({});
  });
});
