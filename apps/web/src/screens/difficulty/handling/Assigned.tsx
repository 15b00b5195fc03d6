import { OfficialDocument } from "@kehoach/domain";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../../../api/queries.ts";
import { DataTable } from "../../../parts/DataTable.tsx";
import { QueryState } from "../../../parts/QueryState.tsx";
import { StatusBadge } from "../../../parts/StatusBadge.tsx";
import { useTexts } from "../../../texts/catalogue.ts";
import { formatDay } from "../../../texts/format.ts";
import styles from "./Handling.module.css";
import { handlingTexts } from "./texts.ts";

/** What the committee assigned and no body has yet marked carried out, the earliest term first. */
export function Assigned() {
  const texts = useTexts(handlingTexts);
  const query = useQuery(trpc.direction.list.queryOptions({}));
  return (
    <QueryState query={query} lines={2}>
      {(directions) => {
        const open = directions
          .flatMap(({ assignments, difficulties, document, id }) =>
            assignments
              .filter(({ carriedOutAt }) => carriedOutAt === null)
              .map((assignment) => ({ ...assignment, document, id, difficulty: difficulties[0] })),
          )
          .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
        if (open.length === 0) return null;
        return (
          <section className={styles["assigned"]}>
            <h2>{texts.carrying}</h2>
            <DataTable
              caption={texts.carrying}
              rows={open}
              rowKey={(row) => `${row.id}/${row.slot}`}
              href={(row) => `/kho-khan/${row.difficulty}`}
              empty={null}
              columns={[
                { key: "agency", header: texts.agency, name: true, width: "18rem", cell: (row) => row.agency },
                { key: "task", header: texts.task, cell: (row) => row.task },
                {
                  key: "document",
                  header: texts.document,
                  cell: (row) => OfficialDocument.format(row.document.code),
                },
                { key: "due", header: texts.dueOn, numeric: true, cell: (row) => formatDay(row.dueOn) },
                {
                  key: "state",
                  header: texts.state,
                  cell: (row) => <StatusBadge status={row.overdue ? "overdue" : "withinTerm"} />,
                },
              ]}
            />
          </section>
        );
      }}
    </QueryState>
  );
}
