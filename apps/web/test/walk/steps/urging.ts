import { expect } from "vitest";
import { kehoachJson } from "../kehoach.ts";
import { people } from "../people.ts";
import type { Year } from "../Year.ts";

interface Urgings {
  readonly urgings: ReadonlyArray<{
    readonly bodies: ReadonlyArray<unknown>;
    readonly document: { readonly code: { readonly codeNumber: string }; readonly issuedDate: string } | null;
  }>;
}

/** The officer prepares an urging to the overdue; the head signs it with number and date; it is recorded. */
export const urge = async ({ as, server }: Year) => {
  await as(people.focalOfficer, async ({ look, page }) => {
    await page.getByRole("link", { name: "Đôn đốc 8 đơn vị" }).click();
    await page.getByRole("heading", { name: "Đôn đốc báo cáo năm 2026", level: 1 }).waitFor();
    await page.getByRole("button", { name: "Soạn văn bản cho 8 đơn vị" }).waitFor();
    await look("urging-prepare");
    await page.getByRole("button", { name: "Soạn văn bản cho 8 đơn vị" }).click();
    await page.getByText("Đã soạn. Văn bản chờ lãnh đạo cơ quan đầu mối ký").waitFor();
    await look("urging-prepared");
  });
  await as(people.focalHead, async ({ follow, look, page }) => {
    await follow("Đôn đốc");
    await page.getByRole("button", { name: /^Ký văn bản/ }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Số", { exact: true }).fill("2561");
    await dialog.getByLabel("Ký hiệu").fill("STNMT-BĐKH");
    await look("urging-sign");
    await dialog.getByRole("button", { name: "Ký", exact: true }).click();
    await page.getByText("2561/STNMT-BĐKH ngày 01/12/2026").waitFor();
    await look("urgings");
  });
  const { urgings } = await kehoachJson<Urgings>(server, people.focalHead, ["urging", "list", "--year", "2026"]);
  const [signed] = urgings.filter(({ document }) => document?.code.codeNumber === "2561");
  expect(signed?.document?.issuedDate).toBe("2026-12-01");
  expect(signed?.bodies).toHaveLength(8);
};
