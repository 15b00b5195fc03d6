import {
  Access,
  type Account,
  Address,
  type Board,
  Deadline,
  Explanation,
  type Obligation,
  Report,
} from "@kehoach/domain";
import type { Agency, Bilingual, Compliance, Day, Instant } from "@kehoach/domain";
import { Result } from "effect";

/** One obligation as every client shows it: the sentences are the domain's. */
export interface Row {
  readonly key: Obligation.Key;
  readonly kind: Obligation.Obligation["kind"];
  readonly slotName: string;
  /** Who holds the slot; bodies that are not `subordinate` are asked, not urged. */
  readonly agency: Pick<Agency.Agency, "id" | "name" | "shortName" | "group" | "subordinate"> | null;
  readonly clause: string;
  readonly citation: Bilingual.Bilingual;
  readonly status: Compliance.Status;
  readonly statusLabel: Bilingual.Bilingual;
  readonly statusSign: string;
  readonly stage: Report.Stage | null;
  readonly stageLabel: Bilingual.Bilingual;
  /** "trước ngày 30/11/2026 (hết ngày 29/11/2026)": the deadline in force, and the one of the rule, which an extension may have moved. */
  readonly deadline: Bilingual.Bilingual;
  readonly ruleDeadline: Bilingual.Bilingual;
  readonly lastDay: Day.Day;
  readonly dueAt: Instant.Instant;
  readonly countedAt: Instant.Instant | null;
  /** Whether it came on paper, so that `countedAt` tells the day only. */
  readonly onPaper: boolean;
  readonly supplementUntil: Day.Day | null;
  readonly daysLate: number;
  readonly daysLeft: number | null;
  readonly extended: boolean;
  readonly excused: boolean;
  /** Why it stands so, in one sentence with the clause. */
  readonly explanation: Bilingual.Bilingual;
}

const notSent: Bilingual.Bilingual = { vi: "Chưa gửi", en: "Not sent" };
const notRequired: Bilingual.Bilingual = { vi: "Không phải nộp", en: "Not required" };

/** Where a report stands for whoever may not see its draft: nothing before it is signed off. */
export const stageBeyondDraft = (state: Report.State | undefined): Report.Stage | undefined =>
  state === undefined || state.stage === "draft" ? undefined : state.stage;

const stageLabelOf = (status: Compliance.Status, stage: Report.Stage | undefined): Bilingual.Bilingual => {
  if (status === "waived" && (stage === undefined || stage === "draft")) return notRequired;
  return stage === undefined ? notSent : Report.stageLabel(stage);
};

/** A row of the board; `stage` where the report stands in the workflow, if anybody began it. */
export const toRow = ({ assessment, holder, obligation, slot }: Board.Row, stage: Report.Stage | undefined): Row => ({
  key: obligation.key,
  kind: obligation.kind,
  slotName: slot.name,
  agency: holder && {
    id: holder.id,
    name: holder.name,
    shortName: holder.shortName,
    group: holder.group,
    subordinate: holder.subordinate,
  },
  clause: obligation.clause,
  citation: Address.cite(obligation.clause),
  status: assessment.status,
  statusLabel: Explanation.statusLabel(assessment.status),
  statusSign: Explanation.statusSign(assessment.status),
  stage: stage ?? null,
  stageLabel: stageLabelOf(assessment.status, stage),
  deadline: Deadline.label(assessment.deadline),
  ruleDeadline: Deadline.label(obligation.deadline),
  lastDay: assessment.deadline.lastDay,
  dueAt: assessment.deadline.dueAt,
  countedAt: assessment.countedAt,
  onPaper: assessment.onPaper,
  supplementUntil: assessment.supplementUntil,
  daysLate: assessment.daysLate,
  daysLeft: assessment.daysLeft,
  extended: assessment.extension !== null && !assessment.excused,
  excused: assessment.excused,
  explanation: Explanation.of(obligation, assessment),
});

/** The acts on a report that this person may do now: what a screen offers. */
export const actsOf = (
  actor: Account.Actor,
  obligation: Obligation.Obligation,
  state: Report.State,
  resource: Access.Resource,
  today: Day.Day,
): ReadonlyArray<Report.Command["_tag"]> =>
  Report.actNames.filter(
    (act) =>
      Report.allows(state, act) && Result.isSuccess(Access.decideReport(actor, obligation.kind, act, resource, today)),
  );
