import type { Tally } from "@kehoach/domain";
import { useTexts } from "../../../texts/catalogue.ts";
import { useNumber } from "../../../texts/format.ts";
import { boardTexts } from "../texts.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { TallyBars } from "./TallyBars.tsx";
import { TallyTable } from "./TallyTable.tsx";

/** The five numbers as bars, with their table and sentence. */
export function TallyFigure({ tally }: { readonly tally: Tally.Tally }) {
  const { chart: texts } = useTexts(boardTexts);
  const number = useNumber();
  return (
    <ChartFrame
      title={texts.tallyTitle(number(tally.total), number(tally.onTime))}
      sentence={texts.tallySentence(
        number(tally.onTime + tally.late),
        number(tally.total),
        number(tally.overdue),
        number(tally.withinTerm),
      )}
      table={<TallyTable tally={tally} />}
    >
      {(width) => <TallyBars tally={tally} width={width} />}
    </ChartFrame>
  );
}
