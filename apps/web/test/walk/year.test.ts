import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser, screenshot } from "../browser.ts";
import { people } from "./people.ts";
import { removeFolder, type Server, startServer } from "./server.ts";
import { visit } from "./Visitor.ts";

/**
 * The main job from the first report to the committee's direction, on one server with the demonstration clock, which starts at
 * 23/11/2026 08:00. The steps follow each other; a step that fails leaves the later ones without their ground.
 */

let server: Server;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  if (server !== undefined) removeFolder(server.folder);
});

/** The first step that failed; what follows would only fail for its sake. */
let failed: string | undefined;

/** One step of the year; when it fails, every open window is photographed as it stood. */
function step(name: string, walk: () => Promise<void>): void {
  it(
    name,
    async ({ skip }) => {
      if (failed !== undefined) skip(`after: ${failed}`);
      try {
        await walk();
      } catch (error) {
        failed = name;
        const pages = browser.contexts().flatMap((context) => context.pages());
        const shots = await Promise.all(pages.map((page, index) => screenshot(page, `walk-failed-${index}`)));
        console.error(`${name}: ${shots.join(" ")}`);
        throw error;
      }
    },
    60_000,
  );
}

const healthReport = "/bao-cao/bao-cao-nam/iii-9/2026";

step("1. Sở Y tế's drafter sees duty and deadline and writes the report", async () => {
  const drafter = await visit(browser, server, people.healthDrafter);
  const { page } = drafter;
  await page.getByRole("heading", { name: "Báo cáo năm 2026", level: 2 }).waitFor();
  await page.getByText("trước ngày 30/11/2026 (hết ngày 29/11/2026)").first().waitFor();
  await page.getByText("Còn 6 ngày", { exact: true }).waitFor();
  await page.getByRole("link", { name: "Mục III khoản 9" }).first().waitFor();
  await drafter.look("agency", "agency");

  await page.getByRole("link", { name: "Nhập báo cáo" }).click();
  await page.getByRole("heading", { name: "Báo cáo năm 2026 – Sở Y tế", level: 1 }).waitFor();
  await page.getByRole("button", { name: "Kiểm tra và trình ký" }).click();
  await page.getByRole("alert").filter({ hasText: "Chọn tiến độ" }).waitFor();
  await drafter.look("report-missing");
  await page.getByLabel("Tiến độ").selectOption("Đang triển khai");
  await page.getByLabel("Kết quả thực hiện").fill("Đã lồng ghép nội dung bảo vệ sức khỏe trước biến đổi khí hậu vào kế hoạch năm.");
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await page.getByText(/Đã lưu lúc/).waitFor();
  await drafter.look("report-write", "report");
  await page.getByRole("button", { name: "Kiểm tra và trình ký" }).click();
  await page.getByText("Đã nhập đủ các mục.").waitFor();
  // The drafter cannot sign.
  await page.getByText("Lãnh đạo đơn vị ký duyệt và gửi báo cáo này").waitFor();
  expect(await page.getByRole("button", { name: "Ký duyệt", exact: true }).count()).toBe(0);
  await drafter.look("report-check");
  await drafter.leave();
});

step("1. the head, another person, signs it off and sends it; a receipt appears", async () => {
  const head = await visit(browser, server, people.healthHead);
  const { page } = head;
  await page.getByRole("heading", { name: "Chờ ký", level: 1 }).waitFor();
  await head.look("signing", "signing");
  await page.getByRole("link", { name: "Báo cáo năm 2026" }).click();
  await head.decide("Ký duyệt");
  await page.getByText("Đã ký duyệt, chưa gửi.").waitFor();
  await head.look("report-signed");
  await head.decide("Gửi báo cáo");
  await page.getByRole("heading", { name: "Đã gửi báo cáo", level: 2 }).waitFor();
  expect(await page.getByText(/^[0-9a-f]{64}$/).count()).toBe(1);
  await head.look("receipt", "receipt");
  await head.leave();
});

step("2. Sở TN&MT returns it with a reason", async () => {
  const officer = await visit(browser, server, people.focalOfficer);
  const { page } = officer;
  await page.getByRole("heading", { name: "Bảng theo dõi báo cáo năm 2026", level: 1 }).waitFor();
  await officer.look("board-november");
  await page.getByRole("link", { name: "Xem xét Sở Y tế" }).click();
  await page.getByRole("heading", { name: "Báo cáo năm 2026 – Sở Y tế", level: 1 }).waitFor();
  await officer.look("review", "review");
  await officer.decide("Trả lại", async (dialog) => {
    await dialog.getByLabel("Lý do, nội dung cần bổ sung").fill("Bổ sung số cơ sở y tế đã có kế hoạch ứng phó.");
    await dialog.getByLabel("Thời hạn bổ sung (ngày làm việc)").fill("3");
  });
  await page.getByText("Trả lại để bổ sung", { exact: true }).first().waitFor();
  await officer.look("returned");
  await officer.leave();
});

step("2. Sở Y tế supplements and sends again", async () => {
  const drafter = await visit(browser, server, people.healthDrafter);
  await drafter.page.getByText("Bổ sung số cơ sở y tế đã có kế hoạch ứng phó.").waitFor();
  await drafter.look("agency-returned");
  await drafter.page.getByRole("link", { name: "Bổ sung báo cáo" }).click();
  const result = drafter.page.getByLabel("Kết quả thực hiện");
  await result.fill(`${await result.inputValue()} Tất cả trung tâm y tế huyện, thành phố đã có kế hoạch ứng phó.`);
  await drafter.page.getByRole("button", { name: "Kiểm tra và trình ký" }).click();
  await drafter.page.getByText("Đã nhập đủ các mục.").waitFor();
  await drafter.leave();

  const head = await visit(browser, server, people.healthHead);
  await head.page.getByRole("link", { name: "Báo cáo năm 2026" }).click();
  await head.decide("Ký duyệt");
  await head.decide("Gửi báo cáo");
  await head.page.getByRole("heading", { name: "Đã gửi báo cáo", level: 2 }).waitFor();
  await head.leave();
});

step("2. Sở TN&MT accepts; the report is on time by its first sending", async () => {
  const officer = await visit(browser, server, people.focalOfficer);
  await officer.open(healthReport);
  await officer.page.getByText(/Bản gửi lần 2/).waitFor();
  await officer.decide("Tiếp nhận");
  await officer.page.getByText("Đã tiếp nhận", { exact: true }).first().waitFor();
  await officer.page.getByText("Đúng hạn", { exact: true }).first().waitFor();
  await officer.look("accepted");
  await officer.leave();
});
