import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, openPage, overflow, screenshot, seriousFaults, sizes } from "./browser.ts";
import { serve } from "./serve.ts";
import { visitor } from "./session.ts";

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  browser = await openBrowser();
  site = await serve({
    "session.start": { data: visitor },
    "/api/auth/sign-in/email": { error: { code: "UNAUTHORIZED", httpStatus: 401 } },
    "account.activate": {
      error: {
        code: "BAD_REQUEST",
        httpStatus: 400,
        refusal: {
          code: "InvitationInvalid",
          sentence: { vi: "Liên kết kích hoạt đã dùng.", en: "The activation link was used." },
        },
      },
    },
  });
}, 120_000);

afterAll(async () => {
  site?.close();
  await browser?.close();
});

describe.each(sizes)("sign-in page on a $name", (size) => {
  it("stands within the window, without serious faults, under a strict policy", async () => {
    const { page, problems } = await openPage(browser, size);
    await page.goto(`${site.origin}/dang-nhap`);
    await page.getByRole("heading", { name: "Đăng nhập", level: 1 }).waitFor();
    await page.evaluate(() => document.fonts.ready);
    await screenshot(page, `sign-in-${size.name}`);
    expect(await overflow(page)).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
    expect(problems).toEqual([]);
    expect(await page.title()).toBe("Đăng nhập – Kế Hoạch");
    await page.context().close();
  }, 60_000);

  it("leads from the summary of errors to the empty field, and keeps what was typed", async () => {
    const { page } = await openPage(browser, size);
    await page.goto(`${site.origin}/dang-nhap`);
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    const summary = page.getByRole("alert");
    await summary.waitFor();
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await page.title()).toBe("Lỗi: Đăng nhập – Kế Hoạch");
    expect(await overflow(page)).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
    await screenshot(page, `sign-in-errors-${size.name}`);
    await summary.getByRole("link", { name: "Nhập mật khẩu" }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("password");

    await page.locator("#email").fill("lanhdao.syt@minhhoa.example");
    await page.locator("#password").fill("không đúng");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("Thư điện tử hoặc mật khẩu không đúng").waitFor();
    expect(await page.locator("#email").inputValue()).toBe("lanhdao.syt@minhhoa.example");
    await page.context().close();
  }, 60_000);
});

it("speaks English after the switch, and remembers it", async () => {
  const { page } = await openPage(browser, sizes[0]);
  await page.goto(`${site.origin}/`);
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("heading", { name: "Sign in", level: 1 }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "Sign in", level: 1 }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await page.context().close();
}, 60_000);

it("activates an account, or shows the refusal's sentence", async () => {
  const { page } = await openPage(browser, sizes[1]);
  await page.goto(`${site.origin}/kich-hoat/abc`);
  await page.locator("#password").fill("ngắn");
  await page.getByRole("button", { name: "Đặt mật khẩu" }).click();
  await page.getByRole("alert").getByRole("link", { name: "Mật khẩu cần ít nhất 14 ký tự" }).waitFor();
  await page.locator("#password").fill("một câu dễ nhớ");
  await page.locator("#again").fill("một câu dễ nhớ");
  await page.getByRole("button", { name: "Đặt mật khẩu" }).click();
  await page.getByRole("alert").getByText("Liên kết kích hoạt đã dùng.").waitFor();
  expect(await overflow(page)).toBe(0);
  expect(await seriousFaults(page)).toEqual([]);
  await screenshot(page, "activation-phone");
  await page.context().close();
}, 60_000);
