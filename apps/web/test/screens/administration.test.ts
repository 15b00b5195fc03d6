import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, openPage, overflow, screenshot, seriousFaults, sizes } from "../browser.ts";
import { serve } from "../serve.ts";
import { answersFor } from "./administration.ts";

const entry = (sequence: number, kind: string, id: string, what: string, about: string) => ({
  sequence,
  stream: { kind, id },
  version: 1,
  at: "2026-11-20T09:27:13.000Z",
  by: "Lãnh đạo Sở NN&PTNT",
  name: { vi: what, en: what },
  about: { vi: about, en: about },
});
const report = "bao-cao-nam/iii-2/2026";
const page1 = {
  entries: [
    entry(90, "report", report, "Gửi báo cáo", "Báo cáo năm 2026 của Sở Nông nghiệp và Phát triển nông thôn"),
    entry(89, "account", "chuyenvien", "Khoá tài khoản", "Chuyên viên UBND huyện Trần Văn Thời"),
  ],
  next: 89,
};

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
const asked: Array<unknown> = [];

beforeAll(async () => {
  browser = await openBrowser();
  site = await serve({
    ...answersFor("auditor"),
    "journal.list": (input) => {
      asked.push(input);
      return { data: page1 };
    },
  });
}, 120_000);

afterAll(async () => {
  site?.close();
  await browser?.close();
});

describe.each(sizes)("on a $name", (size) => {
  it.each([
    ["agencies", "/co-quan", "Mục III khoản 1"],
    ["settings", "/cai-dat", "Thông báo 9441/TB-BNV"],
    ["journal", "/nhat-ky", "Báo cáo năm 2026 của Sở Nông nghiệp và Phát triển nông thôn"],
  ])(
    "%s stand within the window, without serious faults",
    async (name, path, words) => {
      const { page, problems } = await openPage(browser, size);
      await page.goto(site.origin + path);
      await page.getByText(words).first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      await screenshot(page, `${name}-${size.name}`);
      expect(await overflow(page)).toBe(0);
      expect(await seriousFaults(page)).toEqual([]);
      expect(problems).toEqual([]);
      await page.context().close();
    },
    60_000,
  );
});

it("agencies stand by group, with the clause of what they hold and the open place at the end", async () => {
  const { page } = await openPage(browser, sizes[0]);
  await page.goto(`${site.origin}/co-quan`);
  await page.getByRole("heading", { level: 2 }).first().waitFor();
  expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
    "UBND tỉnh",
    "Sở, ban, ngành",
    "UBND huyện, thành phố",
    "Ngoài UBND tỉnh",
    "Vị trí mở",
  ]);
  const focal = page.getByRole("row", { name: /Sở TN&MT/ });
  expect(await focal.getByRole("link").getAttribute("href")).toBe("/ke-hoach#muc_III__khoan_1");
  expect(await focal.getByText("(cơ quan đầu mối)").count()).toBe(1);
  await page.context().close();
}, 60_000);

it("settings say mode, deadlines as the domain reads them, and the newest calendar first", async () => {
  const { page } = await openPage(browser, sizes[0]);
  await page.goto(`${site.origin}/cai-dat`);
  await page.getByText("trước ngày 30/11/2026 (hết ngày 29/11/2026)").waitFor();
  expect(await page.getByText(/^Minh hoạ: /).count()).toBe(1);
  expect(await page.getByText("Từ 14 đến 128 ký tự").count()).toBe(1);
  expect(await page.getByRole("rowheader").allTextContents()).toEqual(["2026", "2025"]);
  await page.context().close();
}, 60_000);

it("the journal narrows to a kind and to one stream, goes back in time, and leads to what it speaks of", async () => {
  const { page } = await openPage(browser, sizes[0]);
  await page.goto(`${site.origin}/nhat-ky`);
  await page.getByRole("link", { name: "Cũ hơn" }).click();
  await page.getByRole("link", { name: "Về mới nhất" }).waitFor();
  expect(new URL(page.url()).search).toBe("?truoc=89");
  await expect.poll(() => asked.at(-1)).toEqual({ before: 89 });
  await page.getByLabel("Loại việc").selectOption("account");
  await expect.poll(() => asked.at(-1)).toEqual({ kind: "account" });
  await page.getByRole("link", { name: "Gửi báo cáo" }).click();
  await page.getByText("Chỉ xem: Báo cáo năm 2026 của Sở Nông nghiệp và Phát triển nông thôn").waitFor();
  await expect.poll(() => asked.at(-1)).toEqual({ kind: "report", stream: { kind: "report", id: report } });
  const concern = page.getByRole("link", { name: "Báo cáo năm 2026 của Sở Nông nghiệp và Phát triển nông thôn" });
  expect(await concern.getAttribute("href")).toBe(`/bao-cao/${report}`);
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("link", { name: "Xem toàn bộ nhật ký" }).isVisible()).toBe(false);
  expect(await page.getByRole("rowheader").count()).toBe(2);
  await page.context().close();
}, 60_000);
