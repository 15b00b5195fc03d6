import type { DifficultyCase, Submission } from "./Case.ts";

/** Difficulties of 2026, one or more at every step. Năm Căn has raised none yet. */
export const runningDifficulties: ReadonlyArray<DifficultyCase> = [
  {
    name: "cong-dieu-tiet-2026",
    slot: "iii-12-tran-van-thoi",
    clause: "muc_III__khoan_12__nn_1",
    subject: "Cống điều tiết vùng ngọt vận hành chưa thống nhất giữa các xã",
    description:
      "Lịch đóng, mở cống giữa các xã vùng ngọt chưa thống nhất, có nơi cần giữ nước, có nơi cần tiêu úng đầu mùa mưa.",
    proposal: "Đề nghị ban hành lịch vận hành chung và phân công đầu mối.",
    raised: "2026-02-10",
    received: "2026-02-12",
    settled: {
      on: "2026-03-10",
      answer:
        "Đã thống nhất với Sở Nông nghiệp và Phát triển nông thôn lịch vận hành chung; huyện là đầu mối thông báo đến các xã.",
    },
    closed: { on: "2026-03-24", note: "Các xã đã thực hiện theo lịch chung." },
  },
  {
    name: "kinh-phi-dong-bai-2026",
    slot: "iii-12-phu-tan",
    clause: "muc_III__khoan_12__doan_1",
    subject: "Thiếu kinh phí phục hồi môi trường bãi rác đã đóng",
    description: "Bãi rác đã đóng nhưng lớp phủ bị sạt khi mưa lớn, cần bổ sung đất phủ và trồng cây.",
    proposal: "Đề nghị hỗ trợ kinh phí phục hồi môi trường.",
    raised: "2026-03-10",
    received: "2026-03-12",
    consolidated: { on: "2026-04-07", note: "Vượt khả năng ngân sách huyện." },
  },
  {
    name: "dau-noi-nuoc-thai-2026",
    slot: "iii-11",
    clause: "muc_III__khoan_11__doan_1",
    subject: "Chậm bố trí vốn tuyến thu gom nước thải phía đông Khu công nghiệp Khánh An",
    description:
      "Một số doanh nghiệp phía đông Khu công nghiệp Khánh An chưa thể đấu nối vì tuyến thu gom chưa được bố trí đủ vốn.",
    proposal: "Đề nghị bố trí bổ sung vốn để hoàn thành tuyến thu gom.",
    raised: "2026-06-09",
    received: "2026-06-11",
    consolidated: { on: "2026-07-07", note: "Trình UBND tỉnh xem xét bố trí vốn." },
  },
  {
    name: "xu-ly-bun-ao-tom-2026",
    slot: "iii-2",
    clause: "muc_III__khoan_2__nn_2",
    subject: "Chưa có quy định về nơi đổ bùn từ ao nuôi tôm siêu thâm canh",
    description:
      "Người nuôi không có nơi tập kết bùn, một số nơi xả ra kênh hoặc chân rừng phòng hộ, ảnh hưởng hệ sinh thái.",
    proposal: "Đề nghị UBND tỉnh ban hành quy định về khu chứa bùn và trách nhiệm của chủ cơ sở.",
    raised: "2026-08-18",
    received: "2026-08-20",
    consolidated: { on: "2026-09-15", note: "Cần quy định chung của tỉnh." },
  },
  {
    name: "rac-ven-bien-2026",
    slot: "iii-12-u-minh",
    clause: "muc_III__khoan_12__doan_1",
    subject: "Rác trôi dạt vào rừng phòng hộ ven biển Tây",
    description:
      "Rác nhựa, ngư lưới cụ trôi dạt theo mùa gió, mắc lại trong rừng phòng hộ, lực lượng tại chỗ thu gom không xuể.",
    proposal: "Đề nghị có cơ chế phối hợp liên huyện và hỗ trợ phương tiện thu gom.",
    raised: "2026-09-08",
    received: "2026-09-10",
    consolidated: { on: "2026-10-13", note: "Liên quan nhiều huyện ven biển." },
  },
  {
    name: "phan-loai-vung-lua-tom-2026",
    slot: "iii-12-thoi-binh",
    clause: "muc_III__khoan_12__doan_1",
    subject: "Vướng mắc trong thu gom vỏ bao bì thuốc bảo vệ thực vật",
    description: "Các bể chứa đã đầy nhưng huyện chưa rõ đơn vị đủ điều kiện vận chuyển, xử lý.",
    proposal: "Đề nghị hướng dẫn hợp đồng xử lý chất thải nguy hại.",
    raised: "2026-09-15",
    received: "2026-09-17",
    settled: {
      on: "2026-10-20",
      answer:
        "Sở Tài nguyên và Môi trường đã gửi danh sách đơn vị có giấy phép và mẫu hợp đồng; huyện lựa chọn, ký kết theo quy định.",
    },
  },
  {
    name: "di-doi-dat-mui-2026",
    slot: "iii-12-ngoc-hien",
    clause: null,
    subject: "Bờ biển khu vực Vàm Xoáy tiếp tục xâm thực",
    description: "Bờ biển khu vực Vàm Xoáy, xã Đất Mũi xâm thực nhanh, ảnh hưởng rừng và tuyến đường dân sinh.",
    proposal: "Đề nghị ưu tiên bố trí vốn kè giảm sóng.",
    raised: "2026-10-20",
    received: "2026-10-22",
    consolidated: { on: "2026-11-10", note: "Tổng hợp để trình trong đợt tới." },
  },
  {
    name: "ngap-noi-o-2026",
    slot: "iii-12-ca-mau",
    clause: "muc_III__khoan_12__nn_1",
    subject: "Ngập nội ô khi mưa lớn trùng triều cường",
    description:
      "Một số tuyến đường nội ô ngập sâu hơn trước khi mưa lớn trùng triều cường, các van ngăn triều hiện có không đủ.",
    proposal: "Đề nghị hỗ trợ lập dự án thoát nước tổng thể và trạm bơm chống ngập.",
    raised: "2026-11-12",
    received: "2026-11-16",
  },
  {
    name: "lo-song-dam-doi-2026",
    slot: "iii-12-dam-doi",
    clause: "muc_III__khoan_12__nn_1",
    subject: "Sạt lở bờ sông qua khu chợ",
    description: "Đoạn bờ sông qua khu chợ xuất hiện vết nứt mới sau đợt triều cường, đe dọa hệ thống cống thoát nước.",
    proposal: "Đề nghị khảo sát, hướng dẫn biện pháp gia cố khẩn cấp.",
    raised: "2026-11-20",
  },
];

/** Submissions of 2026; the last still awaits the committee's direction. */
export const runningSubmissions: ReadonlyArray<Submission> = [
  {
    on: "2026-04-14",
    subject: "Về việc phục hồi môi trường bãi rác huyện Phú Tân",
    difficulties: ["kinh-phi-dong-bai-2026"],
    direction: {
      on: "2026-05-12",
      subject: "V/v phục hồi môi trường bãi rác huyện Phú Tân",
      text: "Thống nhất hỗ trợ một phần kinh phí. Giao Sở Tài chính tham mưu nguồn, UBND huyện Phú Tân tổ chức thực hiện.",
      assignments: [
        {
          slot: "iii-5",
          task: "Tham mưu nguồn kinh phí hỗ trợ.",
          dueOn: "2026-07-31",
          carriedOut: { on: "2026-07-21", result: "Đã tham mưu bố trí từ nguồn sự nghiệp môi trường." },
        },
        {
          slot: "iii-12-phu-tan",
          task: "Bổ sung lớp phủ, trồng cây trên bãi rác đã đóng.",
          dueOn: "2026-10-30",
          carriedOut: { on: "2026-10-27", result: "Đã phủ đất bổ sung và trồng tràm, dừa nước quanh bãi." },
        },
      ],
    },
  },
  {
    on: "2026-07-14",
    subject: "Về việc bố trí vốn tuyến thu gom nước thải Khu công nghiệp Khánh An",
    difficulties: ["dau-noi-nuoc-thai-2026"],
    direction: {
      on: "2026-08-11",
      subject: "V/v hoàn thành tuyến thu gom nước thải Khu công nghiệp Khánh An",
      text: "Giao Sở Kế hoạch và Đầu tư, Sở Tài chính cân đối vốn; Ban Quản lý Khu kinh tế tỉnh hoàn thành hồ sơ, tổ chức thi công.",
      assignments: [
        {
          slot: "iii-5",
          task: "Rà soát nguồn vốn còn lại để bố trí bổ sung.",
          dueOn: "2026-10-15",
          carriedOut: { on: "2026-10-13", result: "Đã rà soát và đề xuất nguồn bổ sung." },
        },
        { slot: "iii-4", task: "Tham mưu điều chỉnh kế hoạch vốn.", dueOn: "2026-11-16" },
        { slot: "iii-11", task: "Hoàn thành hồ sơ và tổ chức thi công tuyến thu gom.", dueOn: "2027-03-31" },
      ],
    },
  },
  {
    on: "2026-11-03",
    subject: "Về việc xem xét khó khăn, vướng mắc về bùn thải nuôi tôm và rác trôi dạt ven biển",
    difficulties: ["xu-ly-bun-ao-tom-2026", "rac-ven-bien-2026"],
  },
];
