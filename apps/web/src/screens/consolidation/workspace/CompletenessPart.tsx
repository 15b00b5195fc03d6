import type { Compliance } from "@kehoach/domain";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Content } from "../../../api/Answers.ts";
import { trpc } from "../../../api/queries.ts";
import type { Command } from "../../../api/useCommand.ts";
import { DataTable } from "../../../parts/DataTable.tsx";
import { PathLink } from "../../../parts/PathLink.tsx";
import { QueryState } from "../../../parts/QueryState.tsx";
import { StatusBadge } from "../../../parts/StatusBadge.tsx";
import { useTexts } from "../../../texts/catalogue.ts";
import { formatInstant, useNumber } from "../../../texts/format.ts";
import { reportPath } from "../../report/reportPath.ts";
import styles from "../Consolidation.module.css";
import { consolidationTexts } from "../texts.ts";

/** Who reported and who did not with the urgings sent, and the act that assembles the text from the reports. */
export function CompletenessPart({
  year,
  basedOn,
  assembled,
  isSaved,
  assemble,
}: {
  readonly year: number;
  /** Version of the draft that assembling starts from. */
  readonly basedOn: number;
  /** What the last assembling counted. */
  readonly assembled: Content["completeness"];
  readonly isSaved: boolean;
  readonly assemble: Command<{ readonly year: number; readonly basedOn: number }, unknown>;
}) {
  const { completeness: texts } = useTexts(consolidationTexts);
  const number = useNumber();
  const query = useQuery(trpc.consolidation.material.queryOptions({ year }));
  const board = useQuery(trpc.board.year.queryOptions({ year }));
  const came = (board.data?.rows ?? []).filter((row) => row.kind === "periodic" && row.countedAt !== null);
  return (
    <section>
      <h2 className={styles["partTitle"]}>{texts.title}</h2>
      <QueryState query={query}>
        {({ completeness, reports }) => (
          <>
            <p>
              {texts.sentence(
                number(completeness.onTime + completeness.late),
                number(completeness.total),
                number(completeness.late),
              )}{" "}
              <span className="soft">
                {assembled === null ? texts.notYet : texts.asOf(formatInstant(assembled.asOf))}
              </span>
            </p>
            <details>
              <summary>
                {texts.reported} ({number(completeness.onTime + completeness.late)})
              </summary>
              <ul className={styles["reported"]}>
                {reports.map(({ agency, key }) => (
                  <li key={key.slot}>
                    <PathLink href={reportPath({ kind: "periodic", key })}>{agency}</PathLink>
                  </li>
                ))}
                {came
                  .filter((row) => !reports.some(({ key }) => key.slot === row.key.slot))
                  .map((row) => (
                    <li key={row.key.slot}>
                      <PathLink href={reportPath(row)}>{row.agency?.name ?? row.slotName}</PathLink>{" "}
                      <span className="soft">({texts.onPaper})</span>
                    </li>
                  ))}
              </ul>
            </details>
            <h3>
              {texts.absent} ({number(completeness.absent.length)})
            </h3>
            <DataTable
              caption={texts.absent}
              rows={completeness.absent}
              rowKey={(row) => row.slot}
              empty={<p>{texts.all}</p>}
              columns={[
                { key: "agency", header: texts.agency, name: true, cell: (row) => row.agency },
                {
                  key: "status",
                  header: texts.status,
                  cell: (row) => <StatusBadge status={row.status as Compliance.Status} />,
                },
                {
                  key: "urgings",
                  header: texts.urgings,
                  cell: (row) => {
                    if (row.urgings.length > 0) return row.urgings.join("; ");
                    return row.status === "overdue" ? texts.noUrging : "–";
                  },
                },
              ]}
            />
          </>
        )}
      </QueryState>
      <div className={`${styles["acts"]} ${styles["assemble"]}`}>
        <Button
          type="button"
          variant={assembled === null ? "filled" : "default"}
          loading={assemble.isSending}
          disabled={!isSaved}
          onClick={() => void assemble.send({ year, basedOn })}
        >
          {assembled === null ? texts.assemble : texts.assembleAgain}
        </Button>
        <p className="soft" role="status">
          {isSaved
            ? assemble.answer === undefined || assemble.isSending
              ? texts.assembleHint
              : texts.done
            : texts.saveFirst}
        </p>
      </div>
      {assemble.failure === null ? null : (
        <p role="alert" className={styles["failure"]}>
          {assemble.failure.message}
        </p>
      )}
    </section>
  );
}
