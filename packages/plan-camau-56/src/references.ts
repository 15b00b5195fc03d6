import type { Plan } from "@kehoach/domain";

type References = Plan.Data["references"];

const climate = "về chủ động ứng phó với biến đổi khí hậu, tăng cường quản lý tài nguyên và bảo vệ môi trường";
/** Cited by title alone. */
const untold = { number: null, issuedDate: null, issuer: null } as const;

/** Documents cited with number, day and issuer. */
const numbered: References = [
  {
    number: "56-KL/TW",
    issuedDate: "2019-08-23",
    issuer: "Bộ Chính trị",
    subject: `về tiếp tục thực hiện Nghị quyết Trung ương 7 Khóa XI ${climate}`,
    citedIn: ["trichyeu", "loidan", "muc_I__khoan_1__nn_1", "muc_II__khoan_1__nn_1"],
  },
  {
    number: "24-NQ/TW",
    issuedDate: "2013-06-03",
    issuer: "Hội nghị lần thứ 7 Ban Chấp hành Trung ương Đảng khóa XI",
    subject: climate,
    citedIn: ["muc_II__khoan_1__nn_2"],
  },
  {
    number: "27-CTr/TU",
    issuedDate: "2013-08-19",
    issuer: "Ban Chấp hành Đảng bộ tỉnh khóa XIV",
    subject: climate,
    citedIn: ["muc_II__khoan_1__nn_2"],
  },
  {
    number: "2216/QĐ-UBND",
    issuedDate: "2019-12-16",
    issuer: "Chủ tịch UBND tỉnh",
    subject: "nhân rộng mô hình nhà ở thích ứng với biến đổi khí hậu và nước biển dâng",
    citedIn: ["muc_III__khoan_3__nn_1"],
  },
];

/** Documents cited by title. The first is 24-NQ/TW under its everyday name; the plan does not say so. */
const titled: References = [
  {
    ...untold,
    subject: `Nghị quyết Trung ương 7 Khóa XI ${climate}`,
    citedIn: ["trichyeu", "loidan", "muc_I__khoan_1__nn_1"],
  },
  {
    ...untold,
    subject: "Chiến lược Quốc gia về tăng trưởng xanh thời kỳ 2011-2020 và tầm nhìn đến năm 2045",
    citedIn: ["muc_II__khoan_2__nn_1"],
  },
  { ...untold, subject: "Chiến lược quốc gia về biến đổi khí hậu", citedIn: ["muc_II__khoan_2__nn_1"] },
  { ...untold, subject: "Chiến lược quốc gia về phòng, chống thiên tai", citedIn: ["muc_II__khoan_2__nn_1"] },
  {
    ...untold,
    subject: "Chiến lược bảo vệ môi trường quốc gia đến năm 2020, tầm nhìn đến năm 2030",
    citedIn: ["muc_II__khoan_2__nn_1"],
  },
  {
    ...untold,
    subject:
      "Kế hoạch hành động ứng phó với biến đổi khí hậu và nước biển dâng của tỉnh Cà Mau đến năm 2025, định hướng đến năm 2030",
    citedIn: ["muc_II__khoan_2__nn_1"],
  },
  {
    ...untold,
    subject: "Kế hoạch chống rác thải nhựa",
    citedIn: ["muc_II__khoan_3__nn_5", "muc_III__khoan_12__doan_1"],
  },
  {
    ...untold,
    subject: "Chương trình mục tiêu quốc gia về sử dụng năng lượng tiết kiệm và hiệu quả",
    citedIn: ["muc_II__khoan_4__nn_2", "muc_III__khoan_7__nn_2"],
  },
];

/** The superior and sibling documents that the plan cites. */
export const references: References = [...numbered, ...titled];
