import { DataTable } from "../../parts/DataTable.tsx";
import { StatusBadge } from "../../parts/StatusBadge.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { useNumber } from "../../texts/format.ts";
import { useSay } from "../../texts/say.ts";
import type { BoardAnswer } from "../board/useBoardSearch.ts";
import styles from "./Overview.module.css";
import { overviewTexts } from "./texts.ts";

/** Who has not reported after the deadline, or reported after it, and why it counts so. */
export function LateBodies({ board }: { readonly board: BoardAnswer }) {
  const texts = useTexts(overviewTexts);
  const say = useSay();
  const number = useNumber();
  const agencies = board.rows.filter((row) => row.kind === "periodic");
  const [first] = agencies;
  const rows = agencies
    .filter((row) => row.status === "overdue" || row.status === "late")
    .toSorted((a, b) => Number(b.status === "overdue") - Number(a.status === "overdue") || b.daysLate - a.daysLate);
  return (
    <section className={styles["part"]}>
      <h2>{rows.length === 0 ? texts.lateNone : texts.late(number(rows.length))}</h2>
      <DataTable
        caption={texts.late(number(rows.length))}
        rows={rows}
        rowKey={(row) => row.key.slot}
        empty={<p className="soft">{first === undefined ? null : texts.lateNoneHint(say(first.ruleDeadline))}</p>}
        columns={[
          {
            key: "agency",
            header: texts.agency,
            name: true,
            width: "27%",
            cell: (row) => row.agency?.name ?? row.slotName,
          },
          {
            key: "status",
            header: texts.status,
            width: "14%",
            cell: (row) => <StatusBadge status={row.status} request={row.agency?.subordinate === false} />,
          },
          { key: "reason", header: texts.reason, cell: (row) => say(row.explanation) },
        ]}
      />
    </section>
  );
}
