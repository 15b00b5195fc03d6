import { Button } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { trpc } from "../../api/queries.ts";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { LoadingState } from "../../parts/LoadingState.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { QueryState } from "../../parts/QueryState.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { useNumber } from "../../texts/format.ts";
import { useSay } from "../../texts/say.ts";
import { ActList } from "./ActList.tsx";
import styles from "./Board.module.css";
import { BoardControls } from "./BoardControls.tsx";
import { BoardNumbers } from "./BoardNumbers.tsx";
import { BoardTable } from "./BoardTable.tsx";
import { boardTexts } from "./texts.ts";
import { type BoardAnswer, useBoardSearch } from "./useBoardSearch.ts";
import { YearsMatrix } from "./YearsMatrix.tsx";

const Charts = lazy(async () => ({ default: (await import("./charts/Charts.tsx")).Charts }));

/** `/theo-doi`: who is late in a year and why, as of any day; who needs an act stands first. */
export function BoardPage() {
  const shared = useTexts();
  const texts = useTexts(boardTexts);
  const say = useSay();
  const number = useNumber();
  const { asOf, year } = useBoardSearch();
  const board = useQuery({
    ...trpc.board.year.queryOptions({ year, ...(asOf === undefined ? {} : { asOf }) }),
    placeholderData: keepPreviousData,
  });
  const years = useQuery({
    ...trpc.board.years.queryOptions(asOf === undefined ? {} : { asOf }),
    placeholderData: keepPreviousData,
  });
  const first = board.data?.rows.find((row) => row.kind === "periodic");
  const count = board.data?.rows.filter((row) => row.kind === "periodic").length ?? 0;
  return (
    <>
      <PageTitle
        title={texts.title(year)}
        context={first === undefined ? undefined : texts.context(number(count), say(first.ruleDeadline))}
        act={
          <Button variant="default" onClick={() => window.print()}>
            {shared.acts.print}
          </Button>
        }
      />
      <BoardControls years={years.data?.years.map((one) => one.year) ?? [year]} board={board.data} />
      <QueryState query={board} lines={10}>
        {(answer) =>
          answer.rows.length === 0 ? (
            <EmptyState title={texts.nothing(answer.year)}>{texts.nothingHint}</EmptyState>
          ) : (
            <OneYear board={answer} />
          )
        }
      </QueryState>
      <section className={styles["part"]}>
        <h2>{texts.years}</h2>
        <QueryState query={years} lines={10}>
          {(answer) => <YearsMatrix board={answer} />}
        </QueryState>
      </section>
    </>
  );
}

function OneYear({ board }: { readonly board: BoardAnswer }) {
  const { chart: texts } = useTexts(boardTexts);
  return (
    <>
      <BoardNumbers board={board} />
      <ActList board={board} />
      <BoardTable board={board} />
      <section className={styles["part"]}>
        <h2>{texts.heading}</h2>
        <Suspense fallback={<LoadingState lines={8} />}>
          <Charts board={board} />
        </Suspense>
      </section>
    </>
  );
}
