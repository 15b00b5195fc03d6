import type { ByClause } from "./DutyTexts.ts";

/** Mục III khoản 10: Công an tỉnh. */
export const police: ByClause = {
  muc_III__khoan_10__doan_1: {
    progress: "continuous",
    openings: [
      "Công an tỉnh chỉ đạo lực lượng Cảnh sát môi trường và Công an các huyện, thành phố nắm chắc tình hình, chủ động phát hiện vi phạm về tài nguyên, môi trường.",
      "Lực lượng chức năng tăng cường kiểm tra theo chuyên đề, kết hợp tuyên truyền với xử lý nghiêm vi phạm.",
    ],
    years: [
      "Tập trung xử lý hành vi khai thác cát, đất mặt trái phép trên các tuyến sông và xả thải của cơ sở chế biến thủy sản.",
      "Trong điều kiện phòng, chống dịch, lực lượng kiểm tra việc thu gom, vận chuyển chất thải lây nhiễm và xử lý hành vi đổ trộm rác thải.",
      "Đã phối hợp kiểm lâm ngăn chặn việc phá rừng phòng hộ, săn bắt động vật hoang dã, bẫy bắt chim di cư.",
      "Đã mở đợt cao điểm kiểm tra cơ sở nuôi tôm siêu thâm canh xả bùn, nước thải chưa xử lý ra kênh rạch.",
      "Đã tăng cường tuần tra đường thủy, xử lý phương tiện khai thác thủy sản bằng xung điện gây hủy hoại nguồn lợi.",
      "Đã phát hiện, lập hồ sơ xử lý một số cơ sở thu mua phế liệu lưu giữ chất thải nguy hại sai quy định.",
      "Đang phối hợp các ngành kiểm tra chuyên đề về chất thải công nghiệp và khai thác nước dưới đất không phép.",
    ],
    closings: [
      "Các vụ việc được xử lý theo thẩm quyền, trường hợp có dấu hiệu tội phạm được chuyển cơ quan điều tra xem xét.",
      "Tin báo của quần chúng được tiếp nhận, xác minh kịp thời; công tác phối hợp với thanh tra các sở được duy trì.",
    ],
    difficulties: [
      "Phương tiện lấy mẫu, giám định tại chỗ còn thiếu, thời gian chờ kết quả kéo dài.",
      "Địa bàn sông nước chia cắt, đối tượng thường hoạt động vào ban đêm nên khó phát hiện.",
    ],
    plans: [
      "Tiếp tục mở các đợt cao điểm; trang bị thêm phương tiện kiểm tra nhanh.",
      "Củng cố quy chế phối hợp liên ngành và mạng lưới tin báo ở cơ sở.",
    ],
  },
};
