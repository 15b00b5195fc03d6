/**
 * The shared texts, Vietnamese: the source, whose shape English must fill. Texts of one screen stand next to that screen
 * (see catalogue.ts). Roles, statuses and states are the domain's words, written here again because the first page loads without the
 * domain; a test holds them together.
 */
export const vi = {
  product: "Kế Hoạch",
  productLine: "Theo dõi thực hiện kế hoạch hành động của tỉnh",
  province: "Tỉnh Cà Mau",
  skipToContent: "Tới nội dung chính",
  language: { label: "Ngôn ngữ", vi: "Tiếng Việt", en: "English" },

  account: {
    menu: "Tài khoản",
    nameActing: "Giao người phụ trách thay",
    signOut: "Đăng xuất",
    signingOut: "Đang đăng xuất…",
  },

  roles: {
    drafter: "Chuyên viên",
    head: "Lãnh đạo đơn vị",
    focalOfficer: "Chuyên viên cơ quan đầu mối",
    focalHead: "Lãnh đạo cơ quan đầu mối",
    committeeViewer: "Văn phòng UBND tỉnh",
    committeeLeader: "Lãnh đạo UBND tỉnh",
    administrator: "Quản trị hệ thống",
    auditor: "Kiểm toán, thanh tra",
  },

  navigation: {
    label: "Điều hướng chính",
    open: "Mở danh mục",
    close: "Đóng danh mục",
    agency: "Việc của đơn vị",
    signing: "Chờ ký",
    reports: "Báo cáo",
    board: "Bảng theo dõi",
    urgings: "Đôn đốc",
    difficulties: "Khó khăn, vướng mắc",
    consolidation: "Báo cáo tổng hợp",
    overview: "Tổng quan",
    plan: "Kế hoạch",
    agencies: "Cơ quan, đơn vị",
    accounts: "Tài khoản người dùng",
    settings: "Cài đặt",
    journal: "Nhật ký",
  },

  demonstration: {
    label: "Chế độ minh hoạ",
    mark: "Dữ liệu minh hoạ",
    clock: (at: string) => `đồng hồ minh hoạ: ${at}`,
    change: "Đặt đồng hồ",
    newClock: "Thời điểm mới (giờ Việt Nam)",
    set: "Đặt",
    malformed: "Chọn đủ ngày và giờ.",
  },

  status: {
    onTime: "Đúng hạn",
    late: "Trễ hạn",
    withinTerm: "Trong hạn",
    overdue: "Quá hạn",
    waived: "Được miễn",
  },

  states: {
    progress: {
      notStarted: "Chưa triển khai",
      inProgress: "Đang triển khai",
      completed: "Hoàn thành",
      continuous: "Thường xuyên",
      blocked: "Vướng mắc",
    },
    duty: { lead: "Chủ trì", coordinate: "Phối hợp", advise: "Tham mưu" },
    extended: "Được gia hạn",
  },

  tally: {
    total: "Tổng số",
    completion: "Tỷ lệ hoàn thành",
    onTimeRate: "Tỷ lệ đúng hạn",
    none: "–",
  },

  why: "Vì sao?",

  errors: {
    prefix: "Lỗi:",
    heading: (count: number) => (count === 1 ? "Có 1 chỗ cần sửa" : `Có ${count} chỗ cần sửa`),
    offline: "Không kết nối được máy chủ. Nội dung đã nhập vẫn còn; kiểm tra mạng rồi thử lại.",
    unexpected: "Hệ thống gặp lỗi ngoài dự kiến. Nội dung đã nhập vẫn còn; thử lại sau ít phút.",
    signedOut: "Phiên làm việc đã hết. Đăng nhập lại để tiếp tục.",
    forbidden: "Tài khoản này không được xem hoặc làm việc này.",
    notFound: "Không tìm thấy nội dung này.",
    tooMany: "Thao tác quá nhiều lần trong thời gian ngắn. Chờ ít phút rồi thử lại.",
    retry: "Thử lại",
    screen: "Không mở được màn hình này",
    pageNotFound: "Không có trang này",
    pageNotFoundHint: "Đường dẫn có thể đã gõ sai hoặc đã cũ. Chọn một mục ở danh mục để tiếp tục.",
    toStart: "Về trang đầu",
    reload: "Tải lại trang",
  },

  loading: "Đang tải…",

  acts: {
    cancel: "Huỷ",
    close: "Đóng",
    save: "Lưu",
    saving: "Đang lưu…",
    open: "Mở",
    print: "In",
    word: "Tải Word",
    back: "Quay lại",
  },

  table: {
    sortBy: (column: string) => `Sắp xếp theo ${column}`,
    page: (page: number, pages: number) => `Trang ${page}/${pages}`,
    previous: "Trang trước",
    next: "Trang sau",
    rows: (shown: string) => `${shown} dòng`,
  },
};

export type SharedTexts = typeof vi;
