import type { ByClause } from "./DutyTexts.ts";

/** Mục III khoản 8: Sở Thông tin và Truyền thông. */
export const information: ByClause = {
  muc_III__khoan_8__doan_1: {
    progress: "continuous",
    openings: [
      "Sở đã phối hợp với Sở Tài nguyên và Môi trường định hướng báo, đài và hệ thống truyền thanh cơ sở tuyên truyền pháp luật về bảo vệ môi trường, ứng phó với biến đổi khí hậu.",
      "Nội dung tuyên truyền về sử dụng hiệu quả tài nguyên, bảo vệ môi trường được đưa vào kế hoạch thông tin hằng quý của Sở.",
    ],
    years: [
      "Báo Cà Mau, Đài Phát thanh – Truyền hình tỉnh có nhiều tin, bài về hạn mặn, tiết kiệm nước ngọt và quán triệt Kết luận số 56-KL/TW.",
      "Trong thời gian dịch bệnh, các đài truyền thanh xã lồng ghép hướng dẫn phân loại, thu gom khẩu trang và rác thải tại nhà.",
      "Đã mở chuyên mục giới thiệu những điểm mới của Luật Bảo vệ môi trường năm 2020 trên cổng thông tin và mạng xã hội.",
      "Đã biểu dương các gương người tốt, việc tốt như tổ phụ nữ thu gom rác trên sông, đoàn thanh niên trồng rừng ven biển.",
      "Đã phát nhiều bản tin cảnh báo thiếu nước, sụt lún, cháy rừng và hướng dẫn phân loại rác tại nguồn.",
      "Đã hướng dẫn các huyện dùng truyền thanh thông minh, nhóm Zalo ấp, khóm để truyền đạt lịch thu gom rác.",
      "Đã tổ chức tuyên truyền trực quan trong các đợt cao điểm Ngày Môi trường thế giới, Chiến dịch Làm cho thế giới sạch hơn.",
    ],
    closings: [
      "Các phản ánh của người dân về ô nhiễm trên báo chí được chuyển cơ quan chức năng xem xét.",
      "Thông tin sai sự thật về thiên tai, môi trường trên mạng được theo dõi, chấn chỉnh kịp thời.",
    ],
    difficulties: [
      "Thiết bị đài truyền thanh ở một số xã xuống cấp, vùng sâu chưa nghe rõ.",
      "Kinh phí đặt hàng báo, đài về chủ đề môi trường còn ít.",
    ],
    plans: [
      "Tiếp tục đổi mới cách tuyên truyền, tăng sản phẩm truyền thông số ngắn gọn, dễ hiểu.",
      "Mở thêm chuyên trang giới thiệu mô hình hay của cơ sở; nâng cấp đài truyền thanh xã.",
    ],
  },
};
