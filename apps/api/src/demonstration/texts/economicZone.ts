import type { ByClause } from "./DutyTexts.ts";

/** Mục III khoản 11: Ban Quản lý Khu kinh tế tỉnh. */
export const economicZone: ByClause = {
  muc_III__khoan_11__doan_1: {
    progress: "inProgress",
    otherwise: { 2021: "blocked" },
    openings: [
      "Ban Quản lý thường xuyên kiểm tra việc thu gom, xử lý nước thải, khí thải của doanh nghiệp trong Khu công nghiệp Khánh An và Khu công nghiệp Hòa Trung.",
      "Công tác kiểm soát ô nhiễm trong các khu công nghiệp và Khu kinh tế Năm Căn được thực hiện theo kế hoạch năm.",
    ],
    years: [
      "Hệ thống thoát nước mưa, thu gom nước thải Khu công nghiệp Khánh An được đầu tư từng phần; công tác giải phóng mặt bằng giai đoạn tiếp theo đang thực hiện.",
      "Do giãn cách xã hội, việc kiểm đếm, chi trả bồi thường ở Khu công nghiệp Khánh An và Hòa Trung phải tạm dừng nhiều tháng.",
      "Nhà máy xử lý nước thải tập trung Khu công nghiệp Khánh An được vận hành, một số doanh nghiệp đã đấu nối.",
      "Đã đôn đốc các doanh nghiệp còn lại ở Khu công nghiệp Khánh An đấu nối nước thải; lắp trạm quan trắc tự động và truyền dữ liệu về Sở Tài nguyên và Môi trường.",
      "Đã bàn giao thêm mặt bằng sạch ở Khu công nghiệp Hòa Trung để kêu gọi đầu tư hạ tầng kỹ thuật, trong đó có xử lý nước thải.",
      "Đã hướng dẫn doanh nghiệp hoàn thành thủ tục giấy phép môi trường và báo cáo công tác bảo vệ môi trường hằng năm.",
      "Đang nâng cấp tuyến thu gom nước thải phía đông Khu công nghiệp Khánh An và chuẩn bị đầu tư hạ tầng xử lý nước thải Khu kinh tế Năm Căn.",
    ],
    closings: [
      "Các doanh nghiệp bố trí cán bộ phụ trách môi trường, trồng cây xanh cách ly quanh nhà máy.",
      "Phản ánh của người dân xã Khánh An, xã Lương Thế Trân về mùi, nước thải được kiểm tra và trả lời.",
    ],
    difficulties: [
      "Giải phóng mặt bằng chậm do vướng giá đất, nguồn gốc đất; hạ tầng khu công nghiệp phụ thuộc vốn ngân sách.",
      "Số doanh nghiệp hoạt động còn ít nên lượng nước thải thấp, chi phí vận hành trạm xử lý tập trung cao.",
    ],
    plans: [
      "Đẩy nhanh giải phóng mặt bằng, kêu gọi nhà đầu tư hạ tầng; yêu cầu toàn bộ doanh nghiệp đấu nối nước thải.",
      "Tiếp tục kiểm tra, giám sát quan trắc tự động; hoàn thiện hồ sơ môi trường của hạ tầng khu công nghiệp.",
    ],
  },
};
