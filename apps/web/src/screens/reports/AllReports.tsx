import { NativeSelect } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { trpc } from "../../api/queries.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { QueryState } from "../../parts/QueryState.tsx";
import { StateLabel } from "../../parts/StateLabel.tsx";
import { StatusBadge } from "../../parts/StatusBadge.tsx";
import { Why } from "../../parts/Why.tsx";
import { useSession } from "../../session/useSession.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { formatDay } from "../../texts/format.ts";
import { useSay } from "../../texts/say.ts";
import type { BoardRow } from "../board/useBoardSearch.ts";
import { reportPath } from "../report/reportPath.ts";
import styles from "./Reports.module.css";
import { reportsTexts } from "./texts.ts";

const route = getRouteApi("/bao-cao");

/** The filter "Chờ xem xét": sent, or already being looked at. */
const toReview = "cho-xem-xet";
const waiting: ReadonlySet<string> = new Set(["sent", "underReview"]);
/** A report that nobody has begun has no stage. */
const notBegun = "chua";
const notRequired = "mien";

/** The step a report is found under: a waived one that was never sent has its own. */
const stepOf = ({ stage, status }: BoardRow) =>
  status === "waived" && (stage === null || stage === "draft") ? notRequired : (stage ?? notBegun);

/** Reports of all bodies for a year, by stage; both choices are in the address. */
export function AllReports() {
  const texts = useTexts(reportsTexts);
  const say = useSay();
  const session = useSession();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const thisYear = Number(formatDay(new Date(session.now)).slice(-4));
  const year = search.nam ?? thisYear;
  const stage = search["trang-thai"] ?? "";
  const { data: plan } = useQuery({ ...trpc.plan.get.queryOptions(), staleTime: Number.POSITIVE_INFINITY });
  const query = useQuery({ ...trpc.board.year.queryOptions({ year }), placeholderData: keepPreviousData });
  const first = Math.min(thisYear, ...(plan?.rules ?? []).map(({ firstYear }) => firstYear));
  const years = Array.from({ length: thisYear - first + 1 }, (_, index) => thisYear - index);
  return (
    <QueryState query={query}>
      {({ rows }) => {
        const stages = [...new Map(rows.map((row) => [stepOf(row), say(row.stageLabel)]))];
        const shown = rows.filter((row) => {
          const its = stepOf(row);
          return stage === "" || (stage === toReview ? waiting.has(its) : its === stage);
        });
        return (
          <>
            <form className={`${styles["filters"]} noPrint`} onSubmit={(event) => event.preventDefault()}>
              <NativeSelect
                label={texts.year}
                value={String(year)}
                data={years.map(String)}
                onChange={(event) => {
                  const nam = Number(event.currentTarget.value);
                  void navigate({ search: (old) => ({ ...old, nam }), replace: true });
                }}
              />
              <NativeSelect
                label={texts.stage}
                value={stage}
                data={[
                  { value: "", label: texts.everything },
                  { value: toReview, label: texts.toReview },
                  ...stages.map(([value, label]) => ({ value, label })),
                ]}
                onChange={(event) => {
                  const chosen = event.currentTarget.value;
                  void navigate({ search: (old) => ({ ...old, "trang-thai": chosen }), replace: true });
                }}
              />
            </form>
            <DataTable
              caption={texts.caption}
              rows={shown}
              rowKey={({ key }) => `${key.rule}/${key.slot}/${key.year}`}
              href={reportPath}
              empty={<EmptyState title={texts.noMatch}>{texts.noMatchHint}</EmptyState>}
              columns={[
                {
                  key: "agency",
                  header: texts.agency,
                  name: true,
                  cell: (row) => row.agency?.name ?? row.slotName,
                  sortBy: (row) => row.agency?.name ?? row.slotName,
                },
                {
                  key: "status",
                  header: texts.status,
                  cell: (row) => (
                    <span>
                      <StatusBadge status={row.status} />{" "}
                      <Why explanation={row.explanation} about={row.agency?.shortName ?? row.slotName} />
                    </span>
                  ),
                  sortBy: (row) => row.status,
                },
                {
                  key: "stage",
                  header: texts.stage,
                  cell: (row) => <StateLabel label={row.stageLabel} />,
                  sortBy: (row) => say(row.stageLabel),
                },
                {
                  key: "counted",
                  header: texts.countedAt,
                  numeric: true,
                  cell: (row) => (row.countedAt === null ? "–" : formatDay(new Date(row.countedAt))),
                  sortBy: (row) => row.countedAt,
                },
              ]}
            />
          </>
        );
      }}
    </QueryState>
  );
}
