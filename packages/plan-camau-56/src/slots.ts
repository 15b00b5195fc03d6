import type { Plan } from "@kehoach/domain";

type Slots = Plan.Data["slots"];

/** The nine committees of Mục III khoản 12, each of which carries its three duties and reports by itself. */
export const districtSlots = [
  "iii-12-ca-mau",
  "iii-12-u-minh",
  "iii-12-thoi-binh",
  "iii-12-tran-van-thoi",
  "iii-12-cai-nuoc",
  "iii-12-dam-doi",
  "iii-12-nam-can",
  "iii-12-phu-tan",
  "iii-12-ngoc-hien",
] as const;

const district = { clause: "muc_III__khoan_12" } as const;

/** The thirteen assignees of Mục III, its twelfth as nine places: 21 slots. */
export const slots: Slots = [
  { id: "iii-1", clause: "muc_III__khoan_1", holder: "so-tnmt", name: "Sở Tài nguyên và Môi trường" },
  { id: "iii-2", clause: "muc_III__khoan_2", holder: "so-nnptnt", name: "Sở Nông nghiệp và Phát triển nông thôn" },
  { id: "iii-3", clause: "muc_III__khoan_3", holder: "so-xd", name: "Sở Xây dựng" },
  { id: "iii-4", clause: "muc_III__khoan_4", holder: "so-khdt", name: "Sở Kế hoạch và Đầu tư" },
  { id: "iii-5", clause: "muc_III__khoan_5", holder: "so-tc", name: "Sở Tài chính" },
  { id: "iii-6", clause: "muc_III__khoan_6", holder: "so-khcn", name: "Sở Khoa học và Công nghệ" },
  { id: "iii-7", clause: "muc_III__khoan_7", holder: "so-ct", name: "Sở Công Thương" },
  { id: "iii-8", clause: "muc_III__khoan_8", holder: "so-tttt", name: "Sở Thông tin và Truyền thông" },
  { id: "iii-9", clause: "muc_III__khoan_9", holder: "so-yt", name: "Sở Y tế" },
  { id: "iii-10", clause: "muc_III__khoan_10", holder: "cong-an", name: "Công an tỉnh" },
  { id: "iii-11", clause: "muc_III__khoan_11", holder: "bql-kkt", name: "Ban Quản lý Khu kinh tế tỉnh" },
  { ...district, id: "iii-12-ca-mau", holder: "ubnd-tp-ca-mau", name: "UBND thành phố Cà Mau" },
  { ...district, id: "iii-12-u-minh", holder: "ubnd-u-minh", name: "UBND huyện U Minh" },
  { ...district, id: "iii-12-thoi-binh", holder: "ubnd-thoi-binh", name: "UBND huyện Thới Bình" },
  { ...district, id: "iii-12-tran-van-thoi", holder: "ubnd-tran-van-thoi", name: "UBND huyện Trần Văn Thời" },
  { ...district, id: "iii-12-cai-nuoc", holder: "ubnd-cai-nuoc", name: "UBND huyện Cái Nước" },
  { ...district, id: "iii-12-dam-doi", holder: "ubnd-dam-doi", name: "UBND huyện Đầm Dơi" },
  { ...district, id: "iii-12-nam-can", holder: "ubnd-nam-can", name: "UBND huyện Năm Căn" },
  { ...district, id: "iii-12-phu-tan", holder: "ubnd-phu-tan", name: "UBND huyện Phú Tân" },
  { ...district, id: "iii-12-ngoc-hien", holder: "ubnd-ngoc-hien", name: "UBND huyện Ngọc Hiển" },
  { id: "iii-13", clause: "muc_III__khoan_13", holder: null, name: "Các tổ chức, cơ quan, đơn vị có liên quan" },
];
