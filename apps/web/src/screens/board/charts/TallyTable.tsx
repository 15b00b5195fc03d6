import type { Tally } from "@kehoach/domain";
import { DataTable } from "../../../parts/DataTable.tsx";
import { useTexts } from "../../../texts/catalogue.ts";
import { useNumber } from "../../../texts/format.ts";
import { boardTexts } from "../texts.ts";

const statuses = ["onTime", "late", "withinTerm", "overdue"] as const;

/** The numbers of the bars. */
export function TallyTable({ tally }: { readonly tally: Tally.Tally }) {
  const shared = useTexts();
  const { chart: texts, status } = useTexts(boardTexts);
  const number = useNumber();
  const rows = [
    ...statuses.map((key) => ({ name: shared.status[key], count: tally[key] })),
    { name: shared.tally.total, count: tally.total },
  ];
  return (
    <DataTable
      caption={texts.tallyTitle(number(tally.total), number(tally.onTime))}
      rows={rows}
      rowKey={(row) => row.name}
      empty={null}
      columns={[
        { key: "name", header: status, name: true, cell: (row) => row.name },
        { key: "count", header: texts.count, numeric: true, cell: (row) => number(row.count) },
      ]}
    />
  );
}
