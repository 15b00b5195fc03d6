import { useQuery } from "@tanstack/react-query";
import { trpc } from "../../api/queries.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { QueryState } from "../../parts/QueryState.tsx";
import { StateLabel } from "../../parts/StateLabel.tsx";
import { StatusBadge } from "../../parts/StatusBadge.tsx";
import { Why } from "../../parts/Why.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { formatDay, formatInstant } from "../../texts/format.ts";
import { consolidationTexts } from "./texts.ts";

/** The consolidated report of each year, the latest first. */
export function YearList() {
  const texts = useTexts(consolidationTexts);
  const query = useQuery(trpc.consolidation.list.queryOptions({}));
  return (
    <>
      <PageTitle title={texts.listTitle} context={texts.listContext} />
      <QueryState query={query}>
        {(rows) => (
          <DataTable
            caption={texts.listTitle}
            rows={rows}
            rowKey={(row) => String(row.key.year)}
            href={(row) => `/tong-hop?nam=${row.key.year}`}
            empty={<EmptyState title={texts.none} />}
            columns={[
              { key: "year", header: texts.year, name: true, cell: (row) => texts.title(row.key.year) },
              {
                key: "status",
                header: texts.status,
                cell: (row) => (
                  <>
                    <StatusBadge status={row.status} />{" "}
                    <Why explanation={row.explanation} about={String(row.key.year)} />
                  </>
                ),
              },
              { key: "stage", header: texts.stage, cell: (row) => <StateLabel label={row.stageLabel} /> },
              { key: "deadline", header: texts.deadline, numeric: true, cell: (row) => formatDay(row.lastDay) },
              {
                key: "sent",
                header: texts.sentAt,
                numeric: true,
                cell: (row) => (row.countedAt === null ? "–" : formatInstant(row.countedAt)),
              },
            ]}
          />
        )}
      </QueryState>
    </>
  );
}
