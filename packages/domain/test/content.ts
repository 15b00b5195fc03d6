import { type Obligation, ReportContent } from "../src/index.ts";
import { user } from "./province.ts";

/** A report with every duty entered by `drafter`. */
export const fullContent = (obligation: Obligation.Obligation, drafter = "drafter"): ReportContent.ReportContent => {
  const blank = ReportContent.empty(obligation.duties);
  const entries = blank.entries.map((entry) => ({
    ...entry,
    progress: "inProgress" as const,
    result: "Đã trồng 5 ha rừng",
  }));
  return ReportContent.edit(blank, { ...blank, entries }, user(drafter));
};
