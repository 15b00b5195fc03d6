import type { ByClause } from "./DutyTexts.ts";

/** Mục III khoản 5: Sở Tài chính. */
export const finance: ByClause = {
  muc_III__khoan_5__doan_1: {
    progress: "continuous",
    openings: [
      "Sở đã tham mưu UBND tỉnh cân đối, phân bổ kinh phí sự nghiệp môi trường cho các sở, ngành, huyện, thành phố theo dự toán được giao.",
      "Kinh phí cho nhiệm vụ bảo vệ môi trường và ứng phó với biến đổi khí hậu được ưu tiên bố trí ngay từ đầu năm.",
    ],
    years: [
      "Trong điều kiện thu ngân sách giảm do dịch bệnh và hạn mặn, Sở vẫn tham mưu giữ mức chi sự nghiệp môi trường theo quy định.",
      "Đã tham mưu điều chỉnh một phần dự toán để chi xử lý chất thải từ khu cách ly và các bệnh viện dã chiến.",
      "Đã hướng dẫn các đơn vị lập dự toán theo nội dung chi mới của Luật Bảo vệ môi trường năm 2020.",
      "Đã tham mưu bố trí vốn đối ứng cho một số dự án kè chống sạt lở và cấp nước sinh hoạt nông thôn.",
      "Đã tham mưu sử dụng dự phòng ngân sách để khắc phục khẩn cấp sụt lún, thiếu nước ngọt trong mùa khô.",
      "Đã phối hợp tham mưu mức giá dịch vụ thu gom, vận chuyển, xử lý chất thải rắn sinh hoạt đã phân loại.",
      "Đã thẩm định dự toán các nhiệm vụ môi trường chuyển tiếp và đề xuất cắt giảm nội dung trùng lắp.",
    ],
    closings: [
      "Việc thanh, quyết toán được hướng dẫn kịp thời; các đơn vị sử dụng kinh phí cơ bản đúng mục đích.",
      "Sở thường xuyên nhắc các đơn vị đẩy nhanh giải ngân, hạn chế chuyển nguồn sang năm sau.",
    ],
    difficulties: [
      "Nguồn sự nghiệp môi trường còn thấp so với nhu cầu, nhất là thu gom rác ở nông thôn và xử lý bãi rác cũ.",
      "Một số đơn vị lập dự toán chưa sát, giải ngân dồn vào cuối năm.",
    ],
    plans: [
      "Tiếp tục ưu tiên phân bổ cho nhiệm vụ cấp bách; phối hợp tranh thủ nguồn hỗ trợ của Trung ương và tổ chức quốc tế.",
      "Hướng dẫn lồng ghép các nguồn vốn, khuyến khích xã hội hóa dịch vụ môi trường.",
    ],
  },
};
