import { Schema } from "effect";
import type { Bilingual } from "./Bilingual.ts";

/**
 * Where a clause stands in a plan: Akoma Ntoso grammar with Vietnamese names, segments joined by `__`.
 * `muc_II__khoan_3__nn_4` is the fourth unnumbered dash point of Mục II khoản 3; `muc_IV__doan_1` a paragraph without a dash.
 * An address is never reused; an amendment maps old addresses to new ones.
 */
export const Address = Schema.String.check(
  Schema.isPattern(/^[a-z]+(_[A-Za-z0-9.]+)?(__[a-z]+(_[A-Za-z0-9.]+)?)*$/),
  Schema.isMaxLength(120),
).pipe(Schema.brand("Address"));
export type Address = typeof Address.Type;

const nouns: Readonly<Record<string, Bilingual>> = {
  phan: { vi: "Phần", en: "Part" },
  chuong: { vi: "Chương", en: "Chapter" },
  muc: { vi: "Mục", en: "Section" },
  dieu: { vi: "Điều", en: "Article" },
  khoan: { vi: "khoản", en: "clause" },
  diem: { vi: "điểm", en: "point" },
  nn: { vi: "gạch đầu dòng thứ", en: "dash point" },
  doan: { vi: "đoạn", en: "paragraph" },
  pl: { vi: "Phụ lục", en: "Annex" },
  dau: { vi: "phần đầu", en: "opening" },
  coquan: { vi: "tên cơ quan ban hành", en: "issuing body" },
  quochieu: { vi: "Quốc hiệu, Tiêu ngữ", en: "national title and motto" },
  sokyhieu: { vi: "số, ký hiệu", en: "number and symbol" },
  thamquyen: { vi: "thẩm quyền ban hành", en: "authority" },
  cancu: { vi: "căn cứ", en: "legal basis" },
  quyetdinh: { vi: "phần quyết định", en: "operative part" },
  kemtheo: { vi: "phần kèm theo", en: "attachment note" },
  phuchu: { vi: "phụ chú", en: "note" },
  cuoi: { vi: "phần cuối", en: "closing" },
  diadanh: { vi: "địa danh và ngày ban hành", en: "place and date of issue" },
  tenloai: { vi: "tên loại văn bản", en: "type of document" },
  trichyeu: { vi: "trích yếu", en: "subject" },
  loidan: { vi: "lời dẫn", en: "preamble" },
  noinhan: { vi: "Nơi nhận", en: "Recipients" },
  chuky: { vi: "phần ký", en: "signature" },
};

/** The clause that directly contains this one, or null at the top. */
export const parent = (address: Address): Address | null => {
  const cut = address.lastIndexOf("__");
  return cut < 0 ? null : (address.slice(0, cut) as Address);
};

/** Whether `address` lies within `container`, or is it. */
export const within = (address: Address, container: Address): boolean =>
  address === container || address.startsWith(`${container}__`);

/** How officers cite it: "Mục II khoản 3, gạch đầu dòng thứ 4"; "Section II clause 3, dash point 4". */
export const cite = (address: Address): Bilingual => {
  const parts = address.split("__").map((segment) => {
    const [kind = "", number] = segment.split("_");
    const noun = nouns[kind] ?? { vi: kind, en: kind };
    const cited = (name: string) => (number === undefined ? name : `${name} ${number}`);
    return { deep: kind === "nn" || kind === "doan", vi: cited(noun.vi), en: cited(noun.en) };
  });
  const join = (language: "vi" | "en") =>
    parts.reduce((text, part, index) => {
      const separator = index === 0 ? "" : part.deep && index > 1 ? ", " : " ";
      return text + separator + part[language];
    }, "");
  return { vi: join("vi"), en: join("en") };
};
