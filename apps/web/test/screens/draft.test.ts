import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, openPage, sizes } from "../browser.ts";
import { type Answers, serve } from "../serve.ts";
import { answersFor, refusal } from "./administration.ts";

const both = (text: string) => ({ vi: text, en: text });
const clause = "muc_III__khoan_2__nn_1";
const entry = {
  clause,
  progress: "inProgress",
  result: "Đã trồng 5 ha rừng.",
  reasonForNone: "",
  difficulties: "",
  nextPlan: "",
  estimated: false,
  editedBy: null,
};
const content = {
  leadership: "",
  assessment: "",
  proposals: "",
  generalEditedBy: null,
  entries: [entry],
  statements: [],
  completeness: null,
};

/** The draft of a report in the agency's hands. */
const report = {
  row: {
    key: { rule: "bao-cao-nam", slot: "iii-2", year: 2026 },
    kind: "periodic",
    slotName: "Sở Nông nghiệp và Phát triển nông thôn",
    agency: null,
    clause: "muc_IV__doan_1",
    citation: both("Mục IV đoạn 1"),
    status: "withinTerm",
    statusLabel: both("Trong hạn"),
    statusSign: "◐",
    stage: "draft",
    stageLabel: both("Đang soạn"),
    deadline: both("trước ngày 30/11/2026 (hết ngày 29/11/2026)"),
    ruleDeadline: both("trước ngày 30/11/2026 (hết ngày 29/11/2026)"),
    lastDay: "2026-11-29",
    dueAt: "2026-11-29T17:00:00.000Z",
    countedAt: null,
    supplementUntil: null,
    daysLate: 0,
    daysLeft: 6,
    extended: false,
    excused: false,
    explanation: both("Trong hạn, còn 6 ngày."),
  },
  agencyName: "Sở Nông nghiệp và Phát triển nông thôn",
  version: 0,
  stage: "draft",
  editable: true,
  returned: null,
  duties: [{ clause, citation: both("Mục III khoản 2, gạch đầu dòng thứ 1"), text: "Trồng rừng ngập mặn." }],
  draft: { version: 1, content, changedAt: "2026-11-20T01:00:00.000Z" },
  missing: [],
  submission: null,
  lastYear: null,
  repeated: [],
  acts: [],
  history: [],
};

describe("leaving a report that is being written", () => {
  let browser: Browser;
  const sites: Array<Awaited<ReturnType<typeof serve>>> = [];
  beforeAll(async () => {
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    for (const site of sites) site.close();
    await browser?.close();
  });

  /** Types into the report and goes to another screen by its link; `stays` answers the question whether to stay. */
  const typeAndLeave = async (saveDraft: Answers[string], stays: boolean) => {
    const answers = { ...answersFor("drafter"), "report.get": { data: report }, "report.saveDraft": saveDraft };
    const site = await serve(answers);
    sites.push(site);
    const { page } = await openPage(browser, sizes[0]);
    const asked: Array<string> = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.message());
      void (stays ? dialog.dismiss() : dialog.accept());
    });
    await page.goto(`${site.origin}/bao-cao/bao-cao-nam/iii-2/2026`);
    const field = page.getByRole("textbox", { name: "Kết quả" }).first();
    await field.fill("Đã trồng 7 ha rừng.");
    await page.locator('nav a[href="/ke-hoach"]').click();
    return { asked, field, page };
  };

  it("asks before what could not be saved is lost, and keeps it for whoever stays", async () => {
    const stale = refusal("StaleVersion", "Nội dung đã được người khác thay đổi.");
    const { asked, field, page } = await typeAndLeave(stale, true);
    await expect.poll(() => asked).toEqual(["Nội dung vừa nhập chưa lưu được. Vẫn rời trang và bỏ nội dung đó?"]);
    expect(new URL(page.url()).pathname).toBe("/bao-cao/bao-cao-nam/iii-2/2026");
    expect(await field.inputValue()).toBe("Đã trồng 7 ha rừng.");
    await page.context().close();
  }, 60_000);

  it("saves first and asks nothing where that goes well", async () => {
    const saved: Array<unknown> = [];
    const save = (input: unknown) => {
      saved.push(input);
      return { data: { version: 2, missing: [] } };
    };
    const { asked, page } = await typeAndLeave(save, true);
    await expect.poll(() => new URL(page.url()).pathname).toBe("/ke-hoach");
    expect(asked).toEqual([]);
    expect(saved).toMatchObject([{ content: { entries: [{ result: "Đã trồng 7 ha rừng." }] } }]);
    await page.context().close();
  }, 60_000);
});
