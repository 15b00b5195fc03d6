import { expect, test } from "vitest";
import { parse } from "../src/index.ts";

const head =
  "ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\n\nKẾ HOẠCH\nThử nghiệm\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\nNâng cao.\n\n";
const namesOf = (body: string) => parse(head + body).assignees.map(({ name }) => name);

test.each([
  [
    "dashes that open with an order",
    "II. TỔ CHỨC THỰC HIỆN\n\n- Giao Sở Tư pháp chủ trì, phối hợp với các sở, ngành triển khai Kế hoạch.\n\n- Sở Tài chính tham mưu UBND tỉnh bố trí kinh phí.\n\n- UBND các xã, phường, đặc khu xây dựng kế hoạch.\n\n- Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, báo cáo UBND tỉnh./.\n",
    ["Sở Tư pháp", "Sở Tài chính", "UBND các xã, phường, đặc khu"],
  ],
  [
    "bodies before a colon",
    "II. TỔ CHỨC THỰC HIỆN\n\n1. Sở Tư pháp: Chủ trì, phối hợp với Sở Nội vụ, Công an tỉnh tham mưu.\n\n2. Báo và Phát thanh, Truyền hình Cà Mau, Cổng Thông tin điện tử tỉnh: Tuyên truyền.\n\n3. Các sở, ban, ngành, đoàn thể cấp tỉnh; UBND các xã, phường: Căn cứ chức năng, nhiệm vụ xây dựng kế hoạch.\n",
    [
      "Sở Tư pháp",
      "Báo và Phát thanh, Truyền hình Cà Mau, Cổng Thông tin điện tử tỉnh",
      "Các sở, ban, ngành, đoàn thể cấp tỉnh; UBND các xã, phường",
    ],
  ],
  [
    "headings in capitals",
    "II. PHÂN CÔNG TRÁCH NHIỆM\n\n1. SỞ TƯ PHÁP\n\na) Chủ trì triển khai.\n\n2. CÔNG AN TỈNH\n\nBảo đảm an ninh.\n\n3. VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH\n\nTheo dõi.\n",
    ["SỞ TƯ PHÁP", "CÔNG AN TỈNH", "VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH"],
  ],
  [
    "bodies below a heading that gathers them",
    "II. TỔ CHỨC THỰC HIỆN\n\n1. Trách nhiệm của các sở, ban, ngành\n\na) Sở Tư pháp\n\n- Chủ trì.\n\nb) Kho bạc Nhà nước khu vực XX\n\n- Kiểm soát chi.\n\n2. Trách nhiệm của UBND các xã, phường\n\n- Xây dựng kế hoạch.\n",
    ["Sở Tư pháp", "Kho bạc Nhà nước khu vực XX", "UBND các xã, phường"],
  ],
  [
    "requests to bodies outside, and several bodies in one heading",
    "II. TỔ CHỨC THỰC HIỆN\n\n1. Trung tâm Kiểm soát bệnh tật tỉnh, Bệnh viện Đa khoa Cà Mau\n\n- Thực hiện.\n\n2. Đề nghị Tòa án nhân dân tỉnh, Viện Kiểm sát nhân dân tỉnh\n\n- Xét xử.\n\n3. Bảo hiểm xã hội tỉnh; Ngân hàng Chính sách xã hội Chi nhánh tỉnh Cà Mau\n\n- Cho vay.\n",
    [
      "Trung tâm Kiểm soát bệnh tật tỉnh, Bệnh viện Đa khoa Cà Mau",
      "Đề nghị Tòa án nhân dân tỉnh, Viện Kiểm sát nhân dân tỉnh",
      "Bảo hiểm xã hội tỉnh; Ngân hàng Chính sách xã hội Chi nhánh tỉnh Cà Mau",
    ],
  ],
])("%s", (_, body, names) => {
  expect(namesOf(body)).toEqual(names);
});

test("a decision with a plan in articles: its head is the decision's, its assignees the plan's", () => {
  const plan = parse(
    "ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\n\nSố: 12/QĐ-UBND\nCà Mau, ngày 01 tháng 12 năm 2025\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch thử nghiệm\n\nỦY BAN NHÂN DÂN TỈNH CÀ MAU\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch.\n\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nKẾ HOẠCH\nThử nghiệm\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND)\n\nChương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Mục đích\n\nNâng cao.\n\nChương II\nTỔ CHỨC THỰC HIỆN\n\nĐiều 2. Sở Tư pháp\n\n1. Chủ trì.\n\nĐiều 3. Trách nhiệm của Sở Tài chính\n\n1. Bố trí kinh phí.\n",
  );
  expect(plan.document).toMatchObject({
    type: "Quyết định",
    number: "12/QĐ-UBND",
    issuer: "Ủy ban nhân dân tỉnh Cà Mau",
    attached: { type: "Kế hoạch", subject: "Thử nghiệm" },
  });
  expect(plan.assignees.map(({ name, clause }) => [name, clause])).toEqual([
    ["Sở Tư pháp", "chuong_II__dieu_2"],
    ["Sở Tài chính", "chuong_II__dieu_3"],
  ]);
});
