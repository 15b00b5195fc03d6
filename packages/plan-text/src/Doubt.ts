import { Text } from "@kehoach/domain";
import * as Assignment from "./Assignment.ts";
import * as Body from "./Body.ts";
import type { Clause } from "./Clause.ts";
import type { Conflict } from "./Citation.ts";
import type { ReadTask } from "./DatedTask.ts";
import type { Finding } from "./Finding.ts";
import type { DocumentHead } from "./Frame.ts";
import type { ReadRule } from "./Reporting.ts";
import * as When from "./When.ts";

/** What does not fit together in what was read, or was left out of it: for a person to settle. */

const shown = ({ day, month, year }: When.DueDay): string =>
  [day, month, year].filter((part) => part !== null).join("/");
const iso = ({ day, month, year }: When.DueDay): string =>
  `${year ?? "0000"}-${String(month ?? 0).padStart(2, "0")}-${String(day ?? 0).padStart(2, "0")}`;

interface Dated {
  readonly clause: string;
  readonly due: When.Due | null;
}

const impossible = (
  dated: ReadonlyArray<Dated>,
  spans: (address: string) => Finding["spans"],
): ReadonlyArray<Finding> =>
  dated.flatMap(({ clause, due }) =>
    due === null || When.isWithin(due) || When.isPossible(due)
      ? []
      : [
          {
            at: clause,
            kind: "dateImpossible" as const,
            message: `Không có ngày ${shown(due)}.`,
            alternatives: [],
            spans: spans(clause),
          },
        ],
  );

const past = (
  dated: ReadonlyArray<Dated>,
  issuedOn: string | null,
  spans: (address: string) => Finding["spans"],
): ReadonlyArray<Finding> =>
  dated.flatMap(({ clause, due }) =>
    issuedOn === null || due === null || When.isWithin(due) || due.year === null || iso(due) >= issuedOn
      ? []
      : [
          {
            at: clause,
            kind: "dateBeforeIssue" as const,
            message: `Thời hạn ${shown(due)} trước ngày ban hành.`,
            alternatives: [],
            spans: spans(clause),
          },
        ],
  );

/** A consolidated report that is due before the reports it is made from. */
const disordered = (
  rules: ReadonlyArray<ReadRule>,
  spans: (address: string) => Finding["spans"],
): ReadonlyArray<Finding> => {
  const latest = new Map<string, ReadRule>();
  for (const rule of rules) {
    if (rule.recipient === null || rule.due === null || When.isWithin(rule.due)) continue;
    const id = `${rule.frequency} ${Body.key(rule.recipient)}`;
    const known = latest.get(id)?.due;
    if (known === undefined || known === null || When.isWithin(known) || iso(known) < iso(rule.due))
      latest.set(id, rule);
  }
  return rules.flatMap((rule) => {
    const { due } = rule;
    if (due === null || When.isWithin(due)) return [];
    for (const reporter of rule.reporters) {
      const input = latest.get(`${rule.frequency} ${Body.key(reporter)}`);
      if (input?.due === undefined || input.due === null || When.isWithin(input.due) || iso(input.due) <= iso(due))
        continue;
      const message = `Báo cáo tổng hợp (${shown(due)}) đến hạn trước báo cáo đầu vào (${shown(input.due)}) tại ${input.clause}.`;
      return [{ at: rule.clause, kind: "dateOrder" as const, message, alternatives: [], spans: spans(rule.clause) }];
    }
    return [];
  });
};

/** Items of organising parts that open with a body and are not among the assignees. */
const leftOut = (
  parts: ReadonlyArray<Clause>,
  assignees: ReadonlyArray<Assignment.Assignee>,
): ReadonlyArray<Finding> => {
  const taken = new Set(assignees.map(({ clause }) => clause));
  return parts
    .filter(({ text }) => Assignment.ORGANISING.test(Text.fold(text)))
    .flatMap(({ children }) => children)
    .filter(
      ({ address, marker, children }) =>
        marker !== "" && !taken.has(address) && !children.some((child) => taken.has(child.address)),
    )
    .flatMap((clause) => {
      const found = Assignment.candidate(clause);
      if (found === null || Assignment.DIFFICULTY.test(clause.text)) return [];
      const message = `Có thể cũng giao nhiệm vụ cho ${found.name}; mục phân công chính nằm ở chỗ khác.`;
      return [
        {
          at: clause.address,
          kind: "assigneeUnsure" as const,
          message,
          alternatives: [found.name],
          spans: clause.spans,
        },
      ];
    });
};

const repeated = (
  assignees: ReadonlyArray<Assignment.Assignee>,
  spans: (address: string) => Finding["spans"],
): ReadonlyArray<Finding> => {
  const first = new Map<string, string>();
  return assignees.flatMap(({ name, clause }) => {
    const id = Body.key(name);
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, clause);
      return [];
    }
    const message = `${name} đã được giao nhiệm vụ tại ${before}.`;
    return [{ at: clause, kind: "assigneeRepeated" as const, message, alternatives: [], spans: spans(clause) }];
  });
};

const headless = (document: DocumentHead): ReadonlyArray<Finding> => {
  const names = {
    issuer: "cơ quan ban hành",
    number: "số ký hiệu",
    place: "địa danh",
    issuedOn: "ngày ban hành",
    type: "tên loại",
    subject: "trích yếu",
  } as const;
  const missing = Object.entries(names).filter(([key]) => document[key as keyof typeof names] === null);
  if (missing.length === 0) return [];
  return [
    {
      at: "",
      kind: "headMissing",
      message: `Phần đầu văn bản không có: ${missing.map(([, name]) => name).join(", ")}.`,
      alternatives: [],
      spans: [],
    },
  ];
};

export const about = (read: {
  readonly document: DocumentHead;
  readonly clauses: ReadonlyArray<Clause>;
  readonly parts: ReadonlyArray<Clause>;
  readonly assignees: ReadonlyArray<Assignment.Assignee>;
  readonly rules: ReadonlyArray<ReadRule>;
  readonly tasks: ReadonlyArray<ReadTask>;
  readonly conflicts: ReadonlyArray<Conflict>;
}): ReadonlyArray<Finding> => {
  const places = new Map(read.clauses.map(({ address, spans }) => [address, spans]));
  const spans = (address: string) => places.get(address) ?? [];
  const dated = [...read.rules, ...read.tasks];
  return [
    ...headless(read.document),
    ...leftOut(read.parts, read.assignees),
    ...repeated(read.assignees, spans),
    ...impossible(dated, spans),
    ...past(dated, read.document.issuedOn, spans),
    ...disordered(read.rules, spans),
    ...read.conflicts.map(({ number, dates, clause }) => ({
      at: clause,
      kind: "dateConflict" as const,
      message: `Văn bản số ${number} được viện dẫn với hai ngày khác nhau.`,
      alternatives: dates,
      spans: spans(clause),
    })),
  ];
};
