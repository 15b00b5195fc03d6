import { Address, Plan, ReportContent } from "@kehoach/domain";
import type { Paragraph } from "docx";
import * as Body from "./Body.ts";
import { lettering } from "./Lettering.ts";

/** What a report says of each of these duties, in their order. */
export interface Entries {
  readonly plan: Plan.Plan;
  readonly duties: ReadonlyArray<Address.Address>;
  readonly content: ReportContent.ReportContent;
}

const NOT_WRITTEN = "(Chưa nhập nội dung.)";

const progressLine = ({ estimated, progress }: ReportContent.Entry): string => {
  if (progress === null) return "";
  const label = ReportContent.progressLabel(progress).vi;
  return `Tình trạng: ${label}${estimated ? " (số liệu ước cả năm)" : ""}.`;
};

const said = (entry: ReportContent.Entry): ReadonlyArray<Paragraph> => {
  const lines = [
    progressLine(entry),
    entry.result,
    entry.reasonForNone === "" ? "" : `Lý do chưa có kết quả: ${entry.reasonForNone}`,
  ].flatMap((text) => Body.text(text));
  return lines.length === 0 ? Body.text(NOT_WRITTEN, lettering.bodyQuoted) : lines;
};

/** Each duty under its clause, the clause's words, how it stands and the result. */
export const results = ({ content, duties, plan }: Entries): ReadonlyArray<Paragraph> =>
  duties.flatMap((clause, index) => {
    const words = Plan.clauseAt(plan, clause)?.text ?? "";
    return [
      Body.section(index + 1, `Nhiệm vụ tại ${Address.cite(clause).vi}`),
      ...Body.text(words === "" ? "" : `“${words}”`, lettering.bodyQuoted),
      ...said(ReportContent.entryOf(content, clause)),
    ];
  });

const perDuty = ({ content, duties }: Entries, of: (entry: ReportContent.Entry) => string): ReadonlyArray<Paragraph> =>
  duties.flatMap((clause) => {
    const words = of(ReportContent.entryOf(content, clause));
    return words === "" ? [] : Body.text(`- ${Address.cite(clause).vi}: ${words}`);
  });

/** Khó khăn, vướng mắc, by duty; empty where none is named. */
export const difficulties = (entries: Entries): ReadonlyArray<Paragraph> =>
  perDuty(entries, (entry) => entry.difficulties);

/** Kế hoạch năm tiếp theo, by duty. */
export const nextPlans = (entries: Entries): ReadonlyArray<Paragraph> => perDuty(entries, (entry) => entry.nextPlan);
