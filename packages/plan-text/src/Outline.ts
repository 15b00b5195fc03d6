import type { Clause } from "./Clause.ts";
import type { Finding } from "./Finding.ts";
import { isUpper } from "./Capitals.ts";
import * as Marker from "./Marker.ts";
import type { Paragraph } from "./Paragraph.ts";

/** Where clauses are put down as they are read: all of them in order, what was odd, which addresses are taken. */
export interface Ledger {
  readonly clauses: Array<Clause>;
  readonly findings: Array<Finding>;
  readonly taken: Map<string, number>;
}

const PLAIN = 20;
/** Words with which a closing paragraph of a whole part opens; it does not belong to the last item before it. */
const CLOSING =
  /^(?:Trong quá trình|Quá trình|Trên đây|Kế hoạch này (?:thay|có hiệu)|(?:Ủy|Uỷ) ban nhân dân [^,;:.]{0,40}?(?:yêu cầu|đề nghị|giao)|UBND [^,;:.]{0,40}?(?:yêu cầu|đề nghị|giao)|Chủ tịch (?:UBND|Ủy ban|Uỷ ban)[^,;:.]{0,40}?(?:yêu cầu|đề nghị)|Yêu cầu|Đề nghị (?:Thủ trưởng|Giám đốc|các)|Căn cứ (?:Kế hoạch|nội dung Kế hoạch)|Nhận được|Giao Văn phòng)/u;

/** `address`, made unique within the document by a running suffix. */
const unique = (ledger: Ledger, address: string): string => {
  const count = (ledger.taken.get(address) ?? 0) + 1;
  ledger.taken.set(address, count);
  if (count === 1) return address;
  const last = address.slice(address.lastIndexOf("__") + 2);
  return unique(ledger, `${address}${last.includes("_") ? "." : "_"}${count}`);
};

export const put = (
  ledger: Ledger,
  address: string,
  parent: Clause | null,
  piece: Pick<Clause, "kind" | "marker" | "text" | "spans" | "bold" | "rank">,
): Clause => {
  const full = parent === null ? address : `${parent.address}__${address}`;
  const clause: Clause = {
    ...piece,
    address: unique(ledger, full),
    parent,
    children: [],
    position: parent?.children.length ?? 0,
  };
  parent?.children.push(clause);
  ledger.clauses.push(clause);
  return clause;
};

interface State {
  readonly ledger: Ledger;
  readonly stack: Array<Clause>;
  /** Last ordinal in each series of siblings, by parent's address and rank. */
  readonly last: Map<string, { ordinal: number; label: string }>;
  readonly counts: Map<string, number>;
  /** The document's top parts are numbered 1., 2. in capitals, no Roman numerals. */
  readonly arabic: boolean;
}

const next = (state: State, parent: Clause | null, noun: string): number => {
  const key = `${parent?.address ?? ""}__${noun}`;
  const count = (state.counts.get(key) ?? 0) + 1;
  state.counts.set(key, count);
  return count;
};

/** Two-level numbers are believed when they continue what is open; "2.5 tỷ đồng" at a line's start does not. */
const believable = (state: State, marker: Marker.Marker): boolean => {
  if (marker.rank <= Marker.Rank.decimal || marker.rank >= Marker.Rank.letter) return true;
  const prefix = marker.number.slice(0, marker.number.lastIndexOf("."));
  if (marker.ordinal === 1) return true;
  return state.stack.some(({ address }) => {
    const number = address.slice(address.lastIndexOf("_") + 1);
    return number === prefix || number.startsWith(`${prefix}.`);
  });
};

/** A number in another style inside a lettered point ("1)" below "a)") ranks below it. */
const ranked = (state: State, marker: Marker.Marker): Marker.Marker => {
  if (marker.rank === Marker.Rank.decimal && marker.noun === "khoan") {
    const top = state.stack.length === 0 || state.stack.every(({ rank }) => rank >= Marker.Rank.decimal);
    if (state.arabic && top && isUpper(marker.rest)) return { ...marker, noun: "muc" };
    const open = state.stack.find(({ rank }) => rank === Marker.Rank.decimal);
    const letter = state.stack.some(({ rank }) => rank === Marker.Rank.letter);
    if (letter && open !== undefined && marker.label.endsWith(")") && !open.marker.endsWith(")")) {
      return { ...marker, noun: "diem", rank: Marker.Rank.bracket };
    }
  }
  return marker;
};

const checkOrder = (state: State, clause: Clause, marker: Marker.Marker, paragraph: Paragraph): void => {
  if (marker.ordinal === 0) return;
  const key = `${clause.parent?.address ?? ""}|${marker.rank}|${marker.label.replaceAll(/[\p{L}\p{N}]/gu, "")}`;
  const before = state.last.get(key);
  state.last.set(key, { ordinal: marker.ordinal, label: marker.label });
  const expected = (before?.ordinal ?? 0) + 1;
  if (marker.ordinal === expected) return;
  const repeated = marker.ordinal < expected;
  if (!repeated && before === undefined && marker.rank === Marker.Rank.dieu) return;
  state.ledger.findings.push({
    at: clause.address,
    kind: repeated ? "numberRepeated" : "numberSkipped",
    message: repeated
      ? `Số thứ tự "${marker.label}" lặp lại hoặc đi lùi sau "${before?.label ?? ""}".`
      : `Số thứ tự nhảy từ "${before?.label ?? "đầu mục"}" đến "${marker.label}".`,
    alternatives: [],
    spans: paragraph.spans,
  });
};

const paragraph = (state: State, piece: Paragraph, text: string): Clause => {
  const { stack } = state;
  const closing = CLOSING.test(text) && !piece.cell;
  const from = stack.length;
  while (stack.length > 0) {
    const top = stack.at(-1);
    if (top === undefined) break;
    const deep = top.rank >= Marker.Rank.dash;
    const below =
      closing &&
      top.rank >= Marker.Rank.decimal &&
      stack.length > 1 &&
      top.children.length + (top.kind === "point" ? 1 : 0) > 0;
    if (!deep && !below) break;
    stack.pop();
  }
  const parent = stack.at(-1) ?? null;
  const clause = put(state.ledger, `doan_${next(state, parent, "doan")}`, parent, {
    kind: "point",
    marker: "",
    text,
    spans: piece.spans,
    bold: piece.bold,
    rank: PLAIN,
  });
  if (
    closing &&
    from - stack.length > 0 &&
    parent !== null &&
    parent.rank < Marker.Rank.decimal &&
    /^(?:Yêu cầu|Đề nghị|Căn cứ|Giao)/.test(text)
  ) {
    state.ledger.findings.push({
      at: clause.address,
      kind: "paragraphPlace",
      message: "Đoạn cuối được hiểu là của cả mục, không phải của điểm ngay trước.",
      alternatives: [],
      spans: piece.spans,
    });
  }
  return clause;
};

const numbered = (state: State, piece: Paragraph, found: Marker.Marker): void => {
  const marker = ranked(state, found);
  const { stack } = state;
  while ((stack.at(-1)?.rank ?? -1) >= marker.rank) stack.pop();
  const parent = stack.at(-1) ?? null;
  const dash = marker.rank >= Marker.Rank.dash;
  const segment = dash ? `nn_${next(state, parent, "nn")}` : `${marker.noun}_${marker.number}`;
  const clause = put(state.ledger, segment, parent, {
    kind: "point",
    marker: marker.label,
    text: marker.rest,
    spans: piece.spans,
    bold: piece.bold,
    rank: marker.rank,
  });
  stack.push(clause);
  checkOrder(state, clause, marker, piece);
};

const isHeading = (clause: Clause): boolean => {
  if (clause.marker === "" || clause.rank >= Marker.Rank.dash) return false;
  if (clause.rank <= Marker.Rank.roman || isUpper(clause.text)) return true;
  const open = !/[.;,]["”»)]*$/.test(clause.text);
  if (clause.bold && open && clause.text.length < 400) return true;
  return clause.children.length > 0 && (open || clause.bold);
};

/** Puts the paragraphs of a body into the tree of its parts. */
export const build = (ledger: Ledger, pieces: ReadonlyArray<Paragraph>, root: Clause | null): void => {
  const from = ledger.clauses.length;
  const sections = pieces.some(({ marker }) => marker !== null && marker.rank <= Marker.Rank.dieu);
  const state: State = {
    ledger,
    stack: root === null ? [] : [root],
    last: new Map(),
    counts: new Map(),
    arabic: !sections,
  };
  for (const piece of pieces) {
    if (piece.mended) {
      const message = "Câu bị ngắt qua dòng trống hoặc sang trang đã được nối lại.";
      ledger.findings.push({ at: "", kind: "mended", message, alternatives: [], spans: piece.spans });
    }
    const marker = piece.cell && piece.marker?.noun !== "nn" ? null : piece.marker;
    if (marker === null || !believable(state, marker)) paragraph(state, piece, piece.text);
    else numbered(state, piece, marker);
  }
  for (const clause of ledger.clauses.slice(from)) if (isHeading(clause)) clause.kind = "heading";
};
