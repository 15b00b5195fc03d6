import { Compliance, Explanation, Instant, type ReportContent, Tally } from "@kehoach/domain";
import { Schema } from "effect";
import * as Body from "./Body.ts";
import { grid } from "./Grid.ts";
import type { Block } from "./OfficialText.ts";

const isStatus = Schema.is(Compliance.Status);

const moment = (instant: Instant.Instant): string => {
  const [day = "", time = ""] = Instant.format(instant).split(" ");
  return `${time} ngày ${day}`;
};

/** Tình hình chấp hành chế độ báo cáo: the five numbers of the board at that instant, and who has not reported with the urgings sent. */
export const completenessTable = (completeness: ReportContent.Completeness): ReadonlyArray<Block> => {
  const { absent, asOf, late, onTime, overdue, total, withinTerm } = completeness;
  const tally = { total, onTime, late, withinTerm, overdue, waived: 0 };
  return [
    ...Body.text(
      `Tính đến ${moment(asOf)}, trong ${total} đơn vị phải báo cáo có ${onTime + late} đơn vị đã báo cáo. Tỷ lệ hoàn thành ${Tally.formatRate(Tally.completion(tally))}; tỷ lệ đúng hạn ${Tally.formatRate(Tally.onTime(tally))}.`,
    ),
    ...grid(
      ["Tổng số", "Đúng hạn", "Trễ hạn", "Trong hạn", "Quá hạn"].map((heading) => ({
        heading,
        share: 1,
        align: "center",
      })),
      [[total, onTime, late, withinTerm, overdue].map(String)],
    ),
    ...(absent.length === 0
      ? Body.text("Tất cả các đơn vị phải báo cáo đã gửi báo cáo.")
      : [
          ...Body.text("Các đơn vị chưa có báo cáo:"),
          ...grid(
            [
              { heading: "TT", share: 1, align: "center" },
              { heading: "Đơn vị", share: 6 },
              { heading: "Tình trạng", share: 3, align: "center" },
              { heading: "Văn bản đôn đốc đã gửi", share: 5 },
            ],
            absent.map(({ agency, status, urgings }, index) => [
              String(index + 1),
              agency,
              isStatus(status) ? Explanation.statusLabel(status).vi : status,
              urgings.length === 0 ? "Chưa đôn đốc" : urgings.join("\n"),
            ]),
          ),
        ]),
  ];
};
