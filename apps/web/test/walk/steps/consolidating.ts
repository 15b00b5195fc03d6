import { expect } from "vitest";
import { kehoach, kehoachJson } from "../kehoach.ts";
import { people } from "../people.ts";
import type { Year } from "../Year.ts";

const name = "Báo cáo tổng hợp năm 2026";
/** What Sở TN&MT says of its own four duties (Mục III khoản 1). */
const own = [
  "Đã hướng dẫn các đơn vị triển khai Kế hoạch và tổng hợp tình hình thực hiện.",
  "Đã rà soát quy hoạch, kế hoạch sử dụng đất cấp huyện.",
  "Đã kiểm tra việc chấp hành pháp luật về môi trường tại các cơ sở nuôi tôm siêu thâm canh.",
  "Đã đôn đốc, tổng hợp báo cáo của các đơn vị.",
];

interface Board {
  readonly rows: ReadonlyArray<{
    readonly kind: string;
    readonly status: string;
    readonly agency: { readonly name: string };
  }>;
  readonly consolidated: { readonly onTime: number };
}

/** Everybody of the agencies who has not reported, as the CLI knows it. */
const absent = async ({ server }: Year): Promise<ReadonlyArray<string>> => {
  const { rows } = await kehoachJson<Board>(server, people.focalHead, ["status", "--year", "2026"]);
  return rows
    .filter(({ kind, status }) => kind === "periodic" && (status === "overdue" || status === "withinTerm"))
    .map(({ agency }) => agency.name);
};

/** On 21 December, moved by the CLI, the officer assembles the consolidated report; who did not report is named with the urging. */
export const consolidate = async (year: Year) => {
  const moved = await kehoach(year.server, people.focalHead, "demo", "clock", "2026-12-21T08:00:00+07:00");
  expect([moved.code, moved.stderr.includes("✕")]).toEqual([0, false]);
  const missing = await absent(year);
  expect(missing.length).toBeGreaterThan(7);

  await year.as(people.focalOfficer, async ({ follow, look, page }) => {
    await follow("Báo cáo tổng hợp");
    await page.getByRole("link", { name }).click();
    await page.getByRole("heading", { name, level: 1 }).waitFor();
    await page.getByRole("button", { name: "Tổng hợp từ các báo cáo" }).click();
    await page.getByText("Đã tổng hợp xong.").waitFor();
    const table = page.getByRole("table", { name: "Chưa báo cáo" });
    expect((await table.getByRole("rowheader").allTextContents()).toSorted()).toEqual(missing.toSorted());
    expect(await table.getByText("2561/STNMT-BĐKH").count()).toBe(8);
    for (const [index, result] of own.entries()) {
      await page.getByLabel("Tiến độ").nth(index).selectOption("Thường xuyên");
      await page.getByLabel("Kết quả thực hiện").nth(index).fill(result);
    }
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    await page.getByText(/Đã lưu lúc 08:/).waitFor();
    await look("consolidation", "consolidation");
    await page.getByRole("button", { name: "Xem bản in, ký trình" }).click();
    // Whoever wrote it does not sign it.
    await page.getByText("Lãnh đạo cơ quan đầu mối ký và trình báo cáo này.").waitFor();
    await look("consolidation-check");
  });
};

/** The head signs and submits it before 31 December. */
export const submit = async (year: Year) => {
  await year.as(people.focalHead, async ({ decide, follow, look, page }) => {
    await follow("Báo cáo tổng hợp");
    await page.getByRole("link", { name }).click();
    await decide("Ký duyệt");
    await decide("Trình UBND tỉnh");
    await page.getByText(/^Đã trình lúc 21\/12\/2026/).waitFor();
    await look("consolidation-submitted");
  });
  const { consolidated } = await kehoachJson<Board>(year.server, people.focalHead, ["status", "--year", "2026"]);
  expect(consolidated.onTime).toBe(1);
};

/** The committee reads it, from its overview. */
export const read = async (year: Year) => {
  const missing = await absent(year);
  await year.as(people.committeeViewer, async ({ look, page }) => {
    await page.getByRole("heading", { name: "Tổng quan năm 2026", level: 1 }).waitFor();
    await look("overview");
    await page.getByRole("link", { name: "Đọc báo cáo tổng hợp" }).click();
    await page.getByRole("heading", { name, level: 1 }).waitFor();
    const paper = page.getByRole("article");
    for (const agency of missing) {
      await paper.getByRole("listitem").filter({ hasText: agency }).first().waitFor();
    }
    await paper
      .getByText(/đã đôn đốc tại văn bản 2561\/STNMT-BĐKH/)
      .first()
      .waitFor();
    await paper.getByText(own[0] ?? "").waitFor();
    await look("consolidation-read");
  });
};
