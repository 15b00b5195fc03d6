import { describe, expect, it } from "vitest";
import { table } from "../src/paper/table.ts";
import { pad, widthOf, wrap } from "../src/paper/width.ts";

describe("width", () => {
  it.each([
    ["Quá hạn", 7],
    ["Quá hạn".normalize("NFD"), 7],
    ["Thới Bình", 9],
    ["ĐƯỜNG", 5],
    ["✕ Quá hạn", 9],
    ["\u001b[31mđỏ\u001b[39m", 2],
    ["漢字", 4],
    ["", 0],
  ])("%j takes %i columns", (text, width) => expect(widthOf(text)).toBe(width));

  it("fills composed and decomposed letters alike", () => {
    expect(widthOf(pad("Huyện Năm Căn".normalize("NFD"), 20))).toBe(20);
    expect(pad("7", 3, true)).toBe("  7");
  });
});

it("breaks lines between words and keeps line ends", () => {
  expect(wrap("một hai ba\nbốn", 7)).toEqual(["một hai", "ba", "bốn"]);
  expect(wrap("mộtchữrấtdài a", 4)).toEqual(["mộtchữrấtdài", "a"]);
});

it("aligns columns and hangs the last one", () => {
  const lines = table(
    [{ title: "Đơn vị" }, { title: "Số", right: true }, { title: "Vì sao" }],
    [
      ["Sở Y tế", "2", "chưa có báo cáo được gửi trong năm nay"],
      ["Công an".normalize("NFD"), "14", "–"],
    ],
    40,
  );
  expect(lines).toEqual([
    "Đơn vị   Số  Vì sao",
    "Sở Y tế   2  chưa có báo cáo được gửi",
    "             trong năm nay",
    `${"Công an".normalize("NFD")}  14  –`,
  ]);
});
