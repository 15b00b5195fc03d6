import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, openPage, overflow, screenshot, seriousFaults, sizes } from "../browser.ts";
import { type Answers, serve } from "../serve.ts";
import { answersFor, person, refusal } from "./administration.ts";

const drafter = person("chuyenvien", "Chuyên viên Sở NN&PTNT", "drafter", "so-nnptnt");
const people = [
  drafter,
  person("quantri", "Quản trị hệ thống", "administrator", "ubnd-ca-mau"),
  person("daumoi", "Lãnh đạo Sở TN&MT", "focalHead", "so-tnmt", "invited"),
  person("huyen", "Chuyên viên UBND huyện Trần Văn Thời", "drafter", "ubnd-tran-van-thoi", "disabled"),
];
const link = { user: "moi", version: 1, token: "mot-lan", expiresAt: "2026-11-30T01:00:00.000Z" };

let browser: Browser;
const sites: Array<Awaited<ReturnType<typeof serve>>> = [];

beforeAll(async () => {
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  for (const site of sites) site.close();
  await browser?.close();
});

/** A page at `path` of a client whose API answers so. */
async function open(path: string, answers: Answers, size: (typeof sizes)[number] = sizes[0]) {
  const site = await serve(answers);
  sites.push(site);
  const opened = await openPage(browser, size);
  await opened.page.goto(site.origin + path);
  return { ...opened, origin: site.origin };
}

async function isSound(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await screenshot(page, name);
  expect(await overflow(page)).toBe(0);
  expect(await seriousFaults(page)).toEqual([]);
}

const administrator: Answers = { ...answersFor("administrator"), "user.list": { data: people } };

describe.each(sizes)("accounts on a $name", (size) => {
  it("are found without accents and by state, and the address keeps both", async () => {
    const { page, problems } = await open("/nguoi-dung", administrator, size);
    await page.getByRole("rowheader").first().waitFor();
    expect(await page.getByRole("rowheader").count()).toBe(4);
    await isSound(page, `accounts-${size.name}`);
    await page.getByLabel("Tìm tài khoản").fill("chuyen vien");
    await expect.poll(() => page.getByRole("rowheader").count()).toBe(2);
    await page.getByLabel("Trạng thái").selectOption("disabled");
    await expect
      .poll(() => page.getByRole("rowheader").allTextContents())
      .toEqual(["Chuyên viên UBND huyện Trần Văn Thời"]);
    await page.reload();
    await expect.poll(() => page.getByRole("rowheader").count()).toBe(1);
    await page.getByRole("rowheader").getByRole("link").click();
    await page.getByRole("button", { name: "Mở khoá" }).waitFor();
    await isSound(page, `account-${size.name}`);
    expect(problems).toEqual([]);
    await page.context().close();
  }, 60_000);

  it("an invitation lists what is missing, keeps what was typed when refused, and shows its link once", async () => {
    const sent: Array<unknown> = [];
    const { origin, page } = await open(
      "/nguoi-dung/moi",
      {
        ...administrator,
        "user.invite": (input) => {
          sent.push(input);
          return sent.length === 1 ? refusal("EmailTaken", "Đã có tài khoản dùng thư điện tử này.") : { data: link };
        },
      },
      size,
    );
    await page.getByRole("button", { name: "Tạo liên kết mời" }).click();
    await page.getByRole("alert").getByRole("link", { name: "Chọn cơ quan, đơn vị" }).waitFor();
    expect(await page.getByRole("alert").getByRole("link").count()).toBe(3);
    await isSound(page, `invite-errors-${size.name}`);
    await page.getByLabel("Thư điện tử").fill("moi@minhhoa.example");
    await page.getByLabel("Tên tài khoản").fill("Chuyên viên Sở TN&MT");
    await page.getByLabel("Vai trò", { exact: true }).selectOption("focalOfficer");
    // The focal body is offered for the focal department's roles.
    expect(await page.getByLabel("Cơ quan, đơn vị").inputValue()).toBe("so-tnmt");
    await page.getByLabel("Đến hết ngày").fill("2026-12-31");
    await page.getByRole("button", { name: "Tạo liên kết mời" }).click();
    await page.getByRole("alert").getByText("Đã có tài khoản dùng thư điện tử này.").waitFor();
    expect(await page.getByLabel("Tên tài khoản").inputValue()).toBe("Chuyên viên Sở TN&MT");
    await page.getByRole("button", { name: "Tạo liên kết mời" }).click();
    await page.getByLabel("Liên kết").waitFor();
    expect(await page.getByLabel("Liên kết").inputValue()).toBe(`${origin}/kich-hoat/mot-lan`);
    expect(await page.getByText("Dùng được một lần, trước 30/11/2026 08:00.").count()).toBe(1);
    expect(sent.at(-1)).toMatchObject({
      email: "moi@minhhoa.example",
      grants: [{ role: "focalOfficer", agency: "so-tnmt", from: null, to: "2026-12-31" }],
    });
    await page.getByRole("button", { name: "Sao chép" }).click();
    await page
      .getByRole("status")
      .filter({ hasText: /sao chép/ })
      .waitFor();
    await isSound(page, `invited-${size.name}`);
    await page.context().close();
  }, 60_000);
});

it("disabling asks for a reason and shows why the last administrator stays", async () => {
  const sent: Array<unknown> = [];
  const { page } = await open("/nguoi-dung/quantri", {
    ...administrator,
    "user.disable": (input) => {
      sent.push(input);
      return refusal("LastAdministrator", "Phải còn ít nhất một quản trị viên hoạt động.");
    },
  });
  await page.getByRole("button", { name: "Khoá tài khoản" }).click();
  const dialog = page.getByRole("dialog", { name: "Khoá tài khoản Quản trị hệ thống?" });
  await dialog.getByRole("button", { name: "Khoá tài khoản" }).click();
  await dialog.getByText("Ghi lý do").waitFor();
  expect(sent).toEqual([]);
  await dialog.getByLabel("Lý do").fill("Thôi việc");
  await dialog.getByRole("button", { name: "Khoá tài khoản" }).click();
  await dialog.getByRole("alert").getByText("Phải còn ít nhất một quản trị viên hoạt động.").waitFor();
  expect(sent).toMatchObject([{ user: "quantri", basedOn: 1, reason: "Thôi việc" }]);
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  await page.context().close();
}, 60_000);

it("roles typed upon an old version are refused, and the new version is one press away", async () => {
  let stored = drafter;
  const sent: Array<unknown> = [];
  const { page } = await open(`/nguoi-dung/${drafter.user}`, {
    ...administrator,
    "user.list": () => ({ data: [stored] }),
    "user.grant": (input) => {
      sent.push(input);
      if (sent.length === 1) return refusal("StaleVersion", "Nội dung đã được người khác thay đổi.");
      return { data: { user: drafter.user, version: 4 } };
    },
  });
  await page.getByLabel("Đến hết ngày").fill("2026-12-31");
  stored = { ...person(drafter.user, drafter.name, "head", "so-nnptnt", "active", 3) };
  await page.getByRole("button", { name: "Lưu vai trò" }).click();
  await page.getByRole("alert").getByText("Nội dung đã được người khác thay đổi.").waitFor();
  expect(await page.getByLabel("Đến hết ngày").inputValue()).toBe("2026-12-31");
  await page.getByRole("button", { name: "Xem bản mới" }).click();
  await expect.poll(() => page.getByLabel("Vai trò", { exact: true }).inputValue()).toBe("head");
  await page.getByRole("button", { name: "Thêm vai trò" }).click();
  await page.getByLabel("Cơ quan, đơn vị").nth(1).selectOption("so-tnmt");
  await page.getByRole("button", { name: "Lưu vai trò" }).click();
  await page.getByText("Đã lưu vai trò.").waitFor();
  expect(sent).toMatchObject([
    { basedOn: 1 },
    { basedOn: 3, grants: [{ role: "head" }, { role: "drafter", agency: "so-tnmt" }] },
  ]);
  await page.context().close();
}, 60_000);

it("a head finds in the account menu how to name an acting head of the own agency", async () => {
  const sent: Array<unknown> = [];
  const { page } = await open(
    "/khong-co-trang-nay",
    {
      ...answersFor("head"),
      "user.list": { data: [drafter] },
      "user.grant": (input) => {
        sent.push(input);
        return { data: { user: drafter.user, version: 2 } };
      },
    },
    sizes[1],
  );
  await page.getByRole("button", { name: "Tài khoản" }).click();
  await page.getByRole("link", { name: "Giao người phụ trách thay" }).click();
  await page.getByRole("button", { name: "Giao phụ trách" }).click();
  await page.getByRole("alert").getByRole("link", { name: "Chọn người phụ trách thay" }).waitFor();
  await isSound(page, "acting-head-phone");
  await page.getByLabel("Người phụ trách thay").selectOption(drafter.user);
  await page.getByLabel("Đến hết ngày").fill("2026-12-15");
  await page.getByRole("button", { name: "Giao phụ trách" }).click();
  await page.getByText("Đã giao.").waitFor();
  expect(sent).toMatchObject([
    {
      user: drafter.user,
      basedOn: 1,
      grants: [...drafter.grants, { role: "head", agency: "so-nnptnt", from: "2026-11-23", to: "2026-12-15" }],
    },
  ]);
  await page.context().close();
}, 60_000);
