import type { Plan } from "@kehoach/domain";

/** Head of the plan (phần đầu): place and date, type, subject, preamble. */
export const head: Plan.Data["clauses"] = [
  { address: "diadanh", kind: "head", marker: "", text: "Cà Mau, ngày 26 tháng 02 năm 2020" },
  { address: "tenloai", kind: "head", marker: "", text: "KẾ HOẠCH" },
  {
    address: "trichyeu",
    kind: "head",
    marker: "",
    text: "Triển khai thực hiện Kết luận số 56-KL/TW của Bộ Chính trị về tiếp tục thực hiện Nghị quyết Trung ương 7 Khóa XI về chủ động ứng phó với biến đổi khí hậu, tăng cường quản lý tài nguyên và bảo vệ môi trường",
  },
  {
    address: "loidan",
    kind: "head",
    marker: "",
    text: "Thực hiện Kết luận số 56-KL/TW, ngày 23 tháng 8 năm 2019 của Bộ Chính trị về tiếp tục thực hiện Nghị quyết Hội nghị Trung ương 7 khóa XI về chủ động ứng phó với biến đổi khí hậu, tăng cường quản lý tài nguyên và bảo vệ môi trường, Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai thực hiện như sau:",
  },
];
