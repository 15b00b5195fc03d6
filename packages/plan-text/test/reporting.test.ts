import { expect, test } from "vitest";
import { parse } from "../src/index.ts";

/** A small plan whose second assignee, Sở Nội vụ, carries the sentence. */
const planWith = (sentence: string) =>
  parse(
    `ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\n\nKẾ HOẠCH\nThử nghiệm\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Sở Tư pháp\n\n- Chủ trì.\n\n2. Sở Nội vụ\n\n- ${sentence}\n\n3. Công an tỉnh\n\n- Phối hợp.\n`,
  );

const rulesOf = (sentence: string) =>
  planWith(sentence).reportingRules.map(({ frequency, due, reporters, recipient, via }) => {
    const day =
      due === null
        ? "–"
        : "within" in due
          ? `${due.within.length} ${due.within.unit}`
          : `${due.boundary} ${due.day}/${due.month ?? "–"}/${due.year ?? "–"}`;
    return [frequency, day, reporters.join(" + "), recipient, via].join(" | ");
  });

test.each([
  [
    "Các sở, ban, ngành, UBND các huyện, thị xã, thành phố định kỳ báo cáo kết quả thực hiện trước ngày 15/11 hằng năm gửi về Sở Tư pháp để tổng hợp.",
    ["annual | before 15/11/– | Các sở, ban, ngành + UBND các huyện, thị xã, thành phố | Sở Tư pháp | "],
  ],
  [
    "Định kỳ 6 tháng (trước ngày 15/6) và hằng năm (trước ngày 15/12), các sở, ngành, UBND cấp huyện báo cáo kết quả thực hiện về Sở Y tế để tổng hợp, báo cáo UBND tỉnh.",
    [
      "semiannual | before 15/6/– | các sở, ngành + UBND cấp huyện | Sở Y tế | ",
      "annual | before 15/12/– | các sở, ngành + UBND cấp huyện | Sở Y tế | ",
    ],
  ],
  [
    "Báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 05/12 về Ủy ban nhân dân tỉnh (qua Văn phòng UBND tỉnh).",
    [
      "semiannual | before 10/6/– | Sở Nội vụ | Ủy ban nhân dân tỉnh | Văn phòng UBND tỉnh",
      "annual | before 5/12/– | Sở Nội vụ | Ủy ban nhân dân tỉnh | Văn phòng UBND tỉnh",
    ],
  ],
  [
    "Các đơn vị gửi báo cáo về Sở Công Thương trước ngày 25 hàng tháng.",
    ["monthly | before 25/–/– | Các đơn vị | Sở Công Thương | "],
  ],
  [
    "Thủ trưởng các cơ quan, đơn vị, Chủ tịch UBND các xã, phường, đặc khu báo cáo kết quả về UBND tỉnh (qua Sở Tài chính) trước ngày 20/12/2025.",
    [
      "once | before 20/12/2025 | Thủ trưởng các cơ quan, đơn vị + Chủ tịch UBND các xã, phường, đặc khu | UBND tỉnh | Sở Tài chính",
    ],
  ],
  [
    "UBND các xã, phường báo cáo tiến độ chậm nhất vào ngày 05 của tháng đầu quý sau về Sở Nông nghiệp và Môi trường.",
    ["quarterly | by 5/–/– | UBND các xã, phường | Sở Nông nghiệp và Môi trường | "],
  ],
  [
    "Chậm nhất ngày 30/6 và ngày 31/12 hằng năm, các đơn vị báo cáo UBND thành phố thông qua Sở Khoa học và Công nghệ.",
    [
      "semiannual | by 30/6/– | các đơn vị | UBND thành phố | Sở Khoa học và Công nghệ",
      "semiannual | by 31/12/– | các đơn vị | UBND thành phố | Sở Khoa học và Công nghệ",
    ],
  ],
  [
    "Các cơ quan báo cáo kết quả về Sở Tư pháp trong vòng 05 ngày làm việc kể từ ngày kết thúc đợt kiểm tra.",
    ["once | 5 workingDay | Các cơ quan | Sở Tư pháp | "],
  ],
  [
    "Định kỳ hàng quý (trước ngày 20 tháng cuối quý), 6 tháng (trước ngày 20/6), năm (trước ngày 20/12) báo cáo UBND tỉnh.",
    [
      "quarterly | before 20/–/– | Sở Nội vụ | UBND tỉnh | ",
      "semiannual | before 20/6/– | Sở Nội vụ | UBND tỉnh | ",
      "annual | before 20/12/– | Sở Nội vụ | UBND tỉnh | ",
    ],
  ],
  ["Tham mưu UBND tỉnh sơ kết, tổng kết và báo cáo Bộ Tư pháp theo quy định.", []],
  ["Bố trí kinh phí hằng năm bảo đảm thực hiện; báo cáo cấp có thẩm quyền xem xét, quyết định.", []],
  ["Kịp thời báo cáo UBND tỉnh những khó khăn, vướng mắc phát sinh trong quá trình thực hiện hằng năm.", []],
])("%s", (sentence, rules) => {
  expect(rulesOf(sentence)).toEqual(rules);
});

test("what a sentence leaves open is a finding at its clause, never a guess", () => {
  const kinds = (sentence: string) => planWith(sentence).findings.map(({ at, kind }) => `${kind} ${at}`);
  expect(kinds("Báo cáo kết quả trước ngày 15/12 hằng năm.")).toContain("recipientUnstated muc_I__khoan_2__nn_1");
  expect(kinds("Định kỳ báo cáo UBND tỉnh theo quy định.")).toContain("reportWithoutTerm muc_I__khoan_2__nn_1");
  expect(kinds("Báo cáo Sở Tư pháp trước ngày 31/11 hằng năm.")).toContain("dateImpossible muc_I__khoan_2__nn_1");
});
