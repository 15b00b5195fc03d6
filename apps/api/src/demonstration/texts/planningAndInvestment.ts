import type { ByClause } from "./DutyTexts.ts";

/** Mục III khoản 4: Sở Kế hoạch và Đầu tư. */
export const planningAndInvestment: ByClause = {
  muc_III__khoan_4__nn_1: {
    progress: "inProgress",
    otherwise: { 2023: "completed", 2024: "continuous", 2025: "continuous", 2026: "continuous" },
    openings: [
      "Sở đã lồng ghép yêu cầu bảo vệ môi trường và ứng phó với biến đổi khí hậu vào quy hoạch, kế hoạch phát triển kinh tế - xã hội của tỉnh.",
      "Công tác rà soát quy hoạch được thực hiện theo hướng lấy tài nguyên nước, hệ sinh thái rừng ngập mặn làm yếu tố ràng buộc.",
    ],
    years: [
      "Đã tham mưu nhiệm vụ lập quy hoạch tỉnh, trong đó có nội dung phân vùng thích ứng ngọt, lợ, mặn.",
      "Đơn vị tư vấn đã khảo sát, thu thập số liệu; các hội thảo lấy ý kiến chuyển sang hình thức trực tuyến do dịch bệnh.",
      "Đã tổ chức lấy ý kiến các sở, ngành, huyện về dự thảo quy hoạch tỉnh và báo cáo đánh giá môi trường chiến lược.",
      "Quy hoạch tỉnh thời kỳ 2021 - 2030, tầm nhìn đến năm 2050 đã được cấp thẩm quyền phê duyệt; Sở tham mưu công bố và triển khai.",
      "Đã tham mưu kế hoạch thực hiện quy hoạch tỉnh, xác định danh mục dự án ưu tiên về thủy lợi, chống sạt lở, xử lý chất thải.",
      "Đã rà soát, đề nghị điều chỉnh một số nội dung quy hoạch liên quan đến vùng nuôi thủy sản và hành lang ven biển.",
      "Đang đánh giá việc thực hiện quy hoạch trong giai đoạn vừa qua để đề xuất điều chỉnh phù hợp với kịch bản nước biển dâng mới.",
    ],
    closings: [
      "Hoạt động xúc tiến đầu tư hướng vào năng lượng tái tạo, công nghệ xử lý chất thải và chế biến thủy sản ít phát thải.",
      "Danh mục kêu gọi đầu tư được cập nhật, giới thiệu tại các hội nghị xúc tiến và trên cổng thông tin của tỉnh.",
    ],
    difficulties: [
      "Tích hợp nhiều quy hoạch ngành trong thời gian ngắn, số liệu nền về sụt lún, xâm nhập mặn chưa đồng bộ.",
      "Hạ tầng giao thông, cấp nước ngọt còn hạn chế nên khó thu hút nhà đầu tư công nghệ môi trường.",
    ],
    plans: [
      "Tiếp tục theo dõi thực hiện quy hoạch; kêu gọi đầu tư các dự án xử lý chất thải, cấp nước sạch liên vùng.",
      "Phối hợp chuẩn bị dự án vay, viện trợ về thích ứng biến đổi khí hậu vùng bán đảo Cà Mau.",
    ],
  },
  muc_III__khoan_4__nn_2: {
    progress: "continuous",
    openings: [
      "Khi thẩm định chủ trương đầu tư, Sở lấy ý kiến của Sở Tài nguyên và Môi trường, Sở Khoa học và Công nghệ về tiêu chí môi trường, công nghệ.",
      "Các dự án trình chấp thuận chủ trương đều được xem xét mức độ sử dụng tài nguyên, phát sinh chất thải và vị trí so với khu dân cư, rừng, nguồn nước.",
    ],
    years: [
      "Một số đề xuất dự án nuôi tôm siêu thâm canh chưa có phương án xử lý bùn, nước thải đã được yêu cầu bổ sung trước khi xem xét.",
      "Trong điều kiện dịch bệnh, hồ sơ được tiếp nhận, lấy ý kiến qua môi trường điện tử, không giảm yêu cầu về môi trường.",
      "Đã tham mưu không chấp thuận một số đề xuất có công nghệ lạc hậu hoặc vị trí không phù hợp quy hoạch.",
      "Đã áp dụng tiêu chí phân loại dự án theo mức độ tác động môi trường của Luật Bảo vệ môi trường năm 2020.",
      "Ưu tiên xem xét các dự án điện gió ven biển, chế biến phụ phẩm thủy sản theo hướng tuần hoàn.",
      "Đã rà soát các dự án chậm triển khai, đề nghị thu hồi chủ trương đối với dự án sử dụng đất kém hiệu quả.",
      "Đang hoàn thiện bảng tiêu chí sàng lọc dự án để áp dụng thống nhất giữa các cơ quan tham gia thẩm định.",
    ],
    closings: [
      "Không có dự án thuộc nhóm hạn chế được chấp thuận khi chưa có giải pháp xử lý chất thải.",
      "Nhà đầu tư được hướng dẫn ngay từ đầu về thủ tục môi trường, giảm việc bổ sung hồ sơ nhiều lần.",
    ],
    difficulties: [
      "Thiếu chuyên gia thẩm định công nghệ ở một số lĩnh vực mới, thời gian lấy ý kiến kéo dài.",
      "Một số nhà đầu tư thuyết minh công nghệ chung chung, khó đánh giá mức phát thải ở bước chủ trương.",
    ],
    plans: [
      "Tiếp tục kiên trì nguyên tắc không đánh đổi môi trường lấy tăng trưởng; hậu kiểm cam kết của nhà đầu tư.",
      "Phối hợp xây dựng danh mục lĩnh vực khuyến khích, hạn chế đầu tư phù hợp với từng vùng sinh thái.",
    ],
  },
};
