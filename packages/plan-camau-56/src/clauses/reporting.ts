import type { Plan } from "@kehoach/domain";

/** Mục IV: the reporting regime, three paragraphs. */
export const reporting: Plan.Data["clauses"] = [
  { address: "muc_IV", kind: "heading", marker: "IV.", text: "CHẾ ĐỘ BÁO CÁO" },
  {
    address: "muc_IV__doan_1",
    kind: "point",
    marker: "",
    text: "Yêu cầu Thủ trưởng các sở, ban, ngành cấp tỉnh, Chủ tịch Ủy ban nhân dân các huyện, thành phố Cà Mau căn cứ nhiệm vụ được phân công, tổ chức triển khai thực hiện đảm bảo hiệu quả, phù hợp với tình hình thực tế. Định kỳ trước ngày 30 tháng 11 hàng năm tổng kết, báo cáo kết quả thực hiện gửi về Sở Tài nguyên và Môi trường để tổng hợp, báo cáo UBND tỉnh.",
  },
  {
    address: "muc_IV__doan_2",
    kind: "point",
    marker: "",
    text: "Giao Sở Tài nguyên và Môi trường là cơ quan đầu mối có trách nhiệm theo dõi, kiểm tra, đôn đốc việc triển khai thực hiện Kế hoạch và định kỳ trước ngày 31 tháng 12 hàng năm báo cáo UBND tỉnh về tình hình và kết quả thực hiện.",
  },
  {
    address: "muc_IV__doan_3",
    kind: "point",
    marker: "",
    text: "Trong quá trình triển khai thực hiện, nếu có khó khăn, vướng mắc, đề nghị các sở, ban, ngành, đơn vị liên quan, Ủy ban nhân dân các huyện, thành phố Cà Mau phản ánh kịp thời về Sở Tài nguyên và Môi trường để tổng hợp, trình UBND tỉnh xem xét, chỉ đạo giải quyết./.",
  },
];
