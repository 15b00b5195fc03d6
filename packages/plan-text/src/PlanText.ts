import type { Clause } from "./Clause.ts";
import type { Finding } from "./Finding.ts";
import * as Frame from "./Frame.ts";
import * as Layout from "./Layout.ts";
import type { Ledger } from "./Outline.ts";
import type { Signature } from "./Ending.ts";
import * as Source from "./Source.ts";

/** Everything that was read from the text of an official plan. */
export interface PlanText {
  readonly document: Frame.DocumentHead;
  /** All text of the document in order; with the findings they cover every character of the source. */
  readonly clauses: ReadonlyArray<Clause>;
  readonly recipients: ReadonlyArray<string>;
  readonly signature: Signature | null;
  readonly findings: ReadonlyArray<Finding>;
}

const LAYOUT: Readonly<Partial<Record<Source.LineKind, string>>> = {
  bar: "Đường kẻ bảng.",
  rule: "Đường kẻ, dấu trang trí.",
  page: "Số trang.",
  running: "Đầu trang lặp lại.",
};

/** What is laid out rather than said, one finding for each sort of it; it is no clause, and it is not lost. */
const layout = (lines: ReadonlyArray<Source.Line>): ReadonlyArray<Finding> =>
  Object.entries(LAYOUT).flatMap(([kind, message]) => {
    const spans = lines.filter((line) => line.kind === kind).map(({ start, end }) => ({ start, end }));
    return spans.length === 0 ? [] : [{ at: "", kind: "layout" as const, message, alternatives: [], spans }];
  });

/** Lines with text that no clause took: none, unless the grammar has a gap; then they stand here. */
const unread = (lines: ReadonlyArray<Source.Line>, clauses: ReadonlyArray<Clause>): ReadonlyArray<Finding> => {
  const taken = new Set(clauses.flatMap(({ spans }) => spans.map(({ start }) => start)));
  const missed = lines.filter((line) => (line.kind === "text" || line.kind === "row") && !taken.has(line.start));
  if (missed.length === 0) return [];
  return missed.map(({ start, end, text }) => ({
    at: "",
    kind: "unread" as const,
    message: `Chưa xếp được vào điều khoản nào: "${text.slice(0, 80)}".`,
    alternatives: [],
    spans: [{ start, end }],
  }));
};

/** Reads the text of an official plan. Never throws; whatever is unsure is among the findings. Deterministic, linear in the text's length. */
export const parse = (source: string): PlanText => {
  const lines = Source.lines(source);
  const mended = Layout.mend(lines);
  Layout.mark(lines);
  const ledger: Ledger = { clauses: [], findings: [], taken: new Map() };
  const frame = Frame.read(source, lines, ledger);
  if (mended.length > 0) {
    const message = "Âm tiết bị tách rời khi trích từ PDF đã được nối lại.";
    ledger.findings.push({
      at: "",
      kind: "mended",
      message,
      alternatives: [],
      spans: mended.map(({ start, end }) => ({ start, end })),
    });
  }
  return {
    document: frame.document,
    clauses: ledger.clauses,
    recipients: frame.recipients,
    signature: frame.signature,
    findings: [...ledger.findings, ...unread(lines, ledger.clauses), ...layout(lines)],
  };
};
