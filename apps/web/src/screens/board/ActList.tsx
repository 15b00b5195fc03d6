import { DataTable } from "../../parts/DataTable.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { LinkButton } from "../../parts/LinkButton.tsx";
import { StateLabel } from "../../parts/StateLabel.tsx";
import { StatusBadge } from "../../parts/StatusBadge.tsx";
import { useMay } from "../../session/useMay.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { useNumber } from "../../texts/format.ts";
import { useSay } from "../../texts/say.ts";
import styles from "./Board.module.css";
import { boardTexts } from "./texts.ts";
import { type BoardAnswer, type BoardRow, useBoardSearch } from "./useBoardSearch.ts";

const awaitsReview = (row: BoardRow) => row.stage === "sent" || row.stage === "underReview";

/** Those who need an act now, each with the act: overdue bodies are urged, sent reports are reviewed. */
export function ActList({ board }: { readonly board: BoardAnswer }) {
  const texts = useTexts(boardTexts);
  const say = useSay();
  const number = useNumber();
  const may = useMay();
  const { asOf } = useBoardSearch();
  const agencies = board.rows.filter((row) => row.kind === "periodic");
  const overdue = agencies.filter((row) => row.status === "overdue").toSorted((a, b) => b.daysLate - a.daysLate);
  const waiting = agencies.filter((row) => row.status !== "overdue" && awaitsReview(row));
  const urgeable = overdue.filter((row) => row.agency?.subordinate !== false);
  const isNow = asOf === undefined;
  const mayUrge = isNow && may("prepareUrging");
  const mayReview = isNow && may("reviewReport");
  const year = board.year;
  // Who handles nothing here is told how things stand, not that something is theirs to do.
  const handles = may("prepareUrging") || may("reviewReport");
  const heading = handles ? texts.needAct : texts.watched;
  return (
    <section className={styles["part"]}>
      <div className={styles["heading"]}>
        <h2>{heading}</h2>
        {mayUrge && urgeable.length > 1 ? (
          <LinkButton to="/don-doc" search={{ nam: year }} className="noPrint">
            {texts.urgeAll(number(urgeable.length))}
          </LinkButton>
        ) : null}
      </div>
      {isNow || !handles ? null : <p className="soft">{texts.otherTime}</p>}
      <DataTable
        caption={heading}
        rows={[...overdue, ...waiting]}
        rowKey={(row) => row.key.slot}
        empty={<EmptyState title={handles ? texts.needActNone : texts.watchedNone}>{texts.needActNoneHint}</EmptyState>}
        columns={[
          {
            key: "agency",
            header: texts.agency,
            name: true,
            width: "17rem",
            cell: (row) => row.agency?.name ?? row.slotName,
          },
          {
            key: "status",
            header: texts.status,
            width: "9rem",
            cell: (row) =>
              row.status === "overdue" ? (
                <StatusBadge status="overdue" request={row.agency?.subordinate === false} />
              ) : (
                <StateLabel label={row.stageLabel} />
              ),
          },
          { key: "reason", header: texts.reason, cell: (row) => say(row.explanation) },
          ...(mayUrge || mayReview
            ? [
                {
                  key: "act",
                  screenOnly: true,
                  header: texts.act,
                  width: "8.5rem",
                  cell: (row: BoardRow) => <Act row={row} mayUrge={mayUrge} mayReview={mayReview} />,
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}

function Act({
  row,
  mayUrge,
  mayReview,
}: {
  readonly row: BoardRow;
  readonly mayUrge: boolean;
  readonly mayReview: boolean;
}) {
  const texts = useTexts(boardTexts);
  const name = row.agency?.shortName ?? row.slotName;
  if (row.status === "overdue") {
    return mayUrge && row.agency?.subordinate !== false ? (
      <LinkButton
        to="/don-doc"
        search={{ nam: row.key.year, "don-vi": row.key.slot }}
        variant="default"
        aria-label={`${texts.urge} ${name}`}
      >
        {texts.urge}
      </LinkButton>
    ) : null;
  }
  return mayReview ? (
    <LinkButton
      to="/bao-cao/$rule/$slot/$year"
      params={{ rule: row.key.rule, slot: row.key.slot, year: String(row.key.year) }}
      variant="default"
      aria-label={`${texts.review} ${name}`}
    >
      {texts.review}
    </LinkButton>
  ) : null;
}
