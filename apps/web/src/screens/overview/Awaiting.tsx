import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { trpc } from "../../api/queries.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { LinkButton } from "../../parts/LinkButton.tsx";
import { QueryState } from "../../parts/QueryState.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { useNumber } from "../../texts/format.ts";
import styles from "./Overview.module.css";
import { overviewTexts } from "./texts.ts";

/** Difficulties that the committee has before it, the oldest first, each with the act; and what it assigned before. */
export function Awaiting() {
  const texts = useTexts(overviewTexts);
  const number = useNumber();
  const query = useQuery(trpc.difficulty.list.queryOptions({}));
  return (
    <QueryState query={query} lines={4}>
      {(difficulties) => {
        const rows = difficulties
          .filter(({ stage }) => stage === "submitted")
          .toSorted((a, b) => b.ageInDays - a.ageInDays);
        return (
          <section className={styles["part"]}>
            <h2>{rows.length === 0 ? texts.awaitingNone : texts.awaiting(number(rows.length))}</h2>
            <DataTable
              caption={texts.awaiting(number(rows.length))}
              rows={rows}
              rowKey={(row) => row.id}
              href={(row) => `/kho-khan/${row.id}`}
              empty={<p className="soft">{texts.awaitingHint}</p>}
              columns={[
                { key: "subject", header: texts.subject, name: true, cell: (row) => row.subject },
                { key: "agency", header: texts.agency, width: "24%", cell: (row) => row.agency },
                { key: "waiting", header: texts.waiting, numeric: true, cell: (row) => texts.days(row.ageInDays) },
                {
                  key: "act",
                  screenOnly: true,
                  header: texts.act,
                  width: "8rem",
                  cell: (row) =>
                    row.acts.includes("Direct") ? (
                      <LinkButton to="/kho-khan/$id" params={{ id: row.id }} aria-label={texts.directOf(row.subject)}>
                        {texts.direct}
                      </LinkButton>
                    ) : (
                      <LinkButton to="/kho-khan/$id" params={{ id: row.id }} variant="default">
                        {texts.read}
                      </LinkButton>
                    ),
                },
              ]}
            />
            <Assigned />
          </section>
        );
      }}
    </QueryState>
  );
}

function Assigned() {
  const texts = useTexts(overviewTexts);
  const number = useNumber();
  const { data } = useQuery(trpc.direction.list.queryOptions({}));
  const open = (data ?? []).flatMap(({ assignments }) => assignments).filter((one) => one.carriedOutAt === null);
  if (open.length === 0) return null;
  return (
    <p>
      {texts.assigned(number(open.length), number(open.filter(({ overdue }) => overdue).length))}{" "}
      <Link to="/kho-khan" className="noPrint">
        {texts.assignedLink}
      </Link>
    </p>
  );
}
