import { Schema } from "effect";
import { UserId } from "./Account.ts";
import * as Address from "./Address.ts";
import type { Bilingual } from "./Bilingual.ts";
import { Instant } from "./Instant.ts";
import { Key } from "./Obligation.ts";
import { SlotId } from "./Slot.ts";
import * as Text from "./Text.ts";

/** chưa triển khai, đang triển khai, hoàn thành, thường xuyên, vướng mắc. */
export const Progress = Schema.Literals(["notStarted", "inProgress", "completed", "continuous", "blocked"]);
export type Progress = typeof Progress.Type;

const progressLabels: Readonly<Record<Progress, Bilingual>> = {
  notStarted: { vi: "Chưa triển khai", en: "Not started" },
  inProgress: { vi: "Đang triển khai", en: "In progress" },
  completed: { vi: "Hoàn thành", en: "Completed" },
  continuous: { vi: "Thường xuyên", en: "Continuous" },
  blocked: { vi: "Vướng mắc", en: "Blocked" },
};
export const progressLabel = (progress: Progress): Bilingual => progressLabels[progress];

/** What a report says of one duty (kết quả thực hiện một nhiệm vụ). */
export const Entry = Schema.Struct({
  clause: Address.Address,
  progress: Schema.NullOr(Progress),
  result: Text.paragraph(),
  /** Why there is nothing to report; stands in for a result. */
  reasonForNone: Text.paragraph(4_000),
  difficulties: Text.paragraph(),
  nextPlan: Text.paragraph(),
  /** "Ước cả năm": figures for a year that is not over. */
  estimated: Schema.Boolean,
  /** Who last changed this entry; null until someone did. */
  editedBy: Schema.NullOr(UserId),
});
export interface Entry extends Schema.Schema.Type<typeof Entry> {}

/**
 * Greatest length of a statement, in characters: assembled, it holds what every body wrote on a point, each up to the length of a
 * `result`, and must still be read back.
 */
export const STATEMENT_MAXIMUM = 2_000_000;

/** One statement of a consolidated report with the agency reports and clauses it comes from. */
export const Statement = Schema.Struct({
  /** The point of the plan's tasks that it speaks of, or the clause of a duty that carries out none. */
  point: Address.Address,
  text: Text.paragraph(STATEMENT_MAXIMUM),
  sources: Schema.Array(Schema.Struct({ report: Key, clause: Address.Address })),
  editedBy: Schema.NullOr(UserId),
});
export interface Statement extends Schema.Schema.Type<typeof Statement> {}

/** Who reported and who did not, as counted at one instant. */
export const Completeness = Schema.Struct({
  asOf: Instant,
  total: Schema.Int,
  onTime: Schema.Int,
  late: Schema.Int,
  withinTerm: Schema.Int,
  overdue: Schema.Int,
  absent: Schema.Array(
    Schema.Struct({
      slot: SlotId,
      agency: Schema.String,
      status: Schema.String,
      /** The urgings sent, as number and date. */
      urgings: Schema.Array(Schema.String),
    }),
  ),
});
export interface Completeness extends Schema.Schema.Type<typeof Completeness> {}

const onceEach = <Part>(addressOf: (part: Part) => Address.Address) =>
  Schema.makeFilter(
    (parts: ReadonlyArray<Part>) => new Set(parts.map(addressOf)).size === parts.length || "each address only once",
  );

/** The text of a report. An agency's has entries only; a consolidated one adds statements and the completeness table. */
export const ReportContent = Schema.Struct({
  /** Công tác lãnh đạo, chỉ đạo, tuyên truyền. */
  leadership: Text.paragraph(),
  /** Đánh giá chung. */
  assessment: Text.paragraph(),
  /** Đề xuất, kiến nghị. */
  proposals: Text.paragraph(),
  generalEditedBy: Schema.NullOr(UserId),
  entries: Schema.Array(Entry).check(
    Schema.isMaxLength(500),
    onceEach(({ clause }) => clause),
  ),
  statements: Schema.Array(Statement).check(
    Schema.isMaxLength(500),
    onceEach(({ point }) => point),
  ),
  completeness: Schema.NullOr(Completeness),
});
export interface ReportContent extends Schema.Schema.Type<typeof ReportContent> {}

export const emptyEntry = (clause: Address.Address): Entry => ({
  clause,
  progress: null,
  result: "",
  reasonForNone: "",
  difficulties: "",
  nextPlan: "",
  estimated: false,
  editedBy: null,
});

/** A blank report over the given duties. */
export const empty = (duties: ReadonlyArray<Address.Address>): ReportContent => ({
  leadership: "",
  assessment: "",
  proposals: "",
  generalEditedBy: null,
  entries: duties.map(emptyEntry),
  statements: [],
  completeness: null,
});

export const entryOf = (content: ReportContent, clause: Address.Address): Entry =>
  content.entries.find((entry) => entry.clause === clause) ?? emptyEntry(clause);

/** untouched = chưa nhập, started = đang nhập, complete = đủ. */
export type EntryState = "untouched" | "started" | "complete";

/** An entry is complete with a progress status and a result, or a reason for none. */
export const entryState = (entry: Entry): EntryState => {
  if (entry.reasonForNone !== "" || (entry.progress !== null && entry.result !== "")) return "complete";
  return entry.progress !== null || entry.result + entry.difficulties + entry.nextPlan !== "" ? "started" : "untouched";
};

/** Something a report still lacks: the field and how to cite it. */
export interface Missing {
  readonly field: Address.Address;
  readonly label: Bilingual;
}

/** Every duty needs an entry, whatever the assignee's role. Names all that is missing at once. */
export const missing = (content: ReportContent, duties: ReadonlyArray<Address.Address>): ReadonlyArray<Missing> =>
  duties
    .filter((clause) => entryState(entryOf(content, clause)) !== "complete")
    .map((clause) => ({ field: clause, label: Address.cite(clause) }));

/** How many of the duties have a complete entry; none without a text. */
export const progress = (
  content: ReportContent | null,
  duties: ReadonlyArray<Address.Address>,
): { readonly complete: number; readonly total: number } => {
  const total = duties.length;
  return { complete: content === null ? 0 : total - missing(content, duties).length, total };
};

const general = (content: ReportContent) => [content.leadership, content.assessment, content.proposals].join("\u0000");

const entryText = (entry: Entry) =>
  JSON.stringify([
    entry.progress,
    entry.result,
    entry.reasonForNone,
    entry.difficulties,
    entry.nextPlan,
    entry.estimated,
  ]);

const statementText = (statement: Statement) => JSON.stringify([statement.text, statement.sources]);

/**
 * The new content, with `editor` written to each part that differs from the old one and the old editor kept on the rest.
 * A part that was taken out stays as a blank one of the editor's, so that nobody can sign what he cut.
 */
export const edit = (old: ReportContent, next: ReportContent, editor: UserId): ReportContent => ({
  ...next,
  completeness: old.completeness,
  generalEditedBy: general(old) === general(next) ? old.generalEditedBy : editor,
  entries: [
    ...next.entries,
    ...old.entries
      .filter(({ clause }) => !next.entries.some((entry) => entry.clause === clause))
      .map(({ clause }) => emptyEntry(clause)),
  ].map((entry) => {
    const before = entryOf(old, entry.clause);
    return { ...entry, editedBy: entryText(before) === entryText(entry) ? before.editedBy : editor };
  }),
  statements: [
    ...next.statements,
    ...old.statements
      .filter(({ point }) => !next.statements.some((statement) => statement.point === point))
      .map(({ point }): Statement => ({ point, text: "", sources: [], editedBy: null })),
  ].map((statement) => {
    const before = old.statements.find((candidate) => candidate.point === statement.point);
    const same = before !== undefined && statementText(before) === statementText(statement);
    return { ...statement, editedBy: same ? before.editedBy : editor };
  }),
});

/** Parts that do not belong to a report over these duties and points. */
export const foreign = (
  content: ReportContent,
  duties: ReadonlyArray<Address.Address>,
  points: ReadonlyArray<Address.Address>,
): ReadonlyArray<Address.Address> => [
  ...content.entries.map((entry) => entry.clause).filter((clause) => !duties.includes(clause)),
  ...content.statements.map((statement) => statement.point).filter((point) => !points.includes(point)),
];

/** The parts that `user` wrote last: whoever signs off must find none. */
export const writtenBy = (content: ReportContent, user: UserId): ReadonlyArray<Bilingual> => [
  ...(content.generalEditedBy === user ? [{ vi: "phần chung", en: "the general part" }] : []),
  ...content.entries.filter((entry) => entry.editedBy === user).map((entry) => Address.cite(entry.clause)),
  ...content.statements.filter((statement) => statement.editedBy === user).map((s) => Address.cite(s.point)),
];

/** Statements of a consolidated report that name no source; it is not signed while there are any. */
export const unsourced = (content: ReportContent): ReadonlyArray<Bilingual> =>
  content.statements.filter((s) => s.text !== "" && s.sources.length === 0).map((s) => Address.cite(s.point));

/** The duties whose text repeats last year's report word for word: shown before sending and to the reviewer. */
export const repeated = (content: ReportContent, lastYear: ReportContent): ReadonlyArray<Address.Address> =>
  content.entries
    .filter((entry) => {
      const before = lastYear.entries.find((candidate) => candidate.clause === entry.clause);
      return entry.result !== "" && before !== undefined && Text.fold(before.result) === Text.fold(entry.result);
    })
    .map((entry) => entry.clause);
