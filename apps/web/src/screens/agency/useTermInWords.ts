import type { HomeAnswer } from "../../api/Answers.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { useNumber } from "../../texts/format.ts";
import { useSay } from "../../texts/say.ts";
import { agencyTexts } from "./texts.ts";

type Report = Pick<HomeAnswer["past"][number], "status" | "statusLabel" | "daysLate" | "daysLeft">;

/** "Còn 6 ngày", "Đã quá hạn 2 ngày", "Hôm nay là ngày cuối cùng"; the status where nothing is waited for. */
export function useTermInWords(): (report: Report) => string {
  const { card: texts } = useTexts(agencyTexts);
  const number = useNumber();
  const say = useSay();
  return ({ daysLate, daysLeft, status, statusLabel }) => {
    if (status === "overdue") return texts.overdue(daysLate, number(daysLate));
    return daysLeft === null ? say(statusLabel) : texts.left(daysLeft);
  };
}
