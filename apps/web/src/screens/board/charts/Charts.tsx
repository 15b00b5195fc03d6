import { useTexts } from "../../../texts/catalogue.ts";
import { useNumber } from "../../../texts/format.ts";
import { boardTexts } from "../texts.ts";
import type { BoardAnswer } from "../useBoardSearch.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import styles from "./Charts.module.css";
import { TallyBars } from "./TallyBars.tsx";
import { TallyTable } from "./TallyTable.tsx";
import { Timeline } from "./Timeline.tsx";
import { TimelineTable } from "./TimelineTable.tsx";
import { useTimelineSentence } from "./useTimelineSentence.ts";

/** The board's pictures: the five numbers as bars, and the year as a line per agency. Loaded when they are needed. */
export function Charts({ board }: { readonly board: BoardAnswer }) {
  const { chart: texts } = useTexts(boardTexts);
  const number = useNumber();
  const timeline = useTimelineSentence(board.rows);
  const { agencies } = board;
  return (
    <div className={styles["charts"]}>
      <ChartFrame
        title={texts.tallyTitle(number(agencies.total), number(agencies.onTime))}
        sentence={texts.tallySentence(
          number(agencies.onTime + agencies.late),
          number(agencies.total),
          number(agencies.overdue),
          number(agencies.withinTerm),
        )}
        table={<TallyTable tally={agencies} />}
      >
        {(width) => <TallyBars tally={agencies} width={width} />}
      </ChartFrame>
      <ChartFrame
        title={texts.timelineTitle(board.year)}
        sentence={timeline}
        table={<TimelineTable rows={board.rows} />}
      >
        {(width) => <Timeline board={board} width={width} />}
      </ChartFrame>
    </div>
  );
}
