import { useTexts } from "../../../texts/catalogue.ts";
import { boardTexts } from "../texts.ts";
import type { BoardAnswer } from "../useBoardSearch.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import styles from "./Charts.module.css";
import { TallyFigure } from "./TallyFigure.tsx";
import { Timeline } from "./Timeline.tsx";
import { TimelineTable } from "./TimelineTable.tsx";
import { useTimelineSentence } from "./useTimelineSentence.ts";

/** The board's pictures: the five numbers as bars, and the year as a line per agency. Loaded when they are needed. */
export function Charts({ board }: { readonly board: BoardAnswer }) {
  const { chart: texts } = useTexts(boardTexts);
  const timeline = useTimelineSentence(board.rows);
  return (
    <div className={styles["charts"]}>
      <TallyFigure tally={board.agencies} />
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
