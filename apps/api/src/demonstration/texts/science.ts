import type { ByClause } from "./DutyTexts.ts";

/** Mục III khoản 6: Sở Khoa học và Công nghệ. */
export const science: ByClause = {
  muc_III__khoan_6__nn_1: {
    progress: "continuous",
    openings: [
      "Sở đã cho ý kiến về công nghệ đối với các dự án đầu tư do Sở Kế hoạch và Đầu tư chuyển đến, chú ý công nghệ xử lý chất thải.",
      "Công tác thẩm định công nghệ dự án được thực hiện theo Luật Chuyển giao công nghệ, có mời chuyên gia khi cần.",
    ],
    years: [
      "Đã rà soát hồ sơ một số dự án chế biến thủy sản, yêu cầu làm rõ xuất xứ dây chuyền đã qua sử dụng.",
      "Các cuộc họp hội đồng được tổ chức trực tuyến; chưa phát hiện thiết bị cũ nhập khẩu trái quy định.",
      "Đã cho ý kiến về công nghệ đối với các dự án điện gió và dự án xử lý rác thải sinh hoạt.",
      "Đã phối hợp hải quan hướng dẫn doanh nghiệp về điều kiện nhập khẩu máy móc đã qua sử dụng.",
      "Đã đề nghị điều chỉnh giải pháp xử lý nước thải của một số dự án nuôi tôm công nghệ cao.",
      "Đã kiểm tra sau thẩm định tại một số nhà máy, phần lớn thực hiện đúng công nghệ đã cam kết.",
      "Đang hoàn thiện danh sách chuyên gia tư vấn thẩm định công nghệ xử lý chất thải, tái chế nhựa.",
    ],
    closings: [
      "Các ý kiến thẩm định là căn cứ để không chấp thuận công nghệ tiêu hao nhiều năng lượng, phát sinh chất thải khó xử lý.",
      "Doanh nghiệp được hướng dẫn về tiêu chuẩn, quy chuẩn kỹ thuật ngay khi lập dự án.",
    ],
    difficulties: [
      "Thiếu cơ sở dữ liệu đối chiếu công nghệ, phải phụ thuộc nhiều vào tài liệu của nhà cung cấp.",
      "Chuyên gia trong tỉnh ở lĩnh vực công nghệ môi trường còn ít.",
    ],
    plans: [
      "Tiếp tục thẩm định, hậu kiểm công nghệ; liên kết với các viện, trường trong vùng để có chuyên gia.",
      "Tập huấn cho cán bộ và doanh nghiệp về đánh giá trình độ công nghệ sản xuất.",
    ],
  },
  muc_III__khoan_6__nn_2: {
    progress: "inProgress",
    openings: [
      "Sở đã quản lý, đôn đốc các đề tài, dự án về năng lượng tái tạo và công nghệ thân thiện môi trường.",
      "Hoạt động nghiên cứu, ứng dụng hướng vào tận dụng phụ phẩm và tiết kiệm năng lượng trong nuôi, chế biến thủy sản.",
    ],
    years: [
      "Đã nghiệm thu đề tài ứng dụng điện mặt trời cho quạt nước ao nuôi tôm quy mô hộ.",
      "Đã chuyển giao quy trình ủ phân hữu cơ từ bùn ao tôm và lục bình cho một số tổ hợp tác, tập huấn trực tuyến do dịch bệnh.",
      "Đã hỗ trợ mô hình lọc nước mặn thành nước ngọt dùng pin mặt trời ở một số điểm trường ven biển.",
      "Đã triển khai dự án xử lý nước thải nuôi tôm bằng hệ thống tuần hoàn kết hợp rong, cá.",
      "Đã giới thiệu công nghệ sản xuất vật liệu từ vỏ hàu, vỏ tôm tại hội nghị kết nối cung cầu công nghệ.",
      "Đã đặt hàng nghiên cứu giải pháp giảm phát thải trong canh tác lúa – tôm ở huyện Thới Bình.",
      "Đang thử nghiệm mô hình quan trắc chất lượng nước ao nuôi tự động dùng năng lượng mặt trời.",
    ],
    closings: [
      "Kết quả đề tài được chuyển giao cho phòng chuyên môn các huyện để nhân rộng.",
      "Một số hộ và hợp tác xã đã chủ động đầu tư thêm sau khi tham quan mô hình.",
    ],
    difficulties: [
      "Kinh phí nhân rộng sau nghiệm thu chưa có nguồn ổn định.",
      "Vốn đầu tư ban đầu cao nên hộ nhỏ lẻ còn e ngại áp dụng.",
    ],
    plans: [
      "Tiếp tục đặt hàng nghiên cứu theo nhu cầu của huyện, doanh nghiệp; ưu tiên kinh tế tuần hoàn.",
      "Tổ chức trình diễn công nghệ xử lý chất thải phù hợp quy mô hộ, xã.",
    ],
  },
};
