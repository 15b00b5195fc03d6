import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { speak } from "./kehoach.ts";

const folder = mkdtempSync(join(tmpdir(), "kehoach-parse-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const plan = file(
  "ke-hoach.txt",
  `ỦY BAN NHÂN DÂN
TỈNH AN BÌNH
Số: 12/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
An Bình, ngày 05 tháng 3 năm 2021

KẾ HOẠCH
Giảm rác thải nhựa trên địa bàn tỉnh

I. MỤC ĐÍCH
Giảm rác thải nhựa dùng một lần.

II. TỔ CHỨC THỰC HIỆN

1. Sở Tài nguyên và Môi trường:
- Chủ trì, phối hợp với Sở Công Thương hướng dẫn phân loại rác tại nguồn.
- Định kỳ trước ngày 15 tháng 12 hàng năm báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện.

2. Sở Công Thương:
- Vận động siêu thị không phát túi nhựa miễn phí.

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
`,
);

describe("plan parse", () => {
  it("reads head, assignees and reporting rules as one JSON object, without a server", async () => {
    const { code, stdout } = await speak(["plan", "parse", plan, "--json"], { KEHOACH_SERVER: "http://127.0.0.1:9" });
    expect(code).toBe(0);
    const read = JSON.parse(stdout) as Record<string, unknown>;
    expect(read).toMatchObject({
      schemaVersion: 1,
      document: { number: "12/KH-UBND", place: "An Bình", issuedOn: "2021-03-05", type: "Kế hoạch" },
      assignees: [
        {
          name: "Sở Tài nguyên và Môi trường",
          clause: "muc_II__khoan_1",
          duties: [{ role: "lead", collaborators: ["Sở Công Thương"] }, {}],
        },
        { name: "Sở Công Thương", duties: [{ role: "lead" }] },
      ],
      reportingRules: [{ frequency: "annual", due: { boundary: "before", day: 15, month: 12 } }],
    });
  });

  it("says the same to people, in both languages", async () => {
    const vi = await speak(["plan", "parse", plan]);
    expect(vi.stdout).toContain("Nơi, ngày: An Bình, 05/03/2021");
    expect(vi.stdout).toContain("hằng năm, trước ngày 15/12");
    const en = await speak(["plan", "parse", plan, "--lang", "en"]);
    expect(en.stdout).toContain("yearly, before 15/12");
  });

  it("refuses what is not there and what is not text", async () => {
    expect(await speak(["plan", "parse", join(folder, "khong-co.txt")])).toMatchObject({ code: 3, stdout: "" });
    const picture = file("anh.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]));
    expect(await speak(["plan", "parse", picture])).toMatchObject({ code: 2, stdout: "" });
  });
});
