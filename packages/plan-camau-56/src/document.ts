import type { Plan } from "@kehoach/domain";

/** Who issued it, where and when, to whom, and who signed. The text gives no number. */
export const document: Plan.Data["document"] = {
  issuer: "ubnd-ca-mau",
  code: null,
  place: "Cà Mau",
  issuedDate: "2020-02-26",
  typeName: "Kế hoạch",
  subject:
    "Triển khai thực hiện Kết luận số 56-KL/TW của Bộ Chính trị về tiếp tục thực hiện Nghị quyết Trung ương 7 Khóa XI về chủ động ứng phó với biến đổi khí hậu, tăng cường quản lý tài nguyên và bảo vệ môi trường",
  recipients: [
    "Bộ Tài nguyên và Môi trường",
    "TT. Tỉnh ủy",
    "TT. HĐND tỉnh",
    "CT, các PCT UBND tỉnh",
    "UBMTTQVN tỉnh",
    "Các cơ quan, đơn vị tại Mục III",
    "Hiệp hội doanh nghiệp tỉnh Cà Mau",
    "Cổng TTĐT tỉnh Cà Mau",
    "LĐVP UBND tỉnh",
    "Phòng NN-TN (Nguyên, 01/02)",
    "Lưu: VP, L06/02",
  ],
  signer: { authority: "KT. CHỦ TỊCH", position: "PHÓ CHỦ TỊCH", fullName: "Lê Văn Sử" },
};
