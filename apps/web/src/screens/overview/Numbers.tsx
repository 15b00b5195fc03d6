import { Tally } from "@kehoach/domain";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { FiveNumbers } from "../../parts/FiveNumbers.tsx";
import { LoadingState } from "../../parts/LoadingState.tsx";
import { StatusBadge } from "../../parts/StatusBadge.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { useNumber } from "../../texts/format.ts";
import { useSay } from "../../texts/say.ts";
import { mayOpen } from "../board/mayOpen.ts";
import type { BoardAnswer } from "../board/useBoardSearch.ts";
import { useMay } from "../../session/useMay.ts";
import styles from "./Overview.module.css";
import { overviewTexts } from "./texts.ts";

const TallyFigure = lazy(async () => ({ default: (await import("../board/charts/TallyFigure.tsx")).TallyFigure }));

/** The five numbers of the year with their picture, and how the consolidated report stands. */
export function Numbers({ board }: { readonly board: BoardAnswer }) {
  const texts = useTexts(overviewTexts);
  const say = useSay();
  const number = useNumber();
  const may = useMay();
  const { agencies, year } = board;
  const consolidated = board.rows.find((row) => row.kind === "consolidated");
  return (
    <>
      <section className={styles["part"]}>
        <h2>
          {texts.reports}{" "}
          <Link to="/theo-doi" search={{ nam: year }} className={`${styles["more"]} noPrint`}>
            {texts.toBoard}
          </Link>
        </h2>
        <FiveNumbers
          tally={agencies}
          label={texts.counted(number(agencies.total), year)}
          completion={Tally.completion(agencies)}
          onTimeRate={Tally.onTime(agencies)}
        />
        <Suspense fallback={<LoadingState lines={4} />}>
          <TallyFigure tally={agencies} />
        </Suspense>
      </section>
      {consolidated === undefined ? null : (
        <section className={styles["part"]}>
          <h2>{texts.consolidated}</h2>
          <p>
            <StatusBadge status={consolidated.status} /> {say(consolidated.explanation)}{" "}
            {mayOpen(may, consolidated) ? (
              <Link to="/tong-hop" search={{ nam: year }} className="noPrint">
                {texts.readConsolidated}
              </Link>
            ) : (
              <span className="soft">{texts.notYet}</span>
            )}
          </p>
        </section>
      )}
    </>
  );
}
