import { Text } from "@kehoach/domain";
import { isUpper, withoutEnd } from "./Capitals.ts";
import * as Ending from "./Ending.ts";
import * as Head from "./Head.ts";
import * as Issuer from "./Issuer.ts";
import * as Marker from "./Marker.ts";
import { build, type Ledger, put } from "./Outline.ts";
import { type Paragraph, paragraphs } from "./Paragraph.ts";
import type { Clause } from "./Clause.ts";
import { type Line, type Span, spanOf } from "./Source.ts";
import * as Title from "./Title.ts";

/** Head of the document as its fields: null where the text does not say. */
export interface DocumentHead {
  readonly issuer: string | null;
  readonly number: string | null;
  readonly place: string | null;
  readonly issuedOn: string | null;
  readonly type: string | null;
  readonly subject: string | null;
  /** The plan that a decision or resolution carries with it. */
  readonly attached: { readonly type: string; readonly subject: string } | null;
}

export interface Frame {
  readonly document: DocumentHead;
  /** The parts that hold the plan itself, without the articles of a decision that carries it and without annexes. */
  readonly sections: ReadonlyArray<Clause>;
  readonly recipients: ReadonlyArray<string>;
  readonly signature: Ending.Signature | null;
}

const HEAD_RANK = 0;
const WITH = /^\(?\s*(?:Kèm theo|Ban hành kèm theo|Được ban hành kèm theo|Đính kèm)/iu;
const ANNEX = /^(?:PHỤ LỤC|Phụ lục)(?:\s+(?:SỐ\s+|số\s+)?([IVX]{1,5}|\d{1,2}|[A-Z]))?\s*[.:]?$/u;
const OPENER =
  /^(?:Căn cứ|Thực hiện|Triển khai|Nhằm|Để|Trên cơ sở|Theo|Xét|Ủy ban|Uỷ ban|UBND|Chủ tịch|Tiếp tục|Sở|Hiện nay)(?=[\s,])/u;
const ENACTS = /(?:ban hành|xây dựng|như sau|sau đây|nội dung sau|cụ thể sau|nội dung chủ yếu)/u;

interface Subject {
  readonly text: string;
  readonly spans: ReadonlyArray<Span>;
  /** First line after it. */
  readonly to: number;
}

const subjectOf = (lines: ReadonlyArray<Line>, title: Title.Title, limit: number): Subject => {
  const parts: Array<string> = title.rest === "" ? [] : [title.rest];
  const spans: Array<Span> = [];
  let gap = false;
  let to = title.line + 1;
  for (let index = title.line + 1; index < limit; index++) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.kind !== "text") {
      gap = true;
      if (line.kind === "bar" && parts.length > 0) break;
      continue;
    }
    const { text } = line;
    if (WITH.test(text) || Marker.read(text)?.rank === Marker.Rank.roman) break;
    if (parts.length > 0) {
      const upper = isUpper(parts.join(" "));
      const more = upper
        ? isUpper(text) || /^[\d\s\-–./,]+$/.test(text)
        : !OPENER.test(text) || /(?:\s(?:và|của|về|các|theo|với|cho)|,)$/u.test(parts.at(-1) ?? "");
      if (gap || !more || text.endsWith("QUYẾT ĐỊNH:") || parts.length > 12) break;
    }
    parts.push(text);
    spans.push({ start: line.start, end: line.end });
    gap = false;
    to = index + 1;
  }
  return { text: parts.join(" "), spans, to };
};

const headPiece = (text: string, spans: ReadonlyArray<Span>) =>
  ({ kind: "head", marker: "", text, spans, bold: false, rank: HEAD_RANK }) as const;

/** Legal bases and the enacting words, up to the first part. Returns how many paragraphs were taken. */
const preamble = (
  ledger: Ledger,
  pieces: ReadonlyArray<Paragraph>,
): { taken: number; authority: string | null; enacting: string } => {
  let taken = 0;
  let bases = 0;
  let enacting = "";
  let authority: string | null = null;
  for (const piece of pieces) {
    const base = piece.marker?.noun === "nn" && /^(?:Căn cứ|Theo đề nghị|Xét)/u.test(piece.marker.rest);
    if (piece.marker !== null && !base) break;
    if (taken > 60) break;
    taken++;
    const text = base ? (piece.marker?.rest ?? "") : piece.text;
    const marker = base ? "-" : "";
    const at = (noun: string) => put(ledger, noun, null, { ...headPiece(text, piece.spans), marker });
    if (WITH.test(text)) at("kemtheo");
    else if (/^QUYẾT (?:ĐỊNH|NGHỊ)\s*:?$/u.test(text)) at("quyetdinh");
    else if (isUpper(text) && enacting === "" && text.length < 160) {
      at("thamquyen");
      authority = text;
    } else if (
      /^(?:Căn cứ|Theo đề nghị|Xét|Trên cơ sở|Thực hiện|Theo )/u.test(text) &&
      !(ENACTS.test(text) && /(?:sau|sau đây|chủ yếu)\s*:?\s*$|như sau|ban hành [Kk]ế hoạch[^;]*$/u.test(text))
    )
      at(`cancu_${++bases}`);
    else {
      at("loidan");
      enacting += ` ${text}`;
    }
  }
  return { taken, authority, enacting: enacting.trim() };
};

const ending = (ledger: Ledger, found: Ending.Ending): void => {
  const plain = { bold: false, rank: HEAD_RANK } as const;
  let list: Clause | null = null;
  if (found.heading !== null) {
    list = put(ledger, "noinhan", null, {
      ...plain,
      kind: "heading",
      marker: "",
      text: found.heading.text,
      spans: found.heading.spans,
    });
  }
  const at = (noun: string, count: number) => (list === null ? `noinhan__${noun}_${count}` : `${noun}_${count}`);
  for (const [index, { text, spans, marker }] of found.recipients.entries()) {
    put(ledger, at("nn", index + 1), list, { ...plain, kind: "recipient", marker, text, spans });
  }
  for (const [index, { text, spans }] of found.signature.entries()) {
    put(ledger, `chuky__doan_${index + 1}`, null, { ...plain, kind: "signature", marker: "", text, spans });
  }
  for (const [index, { text, spans }] of found.other.entries()) {
    put(ledger, `cuoi__doan_${index + 1}`, null, { ...plain, kind: "signature", marker: "", text, spans });
  }
};

/** Annexes: each under its own heading, rows and paragraphs in order. */
const annexes = (ledger: Ledger, pieces: ReadonlyArray<Paragraph>): void => {
  let annex: Clause | null = null;
  let count = 0;
  let rows = 0;
  for (const piece of pieces) {
    const title = ANNEX.exec(piece.text);
    if (title !== null && !piece.cell) {
      count++;
      annex = put(ledger, `pl_${title[1] ?? String(count)}`, null, {
        kind: "heading",
        marker: "",
        text: piece.text,
        spans: piece.spans,
        bold: piece.bold,
        rank: HEAD_RANK,
      });
      rows = 0;
    } else {
      rows++;
      put(ledger, annex === null ? `phuchu__doan_${rows}` : `doan_${rows}`, annex, {
        kind: "point",
        marker: "",
        text: piece.text,
        spans: piece.spans,
        bold: piece.bold,
        rank: HEAD_RANK,
      });
    }
  }
};

const isAnnex = (lines: ReadonlyArray<Line>, index: number): boolean => {
  const line = lines[index];
  return line?.kind === "text" && ANNEX.test(line.text) && lines[index - 1]?.kind !== "text";
};

/** Reads the frame of a document and puts all of its text into the ledger's clauses. */
export const read = (source: string, lines: ReadonlyArray<Line>, ledger: Ledger): Frame => {
  const title = Title.find(lines, 0, Math.min(lines.length, 150));
  const head = Head.read(source, lines, 0, title?.line ?? 0);
  const counts = new Map<string, number>();
  for (const { noun, text, spans } of head.pieces) {
    const count = (counts.get(noun) ?? 0) + 1;
    counts.set(noun, count);
    put(ledger, noun === "dau" || count > 1 ? `${noun}__doan_${count}` : noun, null, headPiece(text, spans));
  }
  let at = 0;
  let subject: string | null = null;
  const titled = (found: Title.Title, prefix: string): string => {
    const line = lines[found.line];
    const read = subjectOf(lines, found, lines.length);
    if (line !== undefined) {
      if (found.rest === "") {
        put(ledger, `${prefix}tenloai`, null, headPiece(line.text, [spanOf(line)]));
        if (read.text !== "") put(ledger, `${prefix}trichyeu`, null, headPiece(read.text, read.spans));
      } else {
        put(ledger, `${prefix}tenloai`, null, headPiece(`${found.type} ${read.text}`, [spanOf(line), ...read.spans]));
      }
    }
    at = read.to;
    return read.text;
  };
  if (title !== null) subject = titled(title, "");

  const part = (from: number, to: number, carrier: boolean) => {
    const end = Ending.start(lines, from, to);
    let bodyEnd = end < 0 ? to : end;
    for (let index = from + 1; index < bodyEnd; index++) if (isAnnex(lines, index)) bodyEnd = index;
    const pieces = paragraphs(lines.slice(from, bodyEnd));
    const { taken, authority, enacting } = preamble(ledger, pieces);
    const first = ledger.clauses.length;
    build(ledger, pieces.slice(taken), null);
    const sections = ledger.clauses.slice(first).filter(({ parent }) => parent === null);
    const finish = end >= 0 && end === bodyEnd ? Ending.read(source, lines, end, to) : null;
    if (finish !== null) ending(ledger, finish);
    return { authority, enacting, sections, finish, to: finish?.to ?? bodyEnd, carrier };
  };
  const main = part(at, lines.length, false);
  let plan = main;
  let attached: DocumentHead["attached"] = null;
  let after = main.to;
  if (main.finish !== null) {
    const second = Title.find(lines, after, Math.min(lines.length, after + 40));
    const annex = lines.findIndex((_, index) => index >= after && isAnnex(lines, index));
    if (second !== null && (annex < 0 || second.line < annex)) {
      for (const [index, line] of lines.slice(after, second.line).entries()) {
        if (line.kind === "text") put(ledger, `kemtheo__doan_${index + 1}`, null, headPiece(line.text, [spanOf(line)]));
      }
      attached = { type: Title.named(second.type), subject: titled(second, "kemtheo__") };
      plan = part(at, lines.length, true);
      after = plan.to;
    }
  }
  const rest = paragraphs(lines.slice(after));
  annexes(ledger, rest);

  const finish = main.finish ?? plan.finish;
  const mentions = ledger.clauses.flatMap(({ text }) => {
    const match = WITH.test(text) ? /\scủa\s+([^()]+?)\s*\)?$/u.exec(text) : null;
    return match?.[1] === undefined ? [] : [match[1].trim()];
  });
  const worded = main.authority === null ? null : Issuer.spelled(main.authority);
  const lettered = Issuer.ofLines(head.issuer);
  const told = Issuer.ofPreamble(`${main.enacting} ${plan.enacting}`);
  const issuer = worded ?? lettered ?? told;
  const document: DocumentHead = {
    issuer:
      issuer === null ? null : Issuer.fuller(issuer, head.place, worded === null && lettered === null ? mentions : []),
    number: head.number,
    place: head.place,
    issuedOn: head.issuedOn,
    type: title === null ? null : Title.named(title.type),
    subject,
    attached,
  };
  if (worded === null && lettered === null && document.issuer !== null) {
    ledger.findings.push({
      at: "",
      kind: "inferred",
      message: `Cơ quan ban hành không có ở phần đầu; lấy theo lời văn: ${document.issuer}.`,
      alternatives: [document.issuer],
      spans: [],
    });
  }
  return {
    document,
    sections: plan.sections,
    recipients: (finish?.recipients ?? [])
      .filter(({ text }) => Text.fold(text) !== "")
      .map(({ text }) => withoutEnd(text, " ;.,")),
    signature: Ending.signatureOf(finish),
  };
};
