import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, openPage, overflow, screenshot, seriousFaults, sizes } from "./browser.ts";
import { serve } from "./serve.ts";
import { signedIn } from "./session.ts";

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  browser = await openBrowser();
  site = await serve({
    "session.start": { data: signedIn("head") },
    "demonstration.setClock": {
      error: {
        code: "BAD_REQUEST",
        httpStatus: 400,
        refusal: {
          code: "ClockBackwards",
          sentence: { vi: "Đồng hồ minh hoạ chỉ đi tới.", en: "The demonstration clock only moves forward." },
        },
      },
    },
  });
}, 120_000);

afterAll(async () => {
  site?.close();
  await browser?.close();
});

describe.each(sizes)("frame on a $name", (size) => {
  it("stands within the window, without serious faults", async () => {
    const { page, problems } = await openPage(browser, size);
    await page.goto(`${site.origin}/khong-co-trang-nay`);
    await page.getByRole("heading", { name: "Không có trang này", level: 1 }).waitFor();
    await page.evaluate(() => document.fonts.ready);
    expect(await page.getByText("đồng hồ minh hoạ: 23/11/2026 08:00").count()).toBe(1);
    expect(await overflow(page)).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
    expect(problems).toEqual([]);
    await screenshot(page, `frame-${size.name}`);
    await page.context().close();
  }, 60_000);

  it("reaches navigation and account by keyboard", async () => {
    const { page } = await openPage(browser, size);
    await page.goto(`${site.origin}/khong-co-trang-nay`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Tới nội dung chính");
    if (size.name === "phone") {
      await page.getByRole("button", { name: "Mở danh mục" }).press("Enter");
    }
    const entries = page.getByRole("navigation", { name: "Điều hướng chính" }).getByRole("link");
    const count = await entries.count();
    expect(count).toBeGreaterThan(2);
    expect(count).toBeLessThanOrEqual(7);
    await page.getByRole("button", { name: "Tài khoản" }).press("Enter");
    await page.getByRole("button", { name: "Đăng xuất" }).waitFor();
    await screenshot(page, `frame-open-${size.name}`);
    expect(await overflow(page)).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("button", { name: "Đăng xuất" }).count()).toBe(0);
    await page.context().close();
  }, 60_000);
});

it("shows why the clock cannot be set, and keeps what was typed", async () => {
  const { page } = await openPage(browser, sizes[1]);
  await page.goto(`${site.origin}/khong-co-trang-nay`);
  await page.getByRole("button", { name: "Đặt đồng hồ" }).click();
  await page.getByLabel("Thời điểm mới (giờ Việt Nam)").fill("2020-01-01T08:00");
  await page.getByRole("button", { name: "Đặt", exact: true }).click();
  await page.getByText("Đồng hồ minh hoạ chỉ đi tới.").waitFor();
  expect(await page.getByLabel("Thời điểm mới (giờ Việt Nam)").inputValue()).toBe("2020-01-01T08:00");
  expect(await overflow(page)).toBe(0);
  await page.context().close();
}, 60_000);
