import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, openPage, overflow, screenshot, seriousFaults, sizes } from "./browser.ts";
import { serve } from "./serve.ts";

const folder = mkdtempSync(join(tmpdir(), "kehoach-gallery-"));
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const root = join(dirname(fileURLToPath(import.meta.url)), "gallery");
  await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0 },
  });
  browser = await openBrowser();
  site = await serve({}, folder);
}, 180_000);

afterAll(async () => {
  site?.close();
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(sizes)("parts on a $name", (size) => {
  it("stand within the window without serious faults, at rest, with errors and with a dialog", async () => {
    const { page, problems } = await openPage(browser, size);
    await page.goto(site.origin);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.getByRole("button", { name: "Vì sao? Ủy ban nhân dân huyện Trần Văn Thời 3", exact: true }).click();
    await page.getByRole("button", { name: "Gửi thử" }).click();
    await page.getByRole("alert").filter({ hasText: "Có 2 chỗ cần sửa" }).waitFor();
    await screenshot(page, `parts-${size.name}`);
    await page.getByRole("table").first().scrollIntoViewIfNeeded();
    await screenshot(page, `parts-table-${size.name}`, false);
    expect(await overflow(page)).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "Đôn đốc" }).click();
    await page.getByRole("dialog", { name: "Đôn đốc 2 đơn vị quá hạn?" }).waitFor();
    await screenshot(page, `parts-dialog-${size.name}`, false);
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  }, 60_000);
});

it("sorts a table in Vietnamese order, pages it, and opens a row as a whole", async () => {
  const { page } = await openPage(browser, sizes[0]);
  await page.goto(site.origin);
  const first = page.getByRole("row").nth(1);
  await page.getByRole("button", { name: "Đơn vị" }).click();
  expect(await first.getByRole("rowheader").textContent()).toBe("Sở Công Thương 4");
  await page.getByRole("button", { name: "Đơn vị" }).click();
  expect(await first.getByRole("rowheader").textContent()).toBe("Ủy ban nhân dân huyện Trần Văn Thời 59");
  expect(await page.getByRole("columnheader", { name: "Đơn vị" }).getAttribute("aria-sort")).toBe("descending");
  await page.getByRole("button", { name: "Trang sau" }).click();
  expect(await page.getByRole("rowheader").count()).toBe(10);
  await first.getByRole("cell").last().click();
  await page.getByRole("heading", { name: /^Đã mở/ }).waitFor();
  await page.context().close();
}, 60_000);

it("prints every row of a paged table, and no controls", async () => {
  const { page } = await openPage(browser, sizes[0]);
  await page.goto(site.origin);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  expect(await page.getByRole("rowheader").count()).toBe(60);
  expect(await page.getByRole("button", { name: "Đôn đốc" }).count()).toBe(0);
  await screenshot(page, "parts-print");
  await page.context().close();
}, 60_000);
