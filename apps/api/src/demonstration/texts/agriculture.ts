import type { ByClause } from "./DutyTexts.ts";

/** Mục III khoản 2: Sở Nông nghiệp và Phát triển nông thôn. */
export const agriculture: ByClause = {
  muc_III__khoan_2__nn_1: {
    progress: "inProgress",
    otherwise: { 2024: "blocked" },
    openings: [
      "Sở đã tham mưu UBND tỉnh rà soát toàn tuyến đê biển Tây, đê biển Đông và các khu vực sạt lở ven sông, ven biển để sắp xếp thứ tự ưu tiên đầu tư.",
      "Công tác phòng, chống sạt lở bờ sông, bờ biển được Sở xác định là nhiệm vụ trọng tâm trong năm.",
    ],
    years: [
      "Trong đợt hạn hán, xâm nhập mặn mùa khô, Sở phối hợp các huyện Trần Văn Thời, U Minh kiểm tra các đoạn đường, bờ kênh bị sụt lún ở vùng ngọt hóa, tham mưu công bố tình huống khẩn cấp và gia cố tạm một số vị trí xung yếu.",
      "Mặc dù bị ảnh hưởng bởi dịch COVID-19, các đơn vị thi công vẫn tiếp tục hoàn thành một số đoạn kè tạo bãi, giảm sóng ven biển Tây thuộc huyện U Minh và huyện Trần Văn Thời.",
      "Sở đã tham mưu xử lý khẩn cấp một số đoạn bờ biển Đông bị xâm thực mạnh tại các cửa Bồ Đề, Rạch Gốc và khu vực Vàm Xoáy.",
      "Đã tham mưu điều chỉnh kế hoạch di dời dân cư ở các cụm ven cửa sông có nguy cơ cao, trước hết là khu vực cửa biển Khánh Hội và cửa Hương Mai.",
      "Mùa khô gay gắt làm nhiều tuyến kênh vùng ngọt huyện Trần Văn Thời cạn nước, sụt lún; Sở đã tham mưu công bố tình huống khẩn cấp, hướng dẫn hạ tải, cắm biển cảnh báo và gia cố các đoạn nguy hiểm.",
      "Đã hoàn thành và đưa vào sử dụng một số đoạn kè ly tâm phía ngoài đê biển Tây; khu vực phía trong kè bắt đầu bồi lắng, rừng ngập mặn có điều kiện tái sinh.",
      "Đang triển khai các dự án kè chống sạt lở bờ biển Đông đoạn qua huyện Ngọc Hiển và Năm Căn, đồng thời bảo dưỡng các cống ngăn mặn trên tuyến đê biển Tây.",
    ],
    closings: [
      "Hệ thống trạm đo mực nước, độ mặn được duy trì, bản tin cảnh báo gửi thường xuyên đến các huyện và người dân qua đài truyền thanh.",
      "Các tổ quản lý đê nhân dân ở xã ven biển được củng cố, tuần tra trong mùa gió chướng và các đợt triều cường.",
      "Phương án ứng phó thiên tai theo phương châm “bốn tại chỗ” được cập nhật trước mùa mưa bão.",
    ],
    difficulties: [
      "Nhu cầu vốn đầu tư kè, đê biển rất lớn so với khả năng cân đối của tỉnh; sạt lở diễn biến nhanh hơn tiến độ bố trí vốn.",
      "Quỹ đất bố trí khu tái định cư cho hộ dân vùng sạt lở còn hạn chế, một số hộ chưa đồng thuận di dời vì gắn với sinh kế ven cửa sông.",
    ],
    plans: [
      "Tiếp tục đề xuất Trung ương hỗ trợ vốn cho các đoạn bờ biển sạt lở đặc biệt nguy hiểm; hoàn thiện hồ sơ các dự án chuyển tiếp.",
      "Rà soát, bổ sung điểm đo mặn tự động ở vùng ngọt hóa; tổ chức diễn tập ứng phó thiên tai tại một số xã ven biển.",
    ],
  },
  muc_III__khoan_2__nn_2: {
    progress: "continuous",
    openings: [
      "Công tác quản lý, bảo vệ rừng tràm U Minh Hạ và rừng ngập mặn ven biển được thực hiện thường xuyên.",
      "Sở chỉ đạo Chi cục Kiểm lâm, các ban quản lý rừng phòng hộ và Vườn quốc gia tăng cường bảo vệ rừng, bảo tồn đa dạng sinh học.",
    ],
    years: [
      "Trong cao điểm mùa khô, lực lượng trực phòng cháy, chữa cháy rừng được bố trí đủ tại các chòi canh lửa, không để xảy ra cháy lớn.",
      "Các đơn vị đã trồng rừng sau khai thác và trồng cây phân tán hưởng ứng Đề án trồng một tỷ cây xanh.",
      "Đã tuyên truyền, thu gom cây mai dương và ốc bươu vàng tại một số khu vực ven Vườn quốc gia U Minh Hạ.",
      "Mô hình tôm – rừng sinh thái ở các huyện Ngọc Hiển, Năm Căn được mở rộng, gắn với chứng nhận và liên kết tiêu thụ.",
      "Do nắng nóng kéo dài, cấp dự báo cháy rừng tràm ở mức rất cao trong nhiều tuần; các chủ rừng đã đắp đập giữ nước, bơm bổ sung và hạn chế người ra vào rừng.",
      "Đã rà soát ranh giới ba loại rừng theo quy hoạch tỉnh và hoàn thiện hồ sơ giao rừng cho một số cộng đồng ấp.",
      "Đã triển khai trồng rừng ngập mặn ở các bãi bồi phía tây mũi Cà Mau và khoanh nuôi tái sinh những nơi có cây giống tự nhiên.",
    ],
    closings: [
      "Hoạt động tuần tra được phối hợp giữa kiểm lâm, bộ đội biên phòng và chính quyền các xã có rừng.",
      "Chính sách chi trả dịch vụ môi trường rừng và khoán bảo vệ rừng tiếp tục giúp một phần người dân tăng thu nhập.",
    ],
    difficulties: [
      "Tình trạng khai thác trái phép cây đước, con giống ven biển còn xảy ra nhỏ lẻ; lực lượng bảo vệ rừng mỏng so với địa bàn rộng.",
      "Chi phí phòng, trừ loài ngoại lai xâm hại chưa có nguồn riêng, chủ yếu lồng ghép.",
    ],
    plans: [
      "Tiếp tục nhân rộng mô hình tôm – rừng, nuôi dưới tán rừng; kiểm soát chặt loài ngoại lai.",
      "Củng cố lực lượng phòng cháy, chữa cháy rừng và theo dõi diễn biến rừng bằng ảnh vệ tinh.",
    ],
  },
};
