import { Text } from "@kehoach/domain";
import * as Assignment from "./Assignment.ts";
import * as Citation from "./Citation.ts";
import type { Clause } from "./Clause.ts";
import * as DatedTask from "./DatedTask.ts";
import * as Doubt from "./Doubt.ts";
import type { Finding } from "./Finding.ts";
import * as Frame from "./Frame.ts";
import * as Layout from "./Layout.ts";
import type { Ledger } from "./Outline.ts";
import type { Signature } from "./Ending.ts";
import * as Reporting from "./Reporting.ts";
import * as Source from "./Source.ts";

/** Everything that was read from the text of an official plan. */
export interface PlanText {
  readonly document: Frame.DocumentHead;
  /** All text of the document in order; with the findings they cover every character of the source. */
  readonly clauses: ReadonlyArray<Clause>;
  readonly assignees: ReadonlyArray<Assignment.Assignee>;
  readonly reportingRules: ReadonlyArray<Reporting.ReadRule>;
  readonly datedTasks: ReadonlyArray<DatedTask.ReadTask>;
  readonly references: ReadonlyArray<Citation.ReadReference>;
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

/** Parts that say why and how far, and annexes: what they date or count is nobody's report. */
const IDLE = /^(?:muc dich|muc tieu|quan diem|chi tieu|phu luc|pham vi|doi tuong|can cu|dac diem|thuc trang|tinh hinh)/;

const within = (clause: Clause): ReadonlyArray<Clause> => [clause, ...clause.children.flatMap(within)];

/** Reads the text of an official plan. Never throws; whatever is unsure is among the findings. Deterministic, linear in the text's length. */
export const parse = (source: string): PlanText => {
  const lines = Source.lines(source);
  const mended = Layout.mend(lines);
  Layout.mark(lines);
  const ledger: Ledger = { clauses: [], findings: [], taken: new Map() };
  const frame = Frame.read(source, lines, ledger);
  const acting = frame.sections.filter(({ text }) => !IDLE.test(Text.fold(text)));
  const found = Assignment.assigneesOf(acting);
  const assignees = Assignment.read(found, ledger.findings);
  const owners = new Map(found.map(({ clause, name }) => [clause, [name]]));
  const body = acting.flatMap(within);
  const reportingRules = body.flatMap((clause) => Reporting.read(clause, owners, ledger.findings));
  const reported = new Set(reportingRules.map(({ text }) => text));
  const datedTasks = body.flatMap((clause) => DatedTask.read(clause, owners, reported));
  const cited = Citation.read(ledger.clauses, frame.document.number);
  ledger.findings.push(
    ...Doubt.about({
      document: frame.document,
      clauses: ledger.clauses,
      parts: acting,
      assignees,
      rules: reportingRules,
      tasks: datedTasks,
      conflicts: cited.conflicts,
    }),
  );
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
    assignees,
    reportingRules,
    datedTasks,
    references: cited.references,
    recipients: frame.recipients,
    signature: frame.signature,
    findings: [...ledger.findings, ...unread(lines, ledger.clauses), ...layout(lines)],
  };
};
