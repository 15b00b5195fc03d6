import { Tally } from "@kehoach/domain";
import { PathLink } from "../../parts/PathLink.tsx";
import { FiveNumbers } from "../../parts/FiveNumbers.tsx";
import { StatusBadge } from "../../parts/StatusBadge.tsx";
import { Why } from "../../parts/Why.tsx";
import { reportPath } from "../report/reportPath.ts";
import { useMay } from "../../session/useMay.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { useNumber } from "../../texts/format.ts";
import { useSay } from "../../texts/say.ts";
import styles from "./Board.module.css";
import { mayOpen } from "./mayOpen.ts";
import { boardTexts } from "./texts.ts";
import { type BoardAnswer, useBoardSearch } from "./useBoardSearch.ts";

/** The official five numbers of the agencies, and how the consolidated report stands. */
export function BoardNumbers({ board }: { readonly board: BoardAnswer }) {
  const texts = useTexts(boardTexts);
  const say = useSay();
  const number = useNumber();
  const may = useMay();
  const { hrefOf } = useBoardSearch();
  const { agencies, rows, year } = board;
  return (
    <>
      <FiveNumbers
        tally={agencies}
        label={texts.counted(number(agencies.total), year)}
        completion={Tally.completion(agencies)}
        onTimeRate={Tally.onTime(agencies)}
        href={(key) => hrefOf(key === "total" ? "" : key)}
      />
      {agencies.waived > 0 ? <p className={styles["beside"]}>{texts.waived(number(agencies.waived))}</p> : null}
      {rows
        .filter((row) => row.kind === "consolidated")
        .map((row) => (
          <p key={row.key.slot} className={styles["consolidated"]}>
            {mayOpen(may, row) ? (
              <PathLink href={reportPath(row)}>{texts.consolidated}</PathLink>
            ) : (
              <span>{texts.consolidated}</span>
            )}{" "}
            <StatusBadge status={row.status} /> <span className="soft">{say(row.deadline)}</span>{" "}
            <Why explanation={row.explanation} about={texts.consolidated} />
          </p>
        ))}
    </>
  );
}
