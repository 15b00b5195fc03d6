import type { Page } from "playwright-core";
import { expect } from "vitest";
import { kehoach, kehoachJson } from "../kehoach.ts";
import { people } from "../people.ts";
import type { Year } from "../Year.ts";

interface Status {
  readonly asOf: string;
  readonly forecast: boolean;
  readonly agencies: Readonly<Record<(typeof numbers)[number], number>>;
  readonly overdue: ReadonlyArray<{
    readonly agency: { readonly name: string };
    readonly explanation: { readonly vi: string };
  }>;
}

const numbers = ["total", "onTime", "late", "withinTerm", "overdue"] as const;
const headings = ["Tổng số", "Đúng hạn", "Trễ hạn", "Trong hạn", "Quá hạn"];
const question = ["status", "--year", "2026", "--as-of", "2026-12-01T00:00:00+07:00"];

/** The clock moves on to 1 December by the banner. */
export const moveClock = ({ as }: Year) =>
  as(people.focalHead, async ({ look, page }) => {
    await page.getByRole("button", { name: "Đặt đồng hồ" }).click();
    await page.getByLabel("Thời điểm mới (giờ Việt Nam)").fill("2026-12-01T08:00");
    await page.getByRole("button", { name: "Đặt", exact: true }).click();
    await page.getByText("đồng hồ minh hoạ: 01/12/2026 08:00").waitFor();
    await page.getByRole("link", { name: "Đôn đốc 8 đơn vị" }).waitFor();
    await look("board-december", "board");
  });

/** The web's five numbers, in the order of `numbers`. */
const numbersOn = (page: Page) =>
  page.getByRole("region", { name: "19 đơn vị, năm 2026" }).evaluate((section) => ({
    headings: [...section.querySelectorAll("dt")].map((heading) => heading.textContent.trim()),
    numbers: [...section.querySelectorAll("dd")].map((number) => Number(number.textContent)),
  }));

/** The overdue bodies that the web names, with the sentence that says why. */
const overdueOn = (page: Page) =>
  page.getByRole("table", { name: "Cần xử lý" }).evaluate((table) =>
    [...table.querySelectorAll("tbody tr")]
      .map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent.trim()))
      .filter(([, status]) => status === "Quá hạn")
      .map(([name, , why]) => `${name}: ${why}`),
  );

/** Web and CLI say the same: five numbers that add up to 19, who is overdue, and why. */
export const sameNumbers = async ({ as, server }: Year) => {
  const told = await kehoachJson<Status>(server, people.focalHead, question);
  expect(told.forecast).toBe(false);
  const { onTime, late, overdue, total, withinTerm } = told.agencies;
  expect(total).toBe(19);
  expect(onTime + late + withinTerm + overdue).toBe(19);
  expect(told.overdue).toHaveLength(overdue);
  for (const { explanation } of told.overdue) expect(explanation.vi).toContain("theo Mục IV đoạn 1");

  const strict = await kehoach(server, people.focalHead, ...question, "--fail-on", "overdue");
  expect(strict.code).toBe(6);
  for (const { agency, explanation } of told.overdue) {
    expect(strict.stdout).toContain(agency.name);
    expect(strict.stdout.replaceAll(/\s+/g, " ")).toContain(explanation.vi);
  }

  await as(people.focalOfficer, async ({ look, open, page }) => {
    await open("/theo-doi?nam=2026&ngay=2026-12-01");
    await page.getByText("Số liệu tính đến 01/12/2026 00:00.").waitFor();
    const shown = await numbersOn(page);
    expect(shown.headings).toEqual(headings);
    expect(shown.numbers).toEqual(numbers.map((name) => told.agencies[name]));
    const reasons = told.overdue.map(({ agency, explanation }) => `${agency.name}: ${explanation.vi}`);
    expect((await overdueOn(page)).toSorted()).toEqual(reasons.toSorted());
    await look("board-as-of");
  });
};
