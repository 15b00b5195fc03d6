import { DataTable } from "../../../parts/DataTable.tsx";
import { useTexts } from "../../../texts/catalogue.ts";
import { formatDay, formatInstant } from "../../../texts/format.ts";
import { boardTexts } from "../texts.ts";
import type { BoardRow } from "../useBoardSearch.ts";
import { daysBefore } from "./daysBefore.ts";
import { useDistance } from "./useDistance.ts";

/** The dots of the timeline as a table. */
export function TimelineTable({ rows }: { readonly rows: ReadonlyArray<BoardRow> }) {
  const texts = useTexts(boardTexts);
  const distance = useDistance();
  return (
    <DataTable
      caption={texts.chart.against}
      rows={rows}
      rowKey={(row) => `${row.key.rule}/${row.key.slot}`}
      empty={null}
      columns={[
        { key: "agency", header: texts.agency, name: true, cell: (row) => row.agency?.name ?? row.slotName },
        { key: "due", header: texts.deadline, numeric: true, cell: (row) => formatDay(row.lastDay) },
        {
          key: "came",
          header: texts.sentAt,
          numeric: true,
          cell: (row) => (row.countedAt === null ? texts.notSent : formatInstant(row.countedAt)),
          sortBy: (row) => row.countedAt,
        },
        { key: "distance", header: texts.chart.against, cell: distance, sortBy: daysBefore },
      ]}
    />
  );
}
