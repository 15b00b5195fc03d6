import type { ByClause } from "./DutyTexts.ts";

/** Mục III khoản 7: Sở Công Thương. */
export const industry: ByClause = {
  muc_III__khoan_7__nn_1: {
    progress: "continuous",
    openings: [
      "Sở phối hợp các huyện, thành phố Cà Mau kiểm tra việc chấp hành pháp luật về môi trường của doanh nghiệp trong cụm công nghiệp.",
      "Công tác kiểm soát ô nhiễm tại các cụm công nghiệp được gắn với quản lý sau đầu tư.",
    ],
    years: [
      "Đã yêu cầu một số cơ sở chế biến thủy sản, sản xuất bột cá sửa chữa hệ thống thu gom nước thải, khử mùi.",
      "Trong thời gian sản xuất “ba tại chỗ”, doanh nghiệp được nhắc nhở quản lý riêng rác thải sinh hoạt và rác thải y tế phát sinh.",
      "Đã hướng dẫn doanh nghiệp lập hồ sơ cấp giấy phép môi trường theo Luật Bảo vệ môi trường năm 2020.",
      "Đã rà soát quy hoạch các cụm công nghiệp, đề xuất chủ đầu tư hạ tầng đối với cụm chưa có hệ thống xử lý nước thải tập trung.",
      "Đã mời đơn vị tư vấn đánh giá nhanh sản xuất sạch hơn tại một số nhà máy đông lạnh.",
      "Đã hỗ trợ một phần kinh phí khuyến công cho doanh nghiệp đổi mới dây chuyền tiết kiệm nước, tiết kiệm điện.",
      "Đã kiểm tra chuyên đề về nước thải, khí thải các cơ sở nằm xen kẽ khu dân cư và lập lộ trình di dời vào cụm công nghiệp.",
    ],
    closings: [
      "Phần lớn doanh nghiệp chấp hành tốt, một số cơ sở nhỏ cam kết khắc phục tồn tại.",
      "Nội dung sản xuất sạch hơn được đưa vào các lớp tập huấn cho cán bộ kỹ thuật nhà máy.",
    ],
    difficulties: [
      "Hạ tầng bảo vệ môi trường của các cụm công nghiệp chưa đồng bộ do thiếu nhà đầu tư.",
      "Doanh nghiệp vừa và nhỏ thiếu vốn để đổi mới công nghệ.",
    ],
    plans: [
      "Kêu gọi đầu tư hạ tầng cụm công nghiệp; tiếp tục hỗ trợ sản xuất sạch hơn từ nguồn khuyến công.",
      "Phối hợp kiểm tra liên ngành, xử lý dứt điểm các cơ sở gây mùi ở khu dân cư.",
    ],
  },
  muc_III__khoan_7__nn_2: {
    progress: "inProgress",
    openings: [
      "Sở đã tham mưu kế hoạch thực hiện chương trình sử dụng năng lượng tiết kiệm và hiệu quả trên địa bàn tỉnh.",
      "Việc sử dụng năng lượng tiết kiệm và phát triển năng lượng tái tạo tiếp tục được đẩy mạnh.",
    ],
    years: [
      "Phong trào lắp điện mặt trời mái nhà phát triển nhanh; các dự án điện gió ven biển hoàn thiện thủ tục đầu tư.",
      "Một số dự án điện gió ở Đầm Dơi, Ngọc Hiển thi công trong điều kiện phòng, chống dịch, gặp khó khăn về vận chuyển thiết bị.",
      "Đã phối hợp ngành điện kiểm tra việc tiết kiệm điện tại các cơ sở sử dụng năng lượng trọng điểm.",
      "Đã hướng dẫn kiểm toán năng lượng cho một số nhà máy chế biến thủy sản.",
      "Đã tuyên truyền tiết kiệm điện trong cao điểm nắng nóng; chương trình Giờ Trái đất được các huyện hưởng ứng.",
      "Đã tham mưu triển khai các quy hoạch ngành điện có liên quan, xác định vị trí tiềm năng điện gió ngoài khơi.",
      "Đang phối hợp tháo gỡ vướng mắc đấu nối cho các dự án năng lượng tái tạo và theo dõi cung ứng điện cho vùng nuôi tôm.",
    ],
    closings: [
      "Chiếu sáng công cộng ở các thị trấn dần chuyển sang đèn tiết kiệm điện.",
      "Nhiều hộ nuôi tôm đã thay động cơ, bố trí quạt nước hợp lý để giảm điện năng.",
    ],
    difficulties: [
      "Lưới truyền tải khu vực chưa đáp ứng tiến độ các nguồn điện gió.",
      "Cơ chế giá mua điện tái tạo thay đổi làm nhà đầu tư e ngại.",
    ],
    plans: [
      "Tiếp tục kiến nghị đầu tư lưới điện; vận động doanh nghiệp áp dụng hệ thống quản lý năng lượng.",
      "Mở rộng mô hình tiết kiệm điện trong nuôi tôm và chiếu sáng đô thị.",
    ],
  },
};
