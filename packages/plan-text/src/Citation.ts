import { withoutEnd } from "./Capitals.ts";
import { dayOf } from "./Calendar.ts";
import type { Clause } from "./Clause.ts";

/** Another document that the plan cites. */
export interface ReadReference {
  /** "56-KL/TW", "80/2021/NĐ-CP"; null when it is cited by title alone. */
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  /** Type and subject as the text words them. */
  readonly text: string;
  readonly citedIn: ReadonlyArray<string>;
}

const NUMBER =
  /(?<![\p{L}\d/.-])(\d{1,5}[a-zđ]?(?:\s?\/\s?\d{4})?\s?[-/]\s?\p{Lu}[\p{L}\d&]{0,11}(?:\s?[-/]\s?\p{Lu}[\p{L}\d&]{0,11}){0,3})(?![\p{L}\d])/gu;
/** Abbreviations of types and issuers that a symbol is made of (Nghị định 30/2020, phụ lục III). */
const SYMBOL =
  /(?:^|[-/])(?:KL|NQ|QĐ|QyĐ|KH|CT|CTr|NĐ|TT|TTLT|TTr|HD|CV|ĐA|PA|BC|TB|QC|CĐ|L|PL|QH\d*|UBND|HĐND|CP|TTg|TW|TU|VPCP|UBTVQH\d*|B[A-ZĐ&]{1,8}|S[A-ZĐ&]{1,8})(?=[-/]|$)/u;
const TYPE =
  /((?:Kết luận|Nghị quyết|Quyết định|Quy định|Kế hoạch|Chỉ thị|Chương trình(?: hành động)?|Nghị định|Thông tư(?: liên tịch)?|Hướng dẫn|Công văn|công văn|Tờ trình|Đề án|Luật|Pháp lệnh|Thông báo|Báo cáo|Văn bản|Công điện|Quy chế)(?:\s+[\p{L}]+){0,3}?)\s+(?:số|Số)?\s*:?\s*$/u;
const DATE =
  /^\s*,?\s*(?:ngày\s+)?(\d{1,2})(?:\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})|\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4}))/u;
const ISSUER =
  /^\s*,?\s*của\s+([^,;.()]{2,140}?)(?=\s+(?:về|ban hành|phê duyệt|quy định|sửa đổi|hướng dẫn|triển khai|thực hiện|công bố|thông qua|trong|tại|cho|nhằm|để|theo|do|đến|đảm bảo|bảo đảm|giao)\s|\s+và\s+(?:Kế hoạch|Nghị quyết|Quyết định|Chương trình|Kết luận|Chỉ thị|Nghị định|Thông tư|Luật|Đề án|Công văn|công văn|Tờ trình)|[,;.()]|$)/u;
const ABOUT =
  /^\s*,?\s*((?:về|phê duyệt|ban hành|quy định|sửa đổi|hướng dẫn|triển khai|thực hiện|công bố)\s[^;.()]{3,400})/u;
const TITLE =
  /(?<!\p{L})((?:Chiến lược(?=\s+(?:quốc gia|Quốc gia|\p{Ll}))|Chương trình mục tiêu quốc gia(?=\s)|Nghị quyết(?=\s+(?:Trung ương|Hội nghị|Đại hội))|Kế hoạch(?=\s+(?:hành động|chống|phòng))|Bộ luật(?=\s+\p{Lu})|Luật(?=\s+\p{Lu}))[^;.()“”"]{6,300})/gu;
const TITLE_END =
  /,(?!\s+(?:tầm nhìn|định hướng|chống))|\s(?:trên địa bàn|nhằm|đến cán bộ|theo|đảm bảo|bảo đảm|phù hợp|đã được|và các|và Nghị|và pháp luật|để|trình Quốc hội|ngày\s+\d+)(?=\s|$)/u;

const tight = (text: string): string => text.replaceAll(/\s/g, "");
const key = (title: string): string => title.toLowerCase().replace("hội nghị ", "");

interface Open {
  number: string | null;
  date: string | null;
  issuer: string | null;
  text: string;
  citedIn: Array<string>;
}

/** Two mentions of one number that bear different days. */
export interface Conflict {
  readonly number: string;
  readonly dates: readonly [string, string];
  readonly clause: string;
}

const note = (
  known: Map<string, Open>,
  id: string,
  found: Omit<Open, "citedIn">,
  address: string,
  conflicts: Array<Conflict>,
): void => {
  const open = known.get(id);
  if (open === undefined) {
    known.set(id, { ...found, citedIn: [address] });
    return;
  }
  if (open.date !== null && found.date !== null && open.date !== found.date) {
    conflicts.push({ number: id, dates: [open.date, found.date], clause: address });
  }
  open.date ??= found.date;
  open.issuer ??= found.issuer;
  if (open.text.length < 12 && found.text.length > open.text.length) open.text = found.text;
  if (!open.citedIn.includes(address)) open.citedIn.push(address);
};

const numbered = (
  known: Map<string, Open>,
  { text, address }: Clause,
  own: string | null,
  conflicts: Array<Conflict>,
): void => {
  for (const match of text.matchAll(NUMBER)) {
    const number = tight(match[1] ?? "");
    if (number === own || !SYMBOL.test(number)) continue;
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    const type = TYPE.exec(before)?.[1] ?? "";
    if (type === "" && !/s[ốô]\s*:?\s*$/iu.test(before)) continue;
    let rest = text.slice(match.index + match[0].length, match.index + match[0].length + 700);
    const dated = DATE.exec(rest);
    if (dated !== null) rest = rest.slice(dated[0].length);
    const issued = ISSUER.exec(rest);
    if (issued !== null) rest = rest.slice(issued[0].length);
    const about =
      ABOUT.exec(rest)?.[1]
        ?.replace(/,\s+(?:Ủy ban|Uỷ ban|UBND)[\s\S]*$/u, "")
        .trim() ?? "";
    const date =
      dated === null ? null : dayOf(Number(dated[1]), Number(dated[2] ?? dated[4]), Number(dated[3] ?? dated[5]));
    const issuer = issued?.[1]?.trim() ?? null;
    note(known, number, { number, date, issuer, text: `${type} ${about}`.trim() }, address, conflicts);
  }
};

const titled = (known: Map<string, Open>, clause: Clause): void => {
  for (const match of clause.text.matchAll(TITLE)) {
    const whole = match[1] ?? "";
    const seen = [...known.keys()].find((title) => key(whole).startsWith(title));
    const end = clause.address.startsWith("trichyeu") ? -1 : whole.search(TITLE_END);
    const title = withoutEnd(end < 0 ? whole : whole.slice(0, end), " ,:");
    if (title.split(" ").length < 4 && !/^(?:Bộ l|L)uật/u.test(title)) continue;
    note(known, seen ?? key(title), { number: null, date: null, issuer: null, text: title }, clause.address, []);
  }
};

/** The documents that the clauses cite, by number and by title; `own` is the number of the citing document itself. */
export const read = (
  clauses: ReadonlyArray<Clause>,
  own: string | null,
): { readonly references: ReadonlyArray<ReadReference>; readonly conflicts: ReadonlyArray<Conflict> } => {
  const numbers = new Map<string, Open>();
  const titles = new Map<string, Open>();
  const conflicts: Array<Conflict> = [];
  for (const clause of clauses) {
    if (clause.address === "sokyhieu" || clause.address.startsWith("pl_") || clause.kind === "recipient") continue;
    numbered(numbers, clause, own, conflicts);
    if (clause.text.length < 20_000 && titles.size < 200) titled(titles, clause);
  }
  return { references: [...numbers.values(), ...titles.values()], conflicts };
};
