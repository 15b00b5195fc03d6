import type * as Board from "./Board.ts";
import * as Coverage from "./Coverage.ts";
import * as Day from "./Day.ts";
import type { Duty } from "./Duty.ts";
import { find, id, type Key, type Obligation } from "./Obligation.ts";
import * as OfficialDocument from "./OfficialDocument.ts";
import type { Plan } from "./Plan.ts";
import type { Address } from "./Address.ts";
import { type Completeness, empty, entryOf, foreign, type ReportContent, type Statement } from "./ReportContent.ts";
import type * as Urging from "./Urging.ts";

/** An agency's report as it enters the consolidation: who sent it and the content that was sent. */
export interface Source {
  readonly key: Key;
  readonly agency: string;
  readonly content: ReportContent;
}

/** Duties of the reporting agencies that carry out no point of the tasks. They are reported on all the same. */
const apart = (plan: Plan): ReadonlyArray<Duty> => {
  const reporters = plan.rules.filter(({ kind }) => kind === "periodic").flatMap((rule) => rule.reporters);
  return plan.duties.filter(
    (duty) => duty.implements.length === 0 && duty.assignees.some((slot) => reporters.includes(slot)),
  );
};

/** What the consolidated report may speak of, in its order: each point of the tasks, then the duties that carry out none. */
export const points = (plan: Plan): ReadonlyArray<Address> => [
  ...plan.tasks,
  ...apart(plan).map((duty) => duty.clause),
];

/**
 * Parts that have no place in the text of this obligation's report: entries on duties of others, statements where there are none to make
 * (only a consolidated report has them) or on other points, and sources that are no duty of a report of the same year. A client that
 * sends them is refused.
 */
export const misplaced = (plan: Plan, obligation: Obligation, content: ReportContent): ReadonlyArray<Address> => {
  const sources = content.statements
    .flatMap((statement) => statement.sources)
    .filter(({ clause, report }) => {
      const source = find(plan, report);
      return source?.kind !== "periodic" || report.year !== obligation.key.year || !source.duties.includes(clause);
    });
  return [
    ...foreign(content, obligation.duties, obligation.kind === "consolidated" ? points(plan) : []),
    ...sources.map(({ clause }) => clause),
  ];
};

/** Of the reports that were sent, those that count as of the board's instant, in its order: a returned one waits for its resending. */
export const sources = (board: Board.Year, sent: ReadonlyArray<Source>): ReadonlyArray<Source> =>
  board.rows
    .filter(({ assessment, obligation }) => obligation.kind === "periodic" && assessment.countedAt !== null)
    .flatMap(({ obligation: { key } }) => sent.find((source) => id(source.key) === id(key)) ?? []);

/**
 * Statements assembled from the reports, one for each of the `points` that any of them speaks of.
 * Every line keeps the report and the clause from which it came.
 */
export const assemble = (plan: Plan, sources: ReadonlyArray<Source>): ReadonlyArray<Statement> =>
  [...Coverage.ofPoints(plan), ...apart(plan).map((duty) => ({ point: duty.clause, duties: [duty] }))].flatMap(
    ({ duties, point }) => {
      const parts = sources.flatMap(({ agency, content, key }) =>
        duties
          .filter((duty) => duty.assignees.includes(key.slot))
          .map((duty) => ({ agency, key, entry: entryOf(content, duty.clause) }))
          .filter(({ entry }) => entry.result !== ""),
      );
      if (parts.length === 0) return [];
      const text = parts.map(({ agency, entry }) => `${agency}: ${entry.result}`).join("\n");
      return [
        {
          point,
          text,
          sources: parts.map(({ entry, key }) => ({ report: key, clause: entry.clause })),
          editedBy: null,
        },
      ];
    },
  );

/** The five numbers, and who has not reported with the urgings sent to them, as of the board's instant. */
export const completeness = (board: Board.Year, urgings: ReadonlyArray<Urging.State>): Completeness => {
  const { onTime, late, overdue, total, withinTerm } = board.agencies;
  const sentTo = (row: Board.Row) =>
    urgings.flatMap(({ prepared, signed }) => {
      const { rule, slot, year } = row.obligation.key;
      if (prepared === null || signed === null || prepared.year !== year || prepared.rule !== rule) return [];
      if (!prepared.slots.includes(slot)) return [];
      const { code, issuedDate } = signed.document;
      return [`${OfficialDocument.format(code)} (${Day.format(issuedDate)})`];
    });
  const absent = board.rows
    .filter((row) => row.obligation.kind === "periodic" && row.assessment.countedAt === null)
    .filter((row) => row.assessment.status !== "waived")
    .map((row) => ({
      slot: row.slot.id,
      agency: row.holder?.name ?? row.slot.name,
      status: row.assessment.status,
      urgings: sentTo(row),
    }));
  return { asOf: board.asOf, total, onTime, late, withinTerm, overdue, absent };
};

/** A first text of the consolidated report: the own chapter blank, the rest assembled. */
export const draft = (
  plan: Plan,
  obligation: Obligation,
  sources: ReadonlyArray<Source>,
  complete: Completeness,
): ReportContent => ({
  ...empty(obligation.duties),
  statements: assemble(plan, sources),
  completeness: complete,
});

/** The old text brought up to the reports at hand: hand-written statements stay, untouched ones are assembled again. */
export const refresh = (
  plan: Plan,
  old: ReportContent,
  sources: ReadonlyArray<Source>,
  complete: Completeness,
): ReportContent => {
  const kept = old.statements.filter((statement) => statement.editedBy !== null);
  const taken = new Set(kept.map((statement) => statement.point));
  const fresh = assemble(plan, sources).filter((statement) => !taken.has(statement.point));
  const order = points(plan);
  return {
    ...old,
    statements: [...kept, ...fresh].toSorted((a, b) => order.indexOf(a.point) - order.indexOf(b.point)),
    completeness: complete,
  };
};
