import { expect } from "vitest";
import { kehoach, kehoachJson } from "../kehoach.ts";
import { people } from "../people.ts";
import type { Year } from "../Year.ts";

const subject = "Thiếu kinh phí gia cố kè chống sạt lở cửa sông Bồ Đề";

interface Listed {
  readonly difficulties: ReadonlyArray<{ readonly id: string; readonly subject: string; readonly stage: string }>;
}

const found = async ({ server }: Year, email: string) => {
  const { difficulties } = await kehoachJson<Listed>(server, email, ["difficulty", "list"]);
  const difficulty = difficulties.find((one) => one.subject === subject);
  if (difficulty === undefined) throw new Error(`no difficulty "${subject}"`);
  return difficulty;
};

/** Huyện Năm Căn raises a difficulty. */
export const raise = ({ as }: Year) =>
  as(people.namCanDrafter, async ({ follow, look, page }) => {
    await follow("Khó khăn, vướng mắc");
    await page.getByRole("link", { name: "Phản ánh khó khăn" }).click();
    await page.getByLabel("Nội dung chính").fill(subject);
    await page
      .getByLabel("Trình bày khó khăn, vướng mắc")
      .fill("Đoạn kè qua khu dân cư bị xói chân sau các đợt triều cường; ngân sách huyện không cân đối được.");
    await page.getByLabel("Đề xuất, kiến nghị (nếu có)").fill("Đề nghị tỉnh bố trí kinh phí gia cố khẩn cấp.");
    await look("difficulty-raise");
    await page.getByRole("button", { name: "Gửi phản ánh" }).click();
    await page.getByRole("heading", { name: subject, level: 1 }).waitFor();
    await look("difficulty-raised");
  });

/** Sở TN&MT's officer receives and consolidates it on the web; its head submits it to the committee with the CLI. */
export const forward = async (year: Year) => {
  await year.as(people.focalOfficer, async ({ decide, follow, look, page }) => {
    await follow("Khó khăn, vướng mắc");
    await look("difficulties");
    await page.getByRole("link", { name: subject }).click();
    await page.getByRole("button", { name: "Tiếp nhận", exact: true }).click();
    await decide("Tổng hợp", (dialog) =>
      dialog.getByLabel(/Ý kiến của cơ quan đầu mối/).fill("Vượt khả năng ngân sách huyện."),
    );
    await page.getByText("Chờ lãnh đạo cơ quan đầu mối trình UBND tỉnh.").waitFor();
    await look("difficulty-consolidated");
  });
  const { id } = await found(year, people.focalHead);
  const words = ["difficulty", "forward", id.slice(0, 8), "--number", "2570", "--notation", "TTr-STNMT"];
  const tried = await kehoach(year.server, people.focalHead, ...words, "--dry-run");
  expect([tried.code, (await found(year, people.focalHead)).stage]).toEqual([0, "consolidated"]);
  const done = await kehoach(year.server, people.focalHead, ...words);
  expect([done.code, (await found(year, people.focalHead)).stage]).toEqual([0, "submitted"]);
};

/** The committee's leader directs; Sở Kế hoạch và Đầu tư is given a task. */
export const direct = ({ as }: Year) =>
  as(people.committeeLeader, async ({ follow, look, page }) => {
    await follow("Khó khăn, vướng mắc");
    await look("difficulties-leader", "difficulties");
    await page.getByRole("link", { name: subject }).click();
    await page.getByRole("button", { name: "Chỉ đạo", exact: true }).click();
    const form = page.getByRole("form", { name: "Văn bản chỉ đạo" });
    await form.getByLabel("Số", { exact: true }).fill("9120");
    await form.getByLabel("Ký hiệu").fill("UBND-NNTN");
    await form.getByLabel("Nội dung chỉ đạo").fill("Giao Sở Kế hoạch và Đầu tư tham mưu bố trí vốn gia cố kè.");
    await form.getByLabel("Đơn vị thực hiện").selectOption({ label: "Sở Kế hoạch và Đầu tư" });
    await form.getByLabel("Hết ngày").fill("2026-12-30");
    await form.getByLabel("Việc phải làm").fill("Tham mưu bố trí vốn gia cố kè cửa sông Bồ Đề.");
    await look("difficulty-direct");
    await form.getByRole("button", { name: "Ban hành chỉ đạo" }).click();
    await page.getByText("9120/UBND-NNTN").waitFor();
    await look("difficulty-directed");
  });

/** The named body marks it carried out. */
export const carryOut = ({ as }: Year) =>
  as(people.planningHead, async ({ follow, look, page }) => {
    await follow("Việc của đơn vị");
    const task = page.getByRole("article").filter({ hasText: "Tham mưu bố trí vốn gia cố kè cửa sông Bồ Đề." });
    await task.waitFor();
    await look("direction");
    await task.getByRole("button", { name: "Xác nhận đã thực hiện" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Kết quả thực hiện").fill("Đã trình bố trí vốn dự phòng ngân sách tỉnh.");
    await dialog.getByRole("button", { name: "Xác nhận đã thực hiện" }).click();
    await expect.poll(() => task.count(), { timeout: 15_000 }).toBe(0);
  });

/** Năm Căn sees the direction and what came of it, and closes the difficulty. */
export const close = ({ as }: Year) =>
  as(people.namCanDrafter, async ({ decide, follow, look, page }) => {
    await follow("Khó khăn, vướng mắc");
    await page.getByRole("link", { name: subject }).click();
    await page.getByText("Giao Sở Kế hoạch và Đầu tư tham mưu bố trí vốn gia cố kè.").waitFor();
    await page.getByText(/Đã trình bố trí vốn dự phòng ngân sách tỉnh/).waitFor();
    await decide("Kết thúc", (dialog) => dialog.getByLabel(/Kết quả tháo gỡ/).fill("Đã được bố trí vốn."));
    await page.getByText("Đã kết thúc", { exact: true }).first().waitFor();
    await look("difficulty-closed");
  });

interface Entries {
  readonly entries: ReadonlyArray<{
    readonly name: { readonly en: string; readonly vi: string };
    readonly stream: { readonly id: string };
  }>;
}

/** Each step is in the journal, as the administrator reads it. */
export const inJournal = async (year: Year) => {
  const { id } = await found(year, people.namCanDrafter);
  const { entries } = await kehoachJson<Entries>(year.server, people.administrator, [
    "journal",
    "list",
    "--stream",
    `difficulty/${id}`,
  ]);
  expect(entries.map(({ name }) => name.en)).toEqual([
    "Closed",
    "Carried out",
    "Directed by the committee",
    "Submitted to the committee",
    "Consolidated",
    "Received",
    "Difficulty raised",
  ]);
  await year.as(people.administrator, async ({ follow, look, open, page }) => {
    await follow("Nhật ký");
    await page.getByRole("table", { name: "Nhật ký" }).waitFor();
    await look("journal");
    await open(`/nhat-ky?loai=difficulty&ma=${id}`);
    const acts = page.getByRole("table", { name: "Nhật ký" }).getByRole("rowheader");
    await acts.first().waitFor();
    expect(await acts.allTextContents()).toEqual(entries.map(({ name }) => name.vi));
    await look("journal-difficulty");
  });
};
