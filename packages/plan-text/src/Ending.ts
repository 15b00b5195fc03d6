import { type Line, type Span, spanOf } from "./Source.ts";
import * as Title from "./Title.ts";

/** Recipients (Nơi nhận) and signature, wherever on the page each stands. */

export interface Signature {
  /** Quyền hạn ký, from the top, joined by " / ": "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH". */
  readonly authority: string;
  /** Chức vụ: "PHÓ CHỦ TỊCH". */
  readonly title: string;
  readonly name: string;
}

interface Piece {
  readonly text: string;
  readonly spans: ReadonlyArray<Span>;
}

export interface Ending {
  /** Lines from `from` up to `to` are the ending's. */
  readonly from: number;
  readonly to: number;
  readonly heading: Piece | null;
  readonly recipients: ReadonlyArray<Piece & { readonly marker: string }>;
  readonly signature: ReadonlyArray<Piece & { readonly part: "authority" | "title" | "name" }>;
  /** Lines of the region that are neither. */
  readonly other: ReadonlyArray<Piece>;
}

const RECIPIENTS = /^N[ơo]i nh[ậa]n(?!\p{L})\s*[:;.]?/iu;
const CAPACITY = /^(?:TM|KT|TL|TUQ|Q)\s*\.\s*\p{Lu}/u;
const OFFICE =
  /^(?:PHÓ\s+|Q\.\s*)?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|TRƯỞNG BAN|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CHI CỤC TRƯỞNG|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|TRƯỞNG PHÒNG|BÍ THƯ|CHỈ HUY TRƯỞNG|CHÁNH ÁN|TỔNG THƯ KÝ|PHÓ GIÁM ĐỐC|PHÓ TRƯỞNG BAN)(?:\s+\p{Lu}[\p{Lu}\s,-]{0,60})?$/u;
const NAME = /^(?:(?:Đại|Thượng|Trung|Thiếu)\s(?:tướng|tá|úy)\s+)?\p{Lu}[\p{Ll}’']*(?:\s\p{Lu}[\p{Ll}’']*){1,5}$/u;
const UPPER_NAME = /^\p{Lu}+(?:\s\p{Lu}+){1,4}$/u;
const SIGNED = /^[[(]?\s*(?:đã ký|Đã ký|ký, đóng dấu|Ký bởi|\(đã ký\))/u;
const ANNEX = /^(?:PHỤ LỤC|Phụ lục|BIỂU|MẪU)(?:\s|$)/u;

interface Cell {
  readonly text: string;
  readonly span: Span;
  readonly line: number;
  readonly gap: boolean;
  readonly bar: boolean;
}

/** Lines of the region, those of two columns side by side taken apart. */
const cells = (source: string, lines: ReadonlyArray<Line>, from: number, to: number): ReadonlyArray<Cell> => {
  const found: Array<Cell> = [];
  let gap = false;
  let bar = false;
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (line === undefined) continue;
    if (line.kind !== "text") {
      gap = true;
      bar ||= line.kind === "bar";
      continue;
    }
    const raw = source.slice(line.start, line.end);
    const column = /\S(?:\s{4,}|\t+)(?=[\p{Lu}[(])/u.exec(raw);
    if (column === null) found.push({ text: line.text, span: spanOf(line), line: index, gap, bar });
    else {
      const cut = line.start + column.index + column[0].length;
      const clean = (text: string) => text.normalize("NFC").replaceAll("*", "").replaceAll(/\s+/g, " ").trim();
      found.push({
        text: clean(source.slice(line.start, cut)),
        span: { start: line.start, end: cut },
        line: index,
        gap,
        bar,
      });
      found.push({
        text: clean(source.slice(cut, line.end)),
        span: { start: cut, end: line.end },
        line: index,
        gap: false,
        bar: false,
      });
    }
    gap = false;
    bar = false;
  }
  return found;
};

const isSignature = (text: string): boolean => CAPACITY.test(text) || OFFICE.test(text);

/** Whether a line of capitals is the rest of the authority above it: "TM. ỦY BAN NHÂN" + "DÂN". */
const continues = (authority: string, text: string): boolean =>
  /^\p{Lu}[\p{Lu}\s-]*$/u.test(text) &&
  (!/(?:DÂN|TỊCH|ĐỐC|PHỦ|TRƯỞNG|ĐẠO|BAN)$/u.test(authority) ||
    /^(?:TỈNH|THÀNH PHỐ|HUYỆN|XÃ|PHƯỜNG|NHÂN DÂN)(?:\s|$)/u.test(text));

/** Offset in the source behind `label`, which opens the line of `span`. */
const cutAfter = (source: string, span: Span, label: string): number => {
  const letters = (text: string) => text.normalize("NFD").replaceAll(/[^\p{L}]/gu, "").length;
  const wanted = letters(label);
  const mark = label.trim().slice(-1);
  for (let at = span.start + 1; at < span.end; at++) {
    if (letters(source.slice(span.start, at)) < wanted) continue;
    const colon = source.indexOf(mark, at);
    return /[:;.]/.test(mark) && colon >= 0 && colon < span.end ? colon + 1 : at;
  }
  return span.end;
};

/** Where the ending starts: at "Nơi nhận", or at a signature right before it. */
export const start = (lines: ReadonlyArray<Line>, from: number, to: number): number => {
  const anchor = lines.findIndex(
    (line, index) =>
      index >= from && index < to && line.kind === "text" && RECIPIENTS.test(line.text) && line.text.length < 160,
  );
  if (anchor < 0) {
    const signed = lines.findIndex(
      (line, index) =>
        index >= from && index < to && line.kind === "text" && line.text.length < 80 && CAPACITY.test(line.text),
    );
    return signed;
  }
  let first = anchor;
  for (let index = anchor - 1; index >= Math.max(from, anchor - 14); index--) {
    const line = lines[index];
    if (line?.kind !== "text") continue;
    if (isSignature(line.text)) first = index;
    else if (!NAME.test(line.text) && !SIGNED.test(line.text)) break;
  }
  return first;
};

/** Reads the ending that starts at line `from`; null when there is none. */
export const read = (source: string, lines: ReadonlyArray<Line>, from: number, limit: number): Ending => {
  const region = cells(source, lines, from, Math.min(limit, from + 160));
  const recipients: Array<{ text: string; marker: string; spans: Array<Span> }> = [];
  const signature: Array<{ text: string; part: "authority" | "title" | "name"; spans: Array<Span> }> = [];
  const other: Array<Piece> = [];
  let heading: Piece | null = null;
  let list = false;
  let to = from;
  let named = false;
  for (const cell of region) {
    const { text } = cell;
    const fresh = cell.line >= to;
    if (fresh && (ANNEX.test(text) || Title.is(text)) && heading !== null) break;
    if (fresh && named && heading !== null && (cell.gap || cell.bar) && !isSignature(text) && !/^[-–+]/.test(text))
      break;
    const last = signature.at(-1);
    if (heading === null && RECIPIENTS.test(text)) {
      const label = RECIPIENTS.exec(text)?.[0] ?? "";
      const rest = text.slice(label.length).trim();
      const cut = rest === "" ? cell.span.end : cutAfter(source, cell.span, label);
      heading = { text: label.trim(), spans: [{ start: cell.span.start, end: cut }] };
      if (rest !== "") {
        const marker = /^[-–—]/.test(rest) ? "-" : "";
        recipients.push({
          text: rest.replace(/^[-–—]\s*/, ""),
          marker,
          spans: [{ start: cut, end: cell.span.end }],
        });
      }
      list = true;
    } else if (/^[-–—+•]\s*\S/.test(text)) {
      const marker = text.startsWith("+") ? "+" : "-";
      recipients.push({ text: text.replace(/^[-–—+•]\s*/, ""), marker, spans: [cell.span] });
      list = true;
    } else if (isSignature(text)) {
      signature.push({ text, part: "title", spans: [cell.span] });
      list = false;
    } else if (
      last !== undefined &&
      last.part !== "name" &&
      !cell.bar &&
      CAPACITY.test(last.text) &&
      continues(last.text, text)
    ) {
      last.text += ` ${text}`;
      last.spans.push(cell.span);
    } else if (last !== undefined && last.part !== "name" && SIGNED.test(text)) {
      other.push({ text, spans: [cell.span] });
    } else if (last !== undefined && last.part !== "name" && (NAME.test(text) || (UPPER_NAME.test(text) && cell.gap))) {
      signature.push({ text, part: "name", spans: [cell.span] });
      named = true;
      list = false;
    } else if (list && recipients.length > 0 && !cell.bar) {
      const open = recipients.at(-1);
      if (open !== undefined) {
        open.text += ` ${text}`;
        open.spans.push(cell.span);
      }
    } else other.push({ text, spans: [cell.span] });
    to = cell.line + 1;
  }
  const titles = signature.filter(({ part }) => part === "title");
  for (const part of titles.slice(0, -1)) part.part = "authority";
  const only = titles.length === 1 ? titles[0] : undefined;
  if (only !== undefined && CAPACITY.test(only.text)) only.part = "authority";
  return { from, to, heading, recipients, signature, other };
};

export const signatureOf = (ending: Ending | null): Signature | null => {
  if (ending === null || ending.signature.length === 0) return null;
  const of = (part: string) => ending.signature.filter((piece) => piece.part === part).map(({ text }) => text);
  return { authority: of("authority").join(" / "), title: of("title").join(" / "), name: of("name").join(" ") };
};
