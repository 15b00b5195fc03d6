import { useTexts } from "../../../texts/catalogue.ts";
import { boardTexts } from "../texts.ts";
import type { BoardRow } from "../useBoardSearch.ts";
import { daysBefore } from "./daysBefore.ts";

/** How far a report came from its deadline, in words: "trễ 3 ngày"; empty while it is awaited in term. */
export function useDistance(): (row: BoardRow) => string {
  const shared = useTexts();
  const { chart: texts } = useTexts(boardTexts);
  return (row) => {
    if (row.status === "waived") return shared.status.waived;
    if (row.status === "overdue") return texts.overdue(row.daysLate);
    const days = daysBefore(row);
    if (days === null) return "";
    if (row.status === "late") return texts.late(row.daysLate);
    return days > 0 ? texts.early(days) : texts.sameDay;
  };
}
