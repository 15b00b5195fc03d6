import { Day, type Plan } from "@kehoach/domain";
import { planCaMau56 as plan } from "@kehoach/plan-camau-56";
import { beforeAll, describe, expect, it } from "vitest";
import { AgencyReport } from "../src/index.ts";
import { textWidth } from "../src/TextWidth.ts";
import { all, first, type Opened, openDocx } from "./opened.ts";
import { contentOf, issue, obligationOf, RESULT } from "./year.ts";

const report = async (slot: string, how = issue, of: Plan.Plan = plan): Promise<Opened> => {
  const bytes = await AgencyReport.toDocx(of, obligationOf(slot), contentOf(slot), how);
  return openDocx(bytes!);
};
const millimetres = (twips: string | undefined) => Math.round((Number(twips) * 254) / 1440) / 10;

/** Phụ lục I của Nghị định 30/2020/NĐ-CP, number by number. */
describe("the form of an official document", () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await report("iii-9");
  });

  it("A4 portrait with margins within the decree's", () => {
    const { attributes: size } = first(opened.document, "w:pgSz");
    expect([millimetres(size["w:w"]), millimetres(size["w:h"]), size["w:orient"]]).toEqual([210, 297, "portrait"]);
    const { attributes: margin } = first(opened.document, "w:pgMar");
    for (const [side, least, most] of [
      ["w:top", 20, 25],
      ["w:bottom", 20, 25],
      ["w:left", 30, 35],
      ["w:right", 15, 20],
    ] as const) {
      expect(millimetres(margin[side])).toBeGreaterThanOrEqual(least);
      expect(millimetres(margin[side])).toBeLessThanOrEqual(most);
    }
  });

  it("Times New Roman and black for every kind of letter, and no other font anywhere", () => {
    const defaults = first(opened.part("word/styles.xml"), "w:rPrDefault");
    const fonts = first(defaults, "w:rFonts").attributes;
    for (const kind of ["w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"]) expect(fonts[kind]).toBe("Times New Roman");
    expect(first(defaults, "w:color").attributes["w:val"]).toBe("000000");
    expect(all(opened.document, "w:rFonts")).toEqual([]);
  });

  it("page numbers centred in the upper margin, size 13 or 14, from 1 and none on the first page", () => {
    expect(all(opened.document, "w:titlePg")).toHaveLength(1);
    expect(first(opened.document, "w:pgNumType").attributes["w:start"]).toBe("1");
    const relations = all(opened.part("word/_rels/document.xml.rels"), "Relationship");
    const headerOf = (type: string) => {
      const id = all(opened.document, "w:headerReference").find((it) => it.attributes["w:type"] === type);
      const target = relations.find((it) => it.attributes["Id"] === id?.attributes["r:id"]);
      return opened.part(`word/${target?.attributes["Target"]}`);
    };
    const numbered = headerOf("default");
    expect(all(numbered, "w:instrText").map((it) => it.text)).toEqual(["PAGE"]);
    expect(first(numbered, "w:jc").attributes["w:val"]).toBe("center");
    expect(first(numbered, "w:sz").attributes["w:val"]).toBe("26");
    expect(all(headerOf("first"), "w:instrText")).toEqual([]);
  });

  it.each([
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", [12, 13], true, false],
    ["Độc lập - Tự do - Hạnh phúc", [13, 14], true, false],
    ["UBND TỈNH CÀ MAU", [12, 13], false, false],
    ["SỞ Y TẾ", [12, 13], true, false],
    ["Số:        /BC-SYT", [13], false, false],
    ["Cà Mau, ngày 25 tháng 11 năm 2026", [13, 14], false, true],
    ["BÁO CÁO", [13, 14], true, false],
    ["Kính gửi: Sở Tài nguyên và Môi trường.", [13, 14], false, false],
    ["GIÁM ĐỐC", [13, 14], true, false],
  ])("%s: centred, its size and style", (text, sizes, bold, italics) => {
    const line = opened.line(text);
    expect(sizes).toContain(line.size);
    expect([line.bold, line.italics, line.align]).toEqual([bold, italics, "center"]);
  });

  it("solid lines: under Tiêu ngữ as long as it, under issuer and subject a third to a half", () => {
    const drawn = opened.lines.flatMap(({ element }, index) => {
      const border = all(element, "w:top")[0];
      if (border === undefined) return [];
      const indent = first(element, "w:ind").attributes;
      const before = opened.lines[index - 1]!;
      return [
        {
          under: before,
          kind: border.attributes["w:val"],
          left: Number(indent["w:left"]),
          right: Number(indent["w:right"]),
        },
      ];
    });
    expect(drawn.map(({ kind }) => kind)).toEqual(["single", "single", "single"]);
    const [left = 0, right = 0] = all(first(opened.document, "w:tblGrid"), "w:gridCol").map((it) =>
      Number(it.attributes["w:w"]),
    );
    const shares = drawn.map(({ left: from, right: to, under }, index) => {
      const available = [left, right, left + right][index]!;
      const line = Math.min(available, textWidth(under.text, { size: under.size!, bold: true }));
      return (available - from - to) / line;
    });
    expect(shares[0]).toBeGreaterThanOrEqual(1 / 3);
    expect(shares[0]).toBeLessThanOrEqual(1 / 2);
    expect(shares[1]).toBeCloseTo(1, 2);
    expect(shares[2]).toBeGreaterThanOrEqual(1 / 3);
    expect(shares[2]).toBeLessThanOrEqual(1 / 2);
  });

  it("the motto's length is that of its letters (Times New Roman Bold, 159 points at size 13)", () => {
    const points = textWidth("Độc lập - Tự do - Hạnh phúc", { size: 13, bold: true }) / 20;
    expect(Math.abs(points - 159)).toBeLessThan(6);
  });

  it("body: 13 or 14 upright, justified, first line 1 or 1.27 cm, 6 points apart, single to 1.5 lines", () => {
    const line = opened.line(RESULT.split("\n")[0]!);
    expect([13, 14]).toContain(line.size);
    expect([line.bold, line.italics, line.align]).toEqual([false, false, "both"]);
    expect([10, 12.7]).toContain(millimetres(first(line.element, "w:ind").attributes["w:firstLine"]));
    const spacing = first(line.element, "w:spacing").attributes;
    expect(Number(spacing["w:after"])).toBeGreaterThanOrEqual(120);
    expect(spacing["w:lineRule"]).toBe("auto");
    expect(Number(spacing["w:line"])).toBeGreaterThanOrEqual(240);
    expect(Number(spacing["w:line"])).toBeLessThanOrEqual(360);
  });

  it("Nơi nhận: title 12 bold italic, list 11, flush left, level with the signer's line", () => {
    const title = opened.line("Nơi nhận:");
    expect([title.size, title.bold, title.italics, title.align]).toEqual([12, true, true, undefined]);
    expect([opened.line("- Như trên;").size, opened.line("- Lưu: VT.").size]).toEqual([11, 11]);
    expect(all(title.element, "w:ind")).toEqual([]);
    const rows = all(opened.document, "w:tr");
    const cells = all(rows.at(-1)!, "w:tc").map((cell) => first(cell, "w:t").text);
    expect(cells).toEqual(["Nơi nhận:", "GIÁM ĐỐC"]);
  });

  it("every text is composed (NFC), also where the content is not", async () => {
    const content = contentOf("iii-9");
    const bytes = await AgencyReport.toDocx(
      plan,
      obligationOf("iii-9"),
      { ...content, leadership: "Quán triệt kế hoạch".normalize("NFD") },
      issue,
    );
    const texts = openDocx(bytes!).lines.map(({ text }) => text);
    expect(texts).toContain("Quán triệt kế hoạch".normalize("NFC"));
    expect(texts.filter((text) => text !== text.normalize("NFC"))).toEqual([]);
  });

  it("carries the metadata of phụ lục VI", () => {
    const properties = Object.fromEntries(
      all(opened.part("docProps/custom.xml"), "property").map((it) => [it.attributes["name"], it.children[0]?.text]),
    );
    expect(properties).toMatchObject({
      TypeName: "Báo cáo",
      CodeNotation: "BC-SYT",
      IssuedDate: "2026-11-25",
      OrganName: "Sở Y tế",
    });
  });

  it("equal documents give equal bytes, whenever they are made", async () => {
    const make = () => AgencyReport.toDocx(plan, obligationOf("iii-9"), contentOf("iii-9"), issue);
    const once = await make();
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(Buffer.from((await make())!).equals(Buffer.from(once!))).toBe(true);
  });

  it("a committee: no superior, its own place, signed on behalf of the collective", async () => {
    const { line, lines } = await report("iii-12-u-minh", { ...issue, issuedDate: Day.of(2026, 3, 5) });
    expect(lines.slice(0, 2).map(({ text }) => text)).toEqual(["ỦY BAN NHÂN DÂN", "HUYỆN U MINH"]);
    expect(line("U Minh, ngày 05 tháng 3 năm 2026").italics).toBe(true);
    expect(lines.map(({ text }) => text)).toEqual(expect.arrayContaining(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]));
  });

  it("a deputy signs for the head", async () => {
    const signer = { authority: "KT. GIÁM ĐỐC", position: "PHÓ GIÁM ĐỐC", fullName: "" };
    const { lines } = await report("iii-9", { ...issue, signer });
    const texts = lines.map(({ text }) => text);
    expect(texts.slice(texts.indexOf("KT. GIÁM ĐỐC")).slice(0, 2)).toEqual(["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]);
  });

  it("a draft says so and leaves room for number and day; one in earnest does not", async () => {
    const draft = await report("iii-9", { ...issue, issuedDate: null });
    expect([
      draft.line("DỰ THẢO").bold,
      draft.lines.some(({ text }) => /ngày\u00a0+tháng\u00a0+năm 2026/.test(text)),
    ]).toEqual([true, true]);
    expect(opened.lines.some(({ text }) => text === "DỰ THẢO")).toBe(false);
  });

  it("demonstration data says so on every page", async () => {
    const marks = async (demonstration: boolean) => {
      const shown = await report("iii-9", { ...issue, demonstration });
      const footers = shown.names.filter((name) => /^word\/footer\d+\.xml$/.test(name));
      return footers.map((name) => all(shown.part(name), "w:t").some((it) => it.text.startsWith("DỮ LIỆU MINH HOẠ")));
    };
    expect([await marks(true), await marks(false)]).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it("names a body as it was on the document's date", async () => {
    const successor = {
      ...plan.agencies[1]!,
      id: "so-moi",
      name: "Sở Kế tục",
      succession: [],
    } as unknown as Plan.Plan["agencies"][number];
    const changed: Plan.Plan = {
      ...plan,
      agencies: [
        ...plan.agencies.map((agency) =>
          (agency.id as string) === "so-yt"
            ? { ...agency, succession: [{ agency: successor.id, from: Day.of(2026, 12, 1), legalBasis: "Nghị quyết" }] }
            : agency,
        ),
        successor,
      ],
    };
    expect((await report("iii-9", issue, changed)).lines[1]?.text).toBe("SỞ Y TẾ");
    const later = { ...issue, issuedDate: Day.of(2026, 12, 2) };
    expect((await report("iii-9", later, changed)).lines[1]?.text).toBe("SỞ KẾ TỤC");
  });
});
