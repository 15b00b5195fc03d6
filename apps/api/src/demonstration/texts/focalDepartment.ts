import type { ByClause } from "./DutyTexts.ts";

/** Mục III khoản 1: Sở Tài nguyên và Môi trường, a chapter of the consolidated report. */
export const focalDepartment: ByClause = {
  muc_III__khoan_1__nn_1: {
    progress: "continuous",
    openings: [
      "Sở đã theo dõi, đôn đốc các sở, ban, ngành và UBND các huyện, thành phố Cà Mau thực hiện Kế hoạch; tổng hợp báo cáo UBND tỉnh theo quy định.",
    ],
    years: [
      "Đã hướng dẫn các đơn vị xây dựng kế hoạch cụ thể, quán triệt nội dung Kết luận số 56-KL/TW trong năm đầu thực hiện.",
      "Việc kiểm tra trực tiếp tại huyện phải thay bằng báo cáo, họp trực tuyến do dịch bệnh.",
      "Đã tổ chức kiểm tra tại một số huyện ven biển và đơn vị có tiến độ chậm.",
      "Đã tổ chức đánh giá giữa giai đoạn, chỉ ra các nhiệm vụ chậm để UBND tỉnh chỉ đạo.",
      "Đã tham mưu chấn chỉnh việc báo cáo chậm, báo cáo lặp lại nội dung năm trước của một số đơn vị.",
      "Đã tham mưu cập nhật kế hoạch hành động ứng phó với biến đổi khí hậu của tỉnh cho giai đoạn tiếp theo.",
      "Đang tổng hợp kết quả thực hiện của các đơn vị trong năm.",
    ],
    closings: ["Các khó khăn, vướng mắc do đơn vị phản ánh được tổng hợp, trình UBND tỉnh xem xét, chỉ đạo."],
    difficulties: ["Một số đơn vị gửi báo cáo chậm, nội dung còn chung chung nên khó tổng hợp."],
    plans: ["Tiếp tục theo dõi, kiểm tra, đôn đốc; nâng chất lượng báo cáo của các đơn vị."],
  },
  muc_III__khoan_1__nn_2: {
    progress: "continuous",
    openings: [
      "Chất lượng thẩm định báo cáo đánh giá tác động môi trường được nâng lên, các dự án có nguy cơ ô nhiễm cao được xem xét kỹ về vị trí, công nghệ.",
    ],
    years: [
      "Đã kiểm tra các cơ sở chế biến thủy sản lớn, yêu cầu lắp đặt quan trắc nước thải tự động.",
      "Đã hướng dẫn thu gom, xử lý chất thải phát sinh trong phòng, chống dịch COVID-19.",
      "Đã triển khai thủ tục cấp giấy phép môi trường theo Luật Bảo vệ môi trường năm 2020.",
      "Đã thanh tra chuyên đề về nước thải nuôi tôm siêu thâm canh và các cơ sở giết mổ.",
      "Đã tham mưu quy định về phân loại chất thải rắn sinh hoạt tại nguồn trên địa bàn tỉnh.",
      "Đã kiểm tra việc thực hiện giấy phép môi trường của một số khu, cụm công nghiệp.",
      "Đang rà soát các điểm ô nhiễm tồn lưu và cơ sở nằm xen khu dân cư.",
    ],
    closings: ["Phản ánh qua đường dây nóng về môi trường được xác minh, xử lý kịp thời."],
    difficulties: ["Nhân lực thẩm định, kiểm tra còn mỏng; kinh phí lấy mẫu hạn chế."],
    plans: ["Tăng cường hậu kiểm, công khai kết quả xử lý vi phạm."],
  },
  muc_III__khoan_1__nn_3: {
    progress: "continuous",
    openings: [
      "Sở quản lý chặt việc cấp phép khai thác nước dưới đất, yêu cầu trám lấp giếng hư hỏng để ngăn mặn xâm nhập tầng chứa nước.",
    ],
    years: [
      "Trong mùa khô, đã phối hợp các huyện hỗ trợ nước sinh hoạt cho hộ dân vùng thiếu nước.",
      "Đã tiếp tục quan trắc mực nước dưới đất tại các công trình hiện có.",
      "Đã tham mưu khoanh định vùng hạn chế khai thác nước dưới đất.",
      "Đã vận động hộ dân dùng nước từ trạm cấp nước tập trung thay giếng khoan riêng lẻ.",
      "Đã triển khai Luật Tài nguyên nước năm 2023 và đăng ký khai thác nước của hộ gia đình.",
      "Đã phối hợp đánh giá quan hệ giữa khai thác nước dưới đất với sụt lún đất.",
      "Đang kiểm tra các tổ chức khai thác nước phục vụ sản xuất.",
    ],
    closings: ["Công tác tuyên truyền trữ nước mưa, sử dụng tiết kiệm nước ngọt được duy trì ở vùng ven biển."],
    difficulties: [
      "Nguồn nước ngọt của tỉnh chủ yếu là nước mưa và nước dưới đất, chưa có nguồn nước mặt bổ sung từ vùng khác.",
    ],
    plans: ["Tiếp tục giảm khai thác nước dưới đất, kiến nghị đầu tư công trình chuyển nước ngọt liên vùng."],
  },
  muc_III__khoan_1__nn_4: {
    progress: "inProgress",
    openings: ["Mạng lưới quan trắc môi trường được duy trì theo quy hoạch, kết quả được công bố định kỳ."],
    years: [
      "Đã quan trắc định kỳ nước mặt, nước biển ven bờ tại các cửa sông lớn.",
      "Một số đợt quan trắc phải điều chỉnh thời gian do giãn cách xã hội.",
      "Đã tiếp nhận dữ liệu quan trắc tự động của một số doanh nghiệp.",
      "Đã nâng cấp phần mềm tiếp nhận, cảnh báo khi số liệu vượt ngưỡng.",
      "Đã tăng tần suất đo mặn, đo chất lượng nước trong cao điểm hạn mặn.",
      "Đã bổ sung điểm quan trắc tại khu vực nuôi tôm tập trung và các khu công nghiệp.",
      "Đang chuẩn bị đầu tư thêm trạm quan trắc nước mặt tự động.",
    ],
    closings: ["Kết quả quan trắc được gửi các huyện để chủ động lấy nước, cảnh báo người nuôi thủy sản."],
    difficulties: ["Thiết bị quan trắc nhanh hỏng trong môi trường mặn, kinh phí bảo trì còn thiếu."],
    plans: ["Tiếp tục đầu tư trạm quan trắc tự động, kết nối với hệ thống cảnh báo sớm của tỉnh."],
  },
};
