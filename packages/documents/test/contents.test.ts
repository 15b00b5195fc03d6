import { Address, Plan, ReportContent } from "@kehoach/domain";
import { planCaMau56 as plan } from "@kehoach/plan-camau-56";
import { describe, expect, it } from "vitest";
import { AgencyReport, ConsolidatedReport, UrgingLetter } from "../src/index.ts";
import { openDocx } from "./opened.ts";
import { AS_OF, board, consolidated, contentOf, issue, obligationOf, overdue, urgingOf } from "./year.ts";

const later = { ...issue, issuedDate: null };

describe("the report of an agency", () => {
  it("every duty under its clause and in its words; parts that say nothing are left out and the rest are numbered", async () => {
    const obligation = obligationOf("iii-12-nam-can");
    const content = { ...contentOf("iii-12-nam-can"), assessment: "" };
    const texts = openDocx((await AgencyReport.toDocx(plan, obligation, content, issue))!).lines.map(
      ({ text }) => text,
    );
    for (const [index, clause] of obligation.duties.entries()) {
      expect(texts).toContain(`${index + 1}. Nhiệm vụ tại ${Address.cite(clause).vi}`);
      expect(texts).toContain(`“${Plan.clauseAt(plan, clause)!.text}”`);
    }
    expect(texts).toContain("Tình trạng: Đang triển khai (số liệu ước cả năm).");
    expect(texts.filter((text) => /^[IV]+\. /.test(text))).toEqual([
      "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TUYÊN TRUYỀN",
      "II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ ĐƯỢC GIAO",
      "III. KHÓ KHĂN, VƯỚNG MẮC",
      "IV. KẾ HOẠCH NĂM 2027",
      "V. ĐỀ XUẤT, KIẾN NGHỊ",
    ]);
    expect(texts.filter((text) => text.endsWith("./."))).toHaveLength(1);
  });

  it("a duty without an entry shows that it has none; a reason for none stands in for a result", async () => {
    const obligation = obligationOf("iii-9");
    const [clause] = obligation.duties;
    const blank = await AgencyReport.toDocx(plan, obligation, ReportContent.empty(obligation.duties), later);
    expect(openDocx(blank!).line("(Chưa nhập nội dung.)").italics).toBe(true);
    const entry = { ...ReportContent.emptyEntry(clause!), reasonForNone: "Không phát sinh." };
    const excused = { ...ReportContent.empty(obligation.duties), entries: [entry] };
    const opened = openDocx((await AgencyReport.toDocx(plan, obligation, excused, issue))!);
    expect(opened.line("Lý do chưa có kết quả: Không phát sinh.").size).toBe(14);
  });

  it("text that looks like markup stays text", async () => {
    const leadership = `<w:p/> & "ngoặc" </w:t> ]]>`;
    const obligation = obligationOf("iii-9");
    const bytes = await AgencyReport.toDocx(plan, obligation, { ...contentOf("iii-9"), leadership }, issue);
    expect(openDocx(bytes!).line(leadership).text).toBe(leadership);
  });
});

describe("the consolidated report", () => {
  it("prints the board's numbers for the same instant, and who did not report with the urgings sent", async () => {
    const bytes = await ConsolidatedReport.toDocx(plan, obligationOf("iii-1"), consolidated(), issue);
    const { lines, tables } = openDocx(bytes!);
    const { late, onTime, overdue: missing, total, withinTerm } = board.agencies;
    expect(tables[1]?.[1]).toEqual([total, onTime, late, withinTerm, missing].map(String));
    expect(onTime + late + withinTerm + missing).toBe(total);
    expect(tables[2]?.slice(1)).toEqual(
      overdue.map(({ holder }, index) => [String(index + 1), holder!.name, "Quá hạn", "07/STNMT-BĐKH (09/12/2026)"]),
    );
    expect(lines.some(({ text }) => text.startsWith("Tính đến 00:00 ngày 10/12/2026, trong 19 đơn vị"))).toBe(true);
  });

  it("keeps the source of every statement, and has the department's own chapter", async () => {
    const content = consolidated();
    const bytes = await ConsolidatedReport.toDocx(plan, obligationOf("iii-1"), content, issue);
    const texts = openDocx(bytes!).lines.map(({ text }) => text);
    expect(texts.filter((text) => text.startsWith("(Nguồn: báo cáo của "))).toHaveLength(content.statements.length);
    for (const { point } of content.statements) {
      expect(texts.some((text) => /^\p{L}\) /u.test(text) && text.endsWith(`(${Address.cite(point).vi})`))).toBe(true);
    }
    expect(texts).toContain("IV. KẾT QUẢ THỰC HIỆN NHIỆM VỤ CỦA SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG");
    for (const clause of obligationOf("iii-1").duties) {
      expect(texts.some((text) => text.endsWith(`Nhiệm vụ tại ${Address.cite(clause).vi}`))).toBe(true);
    }
  });
});

describe("the urging letter", () => {
  it("a letter without a type: number, V/v under it, addressees, and the table of what is overdue", async () => {
    const state = urgingOf(1, { codeNumber: "7", subject: "Về việc đôn đốc báo cáo năm 2026" });
    const { code, issuedDate } = state.signed!.document;
    const opened = openDocx((await UrgingLetter.toDocx(plan, state, board, { ...issue, code, issuedDate }))!);
    expect(opened.line("Số: 07/STNMT-BĐKH").size).toBe(13);
    const subject = opened.line("V/v đôn đốc báo cáo năm 2026");
    expect([[12, 13].includes(subject.size!), subject.bold, subject.align]).toEqual([true, false, "center"]);
    expect(opened.line("Cà Mau, ngày 09 tháng 12 năm 2026").italics).toBe(true);
    const names = overdue.map(({ holder }) => holder!.name);
    for (const [index, name] of names.entries()) {
      expect(opened.line(`- ${name}${index === names.length - 1 ? "." : ";"}`).size).toBe(14);
    }
    expect(opened.tables[1]?.slice(1).map((row) => row.slice(0, 5))).toEqual(
      overdue.map(({ assessment, obligation }, index) => [
        String(index + 1),
        names[index],
        "trước ngày 30/11/2026 (hết ngày 29/11/2026)",
        String(assessment.daysLate),
        Address.cite(obligation.clause).vi,
      ]),
    );
    expect(board.asOf).toBe(AS_OF);
  });

  it("not signed: a draft with a subject of its own; the third tier goes to the committee", async () => {
    const second = openDocx((await UrgingLetter.toDocx(plan, urgingOf(2, null), board, later))!);
    expect(second.line("V/v đôn đốc lần hai gửi báo cáo kết quả thực hiện năm 2026").bold).toBe(false);
    expect(second.line("DỰ THẢO").bold).toBe(true);
    const third = openDocx((await UrgingLetter.toDocx(plan, urgingOf(3, null), board, later))!);
    expect(third.line("Kính gửi: Ủy ban nhân dân tỉnh Cà Mau.").align).toBe("center");
    expect(third.line("BÁO CÁO").bold).toBe(true);
    expect(third.line("Danh sách các đơn vị chưa gửi báo cáo kết quả thực hiện năm 2026").bold).toBe(true);
    const numbered = { ...issue, code: { codeNumber: "7", codeNotation: "STNMT-BĐKH" } };
    const letter = openDocx((await UrgingLetter.toDocx(plan, urgingOf(3, null), board, numbered))!);
    expect(letter.lines.some(({ text }) => text === "BÁO CÁO")).toBe(false);
  });
});
