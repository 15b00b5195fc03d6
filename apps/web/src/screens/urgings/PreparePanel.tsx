import { useQuery } from "@tanstack/react-query";
import type { UrgingAnswer } from "../../api/Answers.ts";
import { trpc } from "../../api/queries.ts";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { LoadingState } from "../../parts/LoadingState.tsx";
import { QueryState } from "../../parts/QueryState.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { useSay } from "../../texts/say.ts";
import type { BoardAnswer } from "../board/useBoardSearch.ts";
import { PrepareForm } from "./PrepareForm.tsx";
import { urgingsTexts } from "./texts.ts";
import styles from "./Urgings.module.css";

/** Preparing an urging, or why there is none to prepare. `chosen` is the slot that the board sent along. */
export function PreparePanel({
  board,
  urgings,
  chosen,
}: {
  readonly board: BoardAnswer;
  /** Undefined until they are loaded. */
  readonly urgings: ReadonlyArray<UrgingAnswer> | undefined;
  readonly chosen: string | null;
}) {
  const texts = useTexts(urgingsTexts);
  const say = useSay();
  const first = board.rows.find((row) => row.kind === "periodic");
  const rule = first?.key.rule ?? "";
  const query = useQuery({
    ...trpc.urging.candidates.queryOptions({ rule, year: board.year }),
    enabled: first !== undefined,
  });
  const { data: plan } = useQuery({ ...trpc.plan.get.queryOptions(), staleTime: Number.POSITIVE_INFINITY });
  if (first === undefined) return null;
  return (
    <section className={styles["part"]}>
      <h2>{texts.prepare}</h2>
      <QueryState query={query}>
        {(candidates) =>
          candidates.length === 0 ? (
            <EmptyState title={texts.none}>{texts.noneHint(say(first.ruleDeadline))}</EmptyState>
          ) : urgings === undefined || plan === undefined ? (
            <LoadingState />
          ) : (
            <PrepareForm plan={plan} first={first} candidates={candidates} urgings={urgings} chosen={chosen} />
          )
        }
      </QueryState>
    </section>
  );
}
