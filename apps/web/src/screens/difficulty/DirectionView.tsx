import type { DirectionAnswer } from "../../api/Answers.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Verbatim } from "../../parts/Verbatim.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { formatDay } from "../../texts/format.ts";
import { difficultyTexts } from "./texts.ts";
import { useDocumentLine } from "../../texts/useDocumentLine.ts";

/** What the committee directed: number and day, the text, and who does what by when with what came of it. */
export function DirectionView({ direction }: { readonly direction: DirectionAnswer }) {
  const { detail: texts, agency } = useTexts(difficultyTexts);
  const line = useDocumentLine();
  return (
    <>
      <Verbatim label={line(direction.document)} text={direction.text} />
      <DataTable
        caption={texts.assignments}
        rows={direction.assignments}
        rowKey={(row) => `${row.slot}:${row.task}`}
        empty={null}
        columns={[
          { key: "agency", header: agency, name: true, cell: (row) => row.agency },
          { key: "task", header: texts.task, cell: (row) => row.task },
          { key: "due", header: texts.dueOn, numeric: true, cell: (row) => formatDay(row.dueOn) },
          {
            key: "outcome",
            header: texts.outcome,
            cell: (row) =>
              row.carriedOutAt === null ? (
                texts.notYet
              ) : (
                <>
                  {texts.doneOn(formatDay(new Date(row.carriedOutAt)))}
                  {row.result ? `: ${row.result}` : null}
                </>
              ),
          },
        ]}
      />
    </>
  );
}
