import type { ByClause } from "./DutyTexts.ts";

/** Mục III khoản 3: Sở Xây dựng. */
export const construction: ByClause = {
  muc_III__khoan_3__nn_1: {
    progress: "inProgress",
    otherwise: { 2025: "completed" },
    none: {
      2020: "Mẫu nhà ở thích ứng với biến đổi khí hậu đang được hoàn thiện hồ sơ thiết kế, chưa tổ chức hướng dẫn nhân rộng trong năm.",
    },
    openings: [
      "Sở đã có văn bản hướng dẫn các huyện, thành phố Cà Mau áp dụng mẫu thiết kế nhà ở thích ứng với biến đổi khí hậu và nước biển dâng.",
      "Việc nhân rộng mô hình nhà ở thích ứng được lồng ghép vào các chương trình hỗ trợ nhà ở cho hộ nghèo, hộ vùng thiên tai.",
    ],
    years: [
      "Đã tổ chức lấy ý kiến các địa phương về mẫu thiết kế.",
      "Do dịch bệnh, các lớp tập huấn tại huyện được chuyển sang hình thức trực tuyến, tài liệu hướng dẫn được gửi đến phòng kinh tế và hạ tầng các huyện.",
      "Đã khảo sát một số căn nhà xây dựng thí điểm ở vùng ven biển, ghi nhận khả năng chịu gió tốt và nền nhà cao hơn mức triều cường.",
      "Đã hướng dẫn điều chỉnh cao độ nền, giải pháp neo mái và sử dụng vật liệu nhẹ phù hợp với nền đất yếu ở vùng bán đảo.",
      "Đã phối hợp huyện Trần Văn Thời hướng dẫn kiểm tra an toàn nhà ở ven kênh tại những nơi có nguy cơ sụt lún.",
      "Các huyện ven biển đã đưa mẫu nhà vào phương án bố trí dân cư, hoàn thành nội dung hướng dẫn theo quyết định của Chủ tịch UBND tỉnh.",
      "Đang rà soát, bổ sung mẫu nhà phù hợp với hộ nuôi tôm – rừng và khu tái định cư ven cửa biển.",
    ],
    closings: [
      "Người dân quan tâm đến các giải pháp nâng nền, chằng chống mái với chi phí thấp.",
      "Nội dung hướng dẫn được đăng trên trang thông tin điện tử của Sở để các xã tham khảo.",
    ],
    difficulties: [
      "Chi phí xây dựng theo mẫu cao hơn khả năng của phần lớn hộ nghèo, mức hỗ trợ hiện hành chưa đáp ứng.",
      "Nền đất yếu, vận chuyển vật liệu chủ yếu bằng đường thủy làm giá thành tăng.",
    ],
    plans: [
      "Tiếp tục lựa chọn địa bàn làm điểm, tổng kết để nhân rộng; đề xuất cơ chế hỗ trợ tín dụng.",
      "Tổ chức hướng dẫn trực tiếp tại các xã ven biển, ven sông có nguy cơ sạt lở.",
    ],
  },
  muc_III__khoan_3__nn_2: {
    progress: "inProgress",
    otherwise: { 2022: "blocked" },
    openings: [
      "Sở phối hợp các huyện, thành phố Cà Mau rà soát mạng lưới thu gom, vận chuyển rác thải sinh hoạt và vị trí các điểm trung chuyển.",
      "Công tác thu gom, xử lý chất thải rắn ở khu vực đô thị từng bước được cải thiện.",
    ],
    years: [
      "Đã kiểm tra tình trạng các bãi rác hở tại trung tâm huyện, yêu cầu phun chế phẩm khử mùi và che phủ những nơi gần khu dân cư.",
      "Trong thời gian giãn cách xã hội, rác từ khu cách ly được phân luồng riêng, không đưa chung về bãi rác của huyện.",
      "Nhà máy xử lý rác trên địa bàn thành phố Cà Mau hoạt động có thời điểm gián đoạn, rác tồn đọng phải lưu chứa tạm, người dân gần đó có phản ánh về mùi.",
      "Đã tham mưu phương án xử lý triệt để các bãi rác tạm gần khu dân cư và vận chuyển rác liên huyện về cơ sở xử lý tập trung.",
      "Đã hướng dẫn định mức, đơn giá thu gom, vận chuyển rác đã phân loại để các địa phương chuẩn bị thực hiện quy định mới.",
      "Một số bãi rác cũ đã được đóng, phủ đất và trồng cây; lượng rác chôn lấp giảm dần.",
      "Đang phối hợp hoàn thiện thủ tục đầu tư cơ sở xử lý rác theo công nghệ hạn chế chôn lấp cho khu vực phía nam tỉnh.",
    ],
    closings: [
      "Việc tái chế chủ yếu do tư nhân thực hiện với nhựa, giấy, kim loại; phế phẩm hữu cơ được vận động ủ làm phân.",
      "Các kiến nghị của người dân sống gần bãi rác được tiếp nhận và trả lời kịp thời.",
    ],
    difficulties: [
      "Phương tiện thu gom ở các xã còn thiếu, nhiều tuyến dân cư ven kênh chỉ đi lại bằng xuồng nên chưa thu gom được.",
      "Thiếu nhà đầu tư quan tâm xử lý rác ở quy mô huyện do lượng rác ít, phân tán.",
    ],
    plans: [
      "Hoàn thành đóng cửa các bãi rác không hợp vệ sinh còn lại; mở rộng tuyến thu gom bằng phương tiện thủy.",
      "Kêu gọi đầu tư cơ sở xử lý rác liên huyện; kiểm tra việc vận hành của các đơn vị dịch vụ.",
    ],
  },
};
