import { Text } from "@kehoach/domain";
import * as Body from "./Body.ts";

/** Names of issuers from lines of capitals, in the spelling of running text. */

const GENERIC =
  /^(?:(?:thủ tướng|phó chủ tịch|chủ tịch|bộ trưởng|giám đốc)\s+)?(?:(?:ủy|uỷ) ban nhân dân|ubnd|hội đồng nhân dân|chính phủ)?\s*(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)?\s*/u;

const capitalised = (text: string): string =>
  text.replaceAll(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** "ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP" as "Ủy ban nhân dân tỉnh Đồng Tháp"; departments as the catalogue of names spells them. */
export const spelled = (capitals: string): string => {
  const lower = capitals
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/^ubnd/, "ủy ban nhân dân")
    .replace(/uỷ ban/g, "ủy ban");
  const known = Body.catalogued(lower);
  if (known !== null) return known;
  const generic = GENERIC.exec(lower)?.[0] ?? "";
  const rest = lower.slice(generic.length);
  const head = generic.replace("ủy ban", "Ủy ban").replace("hội đồng", "Hội đồng").replace("chính phủ", "Chính phủ");
  const text = `${head}${generic === "" ? rest : capitalised(rest)}`.trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** The issuing body of the head's lines of capitals: the lower of two tiers, with the province of the upper one. */
export const ofLines = (lines: ReadonlyArray<string>): string | null => {
  const joined = lines.slice(0, 8).join(" ").slice(0, 400).replaceAll(/\s+/g, " ").trim();
  if (joined === "") return null;
  const tiers =
    /^((?:UBND|(?:ỦY|UỶ) BAN NHÂN DÂN)\s+((?:TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ)\s+.+?))\s+((?:SỞ|BAN|CHI CỤC|THANH TRA|VĂN PHÒNG|CÔNG AN|TRUNG TÂM|UBND|(?:ỦY|UỶ) BAN NHÂN DÂN|PHÒNG)\s.+)$/u.exec(
      joined,
    );
  if (tiers === null) return spelled(joined);
  const lower = spelled(tiers[3] ?? "");
  const province = spelled(tiers[2] ?? "");
  const place = province.charAt(0).toLowerCase() + province.slice(1);
  return /tỉnh|thành phố|huyện|xã|phường/iu.test(lower) ? lower : `${lower} ${place}`;
};

const ENACTING = /^\s+(?:xây dựng(?: và)?\s+)?ban hành/u;
const NAMED =
  /(?:^|[\s;,.])(?=(?:(?:Ủy|Uỷ) ban nhân dân|UBND|Chủ tịch|Sở|Bộ|Chính phủ|Ban|Văn phòng|Công an|Thanh tra|Hội đồng)\s)/gu;

/** Who "ban hành Kế hoạch" in the preamble: "Ủy ban nhân dân tỉnh", "Sở Thông tin và Truyền thông". */
export const ofPreamble = (text: string): string | null => {
  const start = text.slice(0, 6000);
  for (const match of start.matchAll(NAMED)) {
    const found = Body.list(start, match.index + match[0].length);
    if (found !== null && ENACTING.test(start.slice(found.end, found.end + 40))) {
      return (found.items.at(-1) ?? "").replace(/^UBND/, "Ủy ban nhân dân").replace(/^Uỷ ban/, "Ủy ban");
    }
  }
  return null;
};

/** The same body, told with its place. */
export const fuller = (issuer: string, place: string | null, mentions: ReadonlyArray<string>): string => {
  const folded = Text.fold(issuer);
  const longer = mentions.find((mention) => Text.fold(mention).startsWith(`${folded} `));
  if (longer !== undefined) return longer;
  return place !== null && /(?:nhân dân|ubnd) (?:tỉnh|thành phố|huyện|xã|phường)$/u.test(issuer.toLowerCase())
    ? `${issuer} ${place}`
    : issuer;
};
