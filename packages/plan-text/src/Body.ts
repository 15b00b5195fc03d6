import { Text } from "@kehoach/domain";
import { fields, heads, outside, persons } from "./catalogue.ts";
import { endings, inner, kinds, loosely, qualifiers } from "./bodyWords.ts";

/** Names of bodies in running text: where a list of them begins, what its members are, where it ends. */
export interface Bodies {
  /** As the text names them, in order. */
  readonly items: ReadonlyArray<string>;
  /** Offset after the last one. */
  readonly end: number;
  /** Offset of the first one. */
  readonly start: number;
}

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

const WORDS = /[\p{L}\p{N}&]+(?:[-.][\p{L}\p{N}&]+)*|[^\s\p{L}\p{N}]/gu;
/** Longest stretch of text that is looked at for one list; most lists are told by the first, shorter one. */
const REACH = 700;
const GLANCE = 120;

/** Older placements of the tone mark, and the current ones. */
const TONES: Readonly<Record<string, string>> = { uỷ: "ủy", hoá: "hóa", toà: "tòa" };

const tidy = (word: string): string => {
  const lower = word.toLowerCase();
  return TONES[lower] ?? lower;
};

const words = (text: string, from: number, reach: number): ReadonlyArray<Word> => {
  const found: Array<Word> = [];
  for (const match of text.slice(from, from + reach).matchAll(WORDS)) {
    const start = from + match.index;
    found.push({ text: match[0], lower: tidy(match[0]), start, end: start + match[0].length });
  }
  return found;
};

const phrases = (list: ReadonlyArray<string>): ReadonlyArray<ReadonlyArray<string>> =>
  list
    .map((phrase) => [...phrase.matchAll(WORDS)].map((match) => tidy(match[0])))
    .toSorted((a, b) => b.length - a.length);

const byFirst = (list: ReadonlyArray<string>): ReadonlyMap<string, ReadonlyArray<ReadonlyArray<string>>> => {
  const map = new Map<string, Array<ReadonlyArray<string>>>();
  for (const phrase of phrases(list)) {
    const first = phrase[0] ?? "";
    map.set(first, [...(map.get(first) ?? []), phrase]);
  }
  return map;
};

const FIELDS = byFirst(fields);
const HEADS = byFirst(heads);
const PERSONS = byFirst(persons);
const KINDS = byFirst(kinds);
const QUALIFIERS = byFirst(qualifiers);
const UNITS = new Set(["huyện", "quận", "xã", "phường", "tỉnh", "cấp"]);
const UNIT_PAIRS = byFirst(["thị xã", "thành phố", "thị trấn", "đặc khu"]);
const INNER = byFirst(inner);

/** Second halves of words whose first half bears the capital: "Tổ quốc", "Quản lý", "Điện lực". */
const TAILS = new Set(
  "quốc lý ủy thanh hình lực huy sự phòng quan hiểm sát động tác nghệ thông tin tế mại tiến nghiệp dựng tạo trường thuật binh nữ dân chính sách giáo vận truyền hóa thao lịch ninh đảng minh chiến nhân niên sản tư đoàn hội văn dục khoáng học đạo trực trận nhánh ban cục khẩu viên".split(
    " ",
  ),
);

const match = (
  table: ReadonlyMap<string, ReadonlyArray<ReadonlyArray<string>>>,
  list: ReadonlyArray<Word>,
  at: number,
): number => {
  const word = list[at];
  if (word === undefined) return 0;
  for (const phrase of table.get(word.lower) ?? []) {
    if (phrase.every((part, offset) => list[at + offset]?.lower === part)) return phrase.length;
  }
  return 0;
};

const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);
const isQuantifier = (word: Word | undefined): boolean =>
  word !== undefined && (word.lower === "các" || word.lower === "những" || word.lower === "mọi");
const isComma = (word: Word | undefined): boolean => word?.text === "," || word?.text === ";" || word?.text === "/";
const isAnd = (word: Word | undefined): boolean =>
  word !== undefined && (word.lower === "và" || word.lower === "cùng" || word.lower === "hoặc");

const isCommittee = (list: ReadonlyArray<Word>, at: number): number => {
  const lower = (offset: number) => list[at + offset]?.lower;
  if (!isCapital(list[at]) && lower(0) !== "ủy" && lower(0) !== "ubnd") return 0;
  if (lower(0) === "ubnd" || lower(0) === "hđnd") return 1;
  if (lower(0) === "ủy" && lower(1) === "ban" && lower(2) === "nhân") return lower(3) === "dân" ? 4 : 3;
  if (lower(0) === "hội" && lower(1) === "đồng" && lower(2) === "nhân" && lower(3) === "dân") return 4;
  return 0;
};

const unit = (list: ReadonlyArray<Word>, at: number): number => {
  const pair = match(UNIT_PAIRS, list, at);
  if (pair > 0) return pair;
  return UNITS.has(list[at]?.lower ?? "") ? 1 : 0;
};

/** Capitalised words from `at`, over "-" and, where they are enumerated, over commas. */
const proper = (list: ReadonlyArray<Word>, at: number, enumerated: boolean): number => {
  let index = at;
  while (index < list.length) {
    if (isCapital(list[index]) && !(enumerated && opens(list, index))) index++;
    else if (
      enumerated &&
      index > at &&
      (isComma(list[index]) || isAnd(list[index])) &&
      isCapital(list[index + 1]) &&
      !opens(list, index + 1)
    )
      index += 2;
    else break;
  }
  return index;
};

/** Administrative units from `at`: "các huyện, thị xã, thành phố Cà Mau". */
const units = (list: ReadonlyArray<Word>, at: number): number => {
  let index = at;
  if (isQuantifier(list[index]) || /^\d+$/.test(list[index]?.text ?? "")) index++;
  let length = unit(list, index);
  if (length === 0) return at;
  while (length > 0) {
    index += length;
    // "các xã: Gia Thuận, Tân Điền", but not "các xã: Căn cứ …"
    const named = list[index]?.text === ":" && isCapital(list[index + 1]) && isCapital(list[index + 2]);
    const names = named ? proper(list, index + 1, true) : 0;
    if (names > index + 1) index = names;
    else index = proper(list, index, false);
    if (list[index]?.text === ":") break;
    const joint = isComma(list[index]) || isAnd(list[index]) || list[index]?.text === "-" || list[index]?.text === "–";
    const skip = joint && isQuantifier(list[index + 1]) && unit(list, index + 2) > 0 ? 2 : 1;
    length = joint ? unit(list, index + skip) : unit(list, index);
    if (joint && length > 0) index += skip;
  }
  return index;
};

/** A committee and the units it stands for: "UBND các huyện, thị xã, thành phố Cà Mau". */
const committee = (list: ReadonlyArray<Word>, at: number): number =>
  qualified(list, units(list, at + isCommittee(list, at)));

const qualified = (list: ReadonlyArray<Word>, at: number): number => {
  let index = at;
  for (;;) {
    const length = match(QUALIFIERS, list, index);
    if (length === 0) return index;
    index += length;
    // "trên địa bàn tỉnh Cà Mau", "thành phố Hà Nội"
    if (/^(?:tỉnh|phố|bàn|huyện|xã)$/.test(list[index - 1]?.lower ?? "") && !opens(list, index))
      index = proper(list, index, false);
  }
};

/** A kind of body at `at` that bears no name of its own: "ban", "Ban, ngành", but not "Ban Quản lý". */
const bareKind = (list: ReadonlyArray<Word>, at: number): number => {
  const length = match(KINDS, list, at);
  if (length === 0 || !isCapital(list[at])) return length;
  const after = list[at + length];
  return after === undefined || isComma(after) || isAnd(after) || match(QUALIFIERS, list, at + length) > 0 ? length : 0;
};

/** Kinds of bodies in a row, bare or with "các": one collective. */
const collective = (list: ReadonlyArray<Word>, at: number): number => {
  let index = at + (isQuantifier(list[at]) ? 1 : 0);
  let length = match(KINDS, list, index);
  if (length === 0) return at;
  // one bare kind ("tổ chức", "trường") is a common word, not a body
  const alone = at + length;
  while (length > 0) {
    index += length;
    if (list[index]?.text === ":" && isCapital(list[index + 1])) {
      const to = enumeration(list, index + 1);
      if (to > index + 1) index = to;
    }
    // "lực lượng Hải quan"
    if (list[index - 1]?.lower === "lượng" && isCapital(list[index])) index = named(list, index);
    index = qualified(list, index);
    // a name of its own: "Sở Xây dựng" is not a kind, "sở Xây dựng" may be
    const joint = isComma(list[index]) || isAnd(list[index]);
    const bare = joint && !isQuantifier(list[index + 1]) ? bareKind(list, index + 1) : 0;
    length = bare;
    if (bare > 0) index++;
  }
  return index === alone && index > at && !isQuantifier(list[at]) ? at : index;
};

/** "các Sở: Giao thông Vận tải, Xây dựng, Công Thương" from its first field. */
const enumeration = (list: ReadonlyArray<Word>, at: number): number => {
  let index = at;
  for (;;) {
    const length = match(FIELDS, list, index);
    const to = length > 0 ? index + length : proper(list, index, false);
    if (to === index) return index;
    index = to;
    const joint = isComma(list[index]) || isAnd(list[index]);
    if (!joint || !isCapital(list[index + 1]) || opens(list, index + 1)) return index;
    index++;
  }
};

const named = (list: ReadonlyArray<Word>, at: number): number => {
  const head = match(HEADS, list, at);
  let index = at + head;
  let loose = loosely.has(list[at]?.lower ?? "") ? 4 : 0;
  const field = match(FIELDS, list, index);
  if (field > 0) index += field;
  for (;;) {
    const word = list[index];
    const after = list[index + 1];
    if (word === undefined) return index;
    if (isCapital(word)) index++;
    else if (isCapital(list[index - 1]) && TAILS.has(word.lower) && index - at > head) index++;
    else if (match(INNER, list, index) > 0) index += match(INNER, list, index);
    else if ((word.text === "-" || word.text === "–") && isCapital(after) && match(HEADS, list, index + 1) === 0)
      index += 2;
    else if (word.lower === "và" && field === 0 && isCapital(after) && !opens(list, index + 1)) index += 2;
    else if (
      word.lower === "và" &&
      field === 0 &&
      match(INNER, list, index + 1) > 0 &&
      match(KINDS, list, index + 1) === 0
    )
      index += 2;
    else if (
      word.lower === "các" &&
      match(INNER, list, index) === 0 &&
      match(INNER, list, index + 1) > 0 &&
      field === 0
    )
      index++;
    else if (loose > 0 && index > at + head && /^\p{Ll}/u.test(word.text) && !endings.has(word.lower)) {
      loose--;
      index++;
    } else return quantified(list, index);
  }
};

/** "Phòng Nội vụ các huyện, thành phố" */
const quantified = (list: ReadonlyArray<Word>, at: number): number => (isQuantifier(list[at]) ? units(list, at) : at);

/** Bodies whose name needs no word more. */
const ALONE = new Set(
  "chính phủ,quốc hội,tỉnh ủy,thành ủy,huyện ủy,đảng ủy,hđnd,tỉnh đoàn,thành đoàn,công an,vnpt,viettel,mặt trận".split(
    ",",
  ),
);

const phrase = (list: ReadonlyArray<Word>, at: number, length: number): string =>
  list
    .slice(at, at + length)
    .map(({ lower }) => lower)
    .join(" ");

/** Whether a body's name begins here. */
const opens = (list: ReadonlyArray<Word>, at: number): boolean => {
  if (isCommittee(list, at) > 0) return true;
  if (!isCapital(list[at])) return false;
  return match(HEADS, list, at) > 0 || match(PERSONS, list, at) > 0;
};

const one = (list: ReadonlyArray<Word>, at: number): number => {
  if (isCommittee(list, at) > 0) return committee(list, at);
  if (isCapital(list[at])) {
    const person = match(PERSONS, list, at);
    if (person > 0) {
      const next = one(list, at + person);
      return next > at + person ? next : named(list, at + person);
    }
    const head = isQuantifier(list[at]) ? 0 : match(HEADS, list, at);
    if (head > 0) {
      const to = named(list, at);
      // "Thanh tra, kiểm tra …" and "Ban hành …" are no bodies: a name says whose
      if (to - at === head && !ALONE.has(phrase(list, at, head))) return collective(list, at);
      // "Sở, ban, ngành" names kinds
      if (to - at > 1 || match(KINDS, list, at) === 0 || !isComma(list[to])) return to;
    }
  }
  return collective(list, at);
};

/** The bodies listed in `text` from `from` on; null when none is named right there. */
export const list = (text: string, from: number): Bodies | null => {
  const near = words(text, from, GLANCE);
  const first = near[0];
  if (first === undefined || !(isCapital(first) || isQuantifier(first) || KINDS.has(first.lower))) return null;
  const found = read(text, from, near);
  // a list that the glance may have cut short is read again in full
  return found !== null && found.end > from + GLANCE - 40 && text.length > from + GLANCE
    ? read(text, from, words(text, from, REACH))
    : found;
};

const read = (text: string, from: number, found: ReadonlyArray<Word>): Bodies | null => {
  const items: Array<string> = [];
  let index = 0;
  let end = from;
  const start = found[0]?.start ?? from;
  for (;;) {
    const to = one(found, index);
    const last = found[to - 1];
    const first = found[index];
    if (to <= index || last === undefined || first === undefined) break;
    items.push(text.slice(first.start, last.end));
    end = last.end;
    index = to;
    let step = 0;
    if (isComma(found[index])) step = isAnd(found[index + 1]) ? 2 : 1;
    else if (isAnd(found[index])) step = found[index + 1]?.lower === "với" ? 2 : 1;
    if (step === 0) break;
    const next = index + step;
    if (!opens(found, next) && !isQuantifier(found[next]) && match(KINDS, found, next) === 0) break;
    index = next;
  }
  return items.length === 0 ? null : { items, end, start };
};

const tidied = (phrase: string): string => phrase.trim().split(/\s+/).map(tidy).join(" ");

/** The catalogue's spelling of a department or ministry given in any case, or null. */
export const catalogued = (name: string): string | null => {
  const lower = tidied(name);
  const match = /^(sở|bộ) (.+)$/.exec(lower);
  if (match === null) return null;
  const field = fields.find((candidate) => (match[2] ?? "").startsWith(tidied(candidate)) && !candidate.includes("&"));
  if (field === undefined) return null;
  const rest = (match[2] ?? "").slice(field.length).trim();
  const place = rest.replace(/(?<=tỉnh |thành phố )(.+)$/u, (words: string) =>
    words.replaceAll(/(^|\s)(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase()),
  );
  return `${match[1] === "sở" ? "Sở" : "Bộ"} ${field}${place === "" ? "" : ` ${place}`}`;
};

/** A body by name, not a kind of bodies ("các sở, ban, ngành"). */
export const isSpecific = (item: string): boolean =>
  !/^(?:các|những|mọi|sở,|ban,|ngành|địa phương|cơ quan|đơn vị|tổ chức|cá nhân|lực lượng|doanh nghiệp|hợp tác|cấp)/iu.test(
    item,
  ) && /^\p{Lu}/u.test(item);

/** Whether a People's Committee may give it orders. */
export const isSubordinate = (item: string): boolean => {
  const folded = Text.fold(item);
  return !outside.some((prefix) => folded.startsWith(prefix));
};

/** For comparing names: case, accents, punctuation and the usual abbreviations folded away. */
export const key = (name: string): string =>
  Text.fold(name)
    .replaceAll("uy ban nhan dan", "ubnd")
    .replaceAll("hoi dong nhan dan", "hdnd")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^(?:cac|de nghi|giao|yeu cau) /, "")
    .trim();
