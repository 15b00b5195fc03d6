import type { Plan } from "@kehoach/domain";

type Agencies = Plan.Data["agencies"];

/** Days and successors stay open here: the plan knows none. A reorganisation adds them. */
const unlimited = { validFrom: null, validTo: null, succession: [] } as const;

const department = { ...unlimited, group: "department", subordinate: true } as const;
const district = { ...unlimited, group: "districtCommittee", subordinate: true } as const;
const outside = { ...unlimited, group: "outside", subordinate: false } as const;

const committee: Agencies = [
  {
    ...unlimited,
    id: "ubnd-ca-mau",
    name: "Ủy ban nhân dân tỉnh Cà Mau",
    nameEn: "People's Committee of Ca Mau Province",
    shortName: "UBND tỉnh",
    group: "committee",
    subordinate: true,
  },
];

/**
 * Mục III khoản 1 to 11: the provincial departments, the police and the economic zone's management (sở, ban, ngành). The plan gives no
 * symbols of theirs: these are the customary ones, to be checked against each body's own rules before its documents are issued.
 */
const departments: Agencies = [
  {
    ...department,
    id: "so-tnmt",
    name: "Sở Tài nguyên và Môi trường",
    nameEn: "Department of Natural Resources and Environment",
    shortName: "Sở TN&MT",
    letterhead: { symbol: "STNMT" },
  },
  {
    ...department,
    id: "so-nnptnt",
    name: "Sở Nông nghiệp và Phát triển nông thôn",
    nameEn: "Department of Agriculture and Rural Development",
    shortName: "Sở NN&PTNT",
    letterhead: { symbol: "SNN" },
  },
  {
    ...department,
    id: "so-xd",
    name: "Sở Xây dựng",
    nameEn: "Department of Construction",
    shortName: "Sở Xây dựng",
    letterhead: { symbol: "SXD" },
  },
  {
    ...department,
    id: "so-khdt",
    name: "Sở Kế hoạch và Đầu tư",
    nameEn: "Department of Planning and Investment",
    shortName: "Sở KH&ĐT",
    letterhead: { symbol: "SKHĐT" },
  },
  {
    ...department,
    id: "so-tc",
    name: "Sở Tài chính",
    nameEn: "Department of Finance",
    shortName: "Sở Tài chính",
    letterhead: { symbol: "STC" },
  },
  {
    ...department,
    id: "so-khcn",
    name: "Sở Khoa học và Công nghệ",
    nameEn: "Department of Science and Technology",
    shortName: "Sở KH&CN",
    letterhead: { symbol: "SKHCN" },
  },
  {
    ...department,
    id: "so-ct",
    name: "Sở Công Thương",
    nameEn: "Department of Industry and Trade",
    shortName: "Sở Công Thương",
    letterhead: { symbol: "SCT" },
  },
  {
    ...department,
    id: "so-tttt",
    name: "Sở Thông tin và Truyền thông",
    nameEn: "Department of Information and Communications",
    shortName: "Sở TT&TT",
    letterhead: { symbol: "STTTT" },
  },
  {
    ...department,
    id: "so-yt",
    name: "Sở Y tế",
    nameEn: "Department of Health",
    shortName: "Sở Y tế",
    letterhead: { symbol: "SYT" },
  },
  {
    ...department,
    id: "cong-an",
    name: "Công an tỉnh Cà Mau",
    nameEn: "Ca Mau Provincial Police",
    shortName: "Công an tỉnh",
    letterhead: { symbol: "CAT", parent: "Bộ Công an" },
  },
  {
    ...department,
    id: "bql-kkt",
    name: "Ban Quản lý Khu kinh tế tỉnh Cà Mau",
    nameEn: "Ca Mau Economic Zone Authority",
    shortName: "BQL Khu kinh tế",
    letterhead: { symbol: "BQLKKT", headPosition: "Trưởng ban" },
  },
];

/**
 * Mục III khoản 12 names them together ("UBND các huyện, thành phố Cà Mau"); in February 2020 the province had these nine
 * district-level units (list of administrative units, codes 964 and 966 to 973).
 */
const districtCommittees: Agencies = [
  {
    ...district,
    id: "ubnd-tp-ca-mau",
    name: "Ủy ban nhân dân thành phố Cà Mau",
    nameEn: "People's Committee of Ca Mau City",
    shortName: "UBND TP. Cà Mau",
  },
  ...(
    [
      ["u-minh", "U Minh", "U Minh"],
      ["thoi-binh", "Thới Bình", "Thoi Binh"],
      ["tran-van-thoi", "Trần Văn Thời", "Tran Van Thoi"],
      ["cai-nuoc", "Cái Nước", "Cai Nuoc"],
      ["dam-doi", "Đầm Dơi", "Dam Doi"],
      ["nam-can", "Năm Căn", "Nam Can"],
      ["phu-tan", "Phú Tân", "Phu Tan"],
      ["ngoc-hien", "Ngọc Hiển", "Ngoc Hien"],
    ] as const
  ).map(([id, name, nameEn]) => ({
    ...district,
    id: `ubnd-${id}`,
    name: `Ủy ban nhân dân huyện ${name}`,
    nameEn: `People's Committee of ${nameEn} District`,
    shortName: `UBND huyện ${name}`,
  })),
];

/** Bodies that the committee may only ask. */
const outsiders: Agencies = [
  {
    ...outside,
    id: "ubmttqvn-tinh",
    name: "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Cà Mau",
    nameEn: "Vietnam Fatherland Front Committee of Ca Mau Province",
    shortName: "UBMTTQVN tỉnh",
  },
  {
    ...outside,
    id: "hiep-hoi-doanh-nghiep",
    name: "Hiệp hội doanh nghiệp tỉnh Cà Mau",
    nameEn: "Ca Mau Business Association",
    shortName: "Hiệp hội doanh nghiệp tỉnh",
  },
];

/** The bodies that the plan names, with the official names of the day it was issued. */
export const agencies: Agencies = [...committee, ...departments, ...districtCommittees, ...outsiders];
