import { expect } from "vitest";
import { people } from "../people.ts";
import type { Year } from "../Year.ts";

const report = "/bao-cao/bao-cao-nam/iii-9/2026";
const title = "Báo cáo năm 2026 – Sở Y tế";

/** Sở Y tế's drafter sees duty and deadline and writes the report. */
export const write = ({ as }: Year) =>
  as(people.healthDrafter, async ({ look, page }) => {
    await page.getByRole("heading", { name: "Báo cáo năm 2026", level: 2 }).waitFor();
    await page.getByText("trước ngày 30/11/2026 (hết ngày 29/11/2026)").first().waitFor();
    await page.getByText("Còn 6 ngày", { exact: true }).waitFor();
    await page.getByRole("link", { name: "Mục III khoản 9" }).first().waitFor();
    await look("agency", "agency");

    await page.getByRole("link", { name: "Nhập báo cáo" }).click();
    await page.getByRole("heading", { name: title, level: 1 }).waitFor();
    await page.getByRole("button", { name: "Kiểm tra và trình ký" }).click();
    await page.getByRole("alert").filter({ hasText: "Chọn tiến độ" }).waitFor();
    await look("report-missing");
    await page.getByLabel("Tiến độ").selectOption("Đang triển khai");
    await page
      .getByLabel("Kết quả thực hiện")
      .fill(
        "Các bệnh viện, trung tâm y tế phân loại chất thải tại nguồn; hệ thống xử lý nước thải y tế vận hành ổn định.",
      );
    await page.getByLabel("Đánh giá chung").fill("Công tác quản lý chất thải y tế đi vào nền nếp.");
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    await page.getByText(/Đã lưu lúc 08:/).waitFor();
    await look("report-write");
    await page.getByRole("button", { name: "Kiểm tra và trình ký" }).click();
    await page.getByText("Đã nhập đủ các mục.").waitFor();
    // The drafter cannot sign.
    await page.getByText("Lãnh đạo đơn vị ký duyệt và gửi báo cáo này").waitFor();
    expect(await page.getByRole("button", { name: "Ký duyệt", exact: true }).count()).toBe(0);
    await look("report-check");
  });

/** The head, another person, signs it off and sends it; a receipt appears. */
export const signAndSend = ({ as }: Year) =>
  as(people.healthHead, async ({ decide, look, page }) => {
    await page.getByRole("heading", { name: "Chờ ký", level: 1 }).waitFor();
    await look("signing");
    await page.getByRole("link", { name: "Báo cáo năm 2026" }).click();
    await decide("Ký duyệt");
    await page.getByText("Đã ký duyệt, chưa gửi.").waitFor();
    await look("report-signed");
    await decide("Gửi báo cáo");
    await page.getByRole("heading", { name: "Đã gửi báo cáo", level: 2 }).waitFor();
    await page.getByText("2026/III-9/01", { exact: true }).waitFor();
    await page.getByText(/^[0-9a-f]{64}$/).waitFor();
    await look("receipt");
  });

/** Sở TN&MT returns it with a reason. */
export const giveBack = ({ as }: Year) =>
  as(people.focalOfficer, async ({ decide, look, page }) => {
    await page.getByRole("heading", { name: "Bảng theo dõi báo cáo năm 2026", level: 1 }).waitFor();
    await look("board-november");
    await page.getByRole("link", { name: "Xem xét Sở Y tế" }).click();
    await page.getByRole("heading", { name: title, level: 1 }).waitFor();
    await look("review");
    await decide("Trả lại", async (dialog) => {
      await dialog
        .getByLabel("Lý do, nội dung cần bổ sung")
        .fill("Bổ sung tình hình đầu tư hệ thống xử lý chất thải y tế.");
      await dialog.getByLabel("Thời hạn bổ sung (ngày làm việc)").fill("3");
    });
    await page.getByText("Trả lại để bổ sung", { exact: true }).first().waitFor();
    await look("returned");
  });

/** Sở Y tế supplements; its head signs and sends again. */
export const supplement = async ({ as }: Year) => {
  await as(people.healthDrafter, async ({ look, page }) => {
    await page.getByText("Bổ sung tình hình đầu tư hệ thống xử lý chất thải y tế.").waitFor();
    await look("agency-returned");
    await page.getByRole("link", { name: "Bổ sung báo cáo" }).click();
    const result = page.getByLabel("Kết quả thực hiện");
    await result.fill(`${await result.inputValue()} Hai trung tâm y tế huyện đang nâng cấp hệ thống xử lý.`);
    await page.getByRole("button", { name: "Kiểm tra và trình ký" }).click();
    await page.getByText("Đã nhập đủ các mục.").waitFor();
  });
  await as(people.healthHead, async ({ decide, page }) => {
    await page.getByRole("link", { name: "Báo cáo năm 2026" }).click();
    await decide("Ký duyệt");
    await decide("Gửi báo cáo");
    await page.getByText("2026/III-9/02", { exact: true }).waitFor();
  });
};

/** Sở TN&MT accepts; the first sending counts. */
export const accept = ({ as }: Year) =>
  as(people.focalOfficer, async ({ decide, look, open, page }) => {
    await open(report);
    await page.getByText(/Bản gửi lần 2/).waitFor();
    await decide("Tiếp nhận");
    await page.getByText("Đã tiếp nhận", { exact: true }).first().waitFor();
    await page.getByText("Đúng hạn", { exact: true }).first().waitFor();
    await look("accepted");
  });
