import { Agency, Compliance } from "@kehoach/domain";
import { Button, NativeSelect } from "@mantine/core";
import { type Column, DataTable } from "../../parts/DataTable.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { StatusBadge } from "../../parts/StatusBadge.tsx";
import { Why } from "../../parts/Why.tsx";
import { reportPath } from "../report/reportPath.ts";
import { useMay } from "../../session/useMay.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { formatDay, formatInstant } from "../../texts/format.ts";
import { useSay } from "../../texts/say.ts";
import styles from "./Board.module.css";
import { mayOpen } from "./mayOpen.ts";
import { boardTexts } from "./texts.ts";
import { type BoardAnswer, type BoardRow, useBoardSearch } from "./useBoardSearch.ts";

/** When a report arrived. One on paper counts from the beginning of its day: the day alone is said. */
const arrival = ({ countedAt, onPaper }: BoardRow): string | null => {
  if (countedAt === null) return null;
  return onPaper ? formatDay(new Date(countedAt)) : formatInstant(countedAt);
};

const groups = ["department", "districtCommittee", "outside"] as const;

/** Every agency of the year with status, deadline, arrival, stage and the reason; filters and order stand in the address. */
export function BoardTable({ board }: { readonly board: BoardAnswer }) {
  const shared = useTexts();
  const texts = useTexts(boardTexts);
  const say = useSay();
  const may = useMay();
  const { asOf, change, group, sort, status } = useBoardSearch();
  const agencies = board.rows.filter((row) => row.kind === "periodic");
  const rows = agencies
    .filter((row) => status === "" || row.status === status)
    .filter((row) => group === "" || row.agency?.group === group);
  const present = groups.filter((one) => agencies.some((row) => row.agency?.group === one));
  const columns = useColumns();
  return (
    <section className={styles["part"]}>
      <h2 id="tat-ca">{texts.all}</h2>
      <form className={`${styles["filters"]} noPrint`} onSubmit={(event) => event.preventDefault()}>
        <NativeSelect
          label={texts.filterStatus}
          value={status}
          onChange={(event) => change({ "tinh-trang": event.currentTarget.value })}
          data={[
            { value: "", label: texts.allStatuses },
            ...Compliance.Status.literals.map((value) => ({ value, label: shared.status[value] })),
          ]}
        />
        <NativeSelect
          label={texts.filterGroup}
          value={group}
          onChange={(event) => change({ khoi: event.currentTarget.value })}
          data={[
            { value: "", label: texts.allGroups },
            ...present.map((value) => ({ value, label: say(Agency.groupLabel(value)) })),
          ]}
        />
      </form>
      <DataTable
        caption={texts.all}
        rows={rows}
        rowKey={(row) => row.key.slot}
        href={(row) => (mayOpen(may, row) ? reportPath(row) : null)}
        sort={sort}
        onSort={({ descending, key }) => change({ "sap-xep": `${descending ? "-" : ""}${key}` })}
        columns={asOf === undefined ? columns : columns.filter(({ key }) => key !== "stage")}
        empty={
          <EmptyState
            title={texts.noMatch}
            act={
              <Button variant="default" onClick={() => change({ "tinh-trang": "", khoi: "" })}>
                {texts.clear}
              </Button>
            }
          />
        }
      />
    </section>
  );
}

function useColumns(): ReadonlyArray<Column<BoardRow>> {
  const texts = useTexts(boardTexts);
  const say = useSay();
  return [
    {
      key: "don-vi",
      header: texts.agency,
      name: true,
      cell: (row) => row.agency?.name ?? row.slotName,
      sortBy: (row) => row.agency?.name ?? row.slotName,
    },
    {
      key: "tinh-trang",
      header: texts.status,
      cell: (row) => (
        <>
          <StatusBadge status={row.status} request={row.agency?.subordinate === false} />{" "}
          <Why explanation={row.explanation} about={row.agency?.shortName ?? row.slotName} />
        </>
      ),
      sortBy: (row) => order[row.status] - row.daysLate / 1000,
    },
    {
      key: "han",
      header: texts.deadline,
      numeric: true,
      cell: (row) => (
        <>
          {formatDay(row.lastDay)}
          {row.extended ? <span className={styles["note"]}>{texts.extended}</span> : null}
        </>
      ),
      sortBy: (row) => row.lastDay,
    },
    {
      key: "den",
      header: texts.sentAt,
      numeric: true,
      cell: (row) => arrival(row) ?? texts.notSent,
      sortBy: (row) => row.countedAt,
    },
    { key: "stage", header: texts.stage, cell: (row) => say(row.stageLabel), sortBy: (row) => say(row.stageLabel) },
  ];
}

/** The order of the statuses in a list: what presses comes first. */
const order: Readonly<Record<Compliance.Status, number>> = { overdue: 0, late: 1, withinTerm: 2, onTime: 3, waived: 4 };
