import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { DifficultyAnswer } from "../../api/Answers.ts";
import { trpc } from "../../api/queries.ts";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { QueryState } from "../../parts/QueryState.tsx";
import { Verbatim } from "../../parts/Verbatim.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { formatDay } from "../../texts/format.ts";
import { useSay } from "../../texts/say.ts";
import { CloseAct } from "./CloseAct.tsx";
import styles from "./Difficulty.module.css";
import { DirectionView } from "./DirectionView.tsx";
import { HandlingActs } from "./handling/HandlingActs.tsx";
import { StagePath } from "./StagePath.tsx";
import { difficultyTexts } from "./texts.ts";
import { useDocumentLine } from "../../texts/useDocumentLine.ts";

const route = getRouteApi("/kho-khan/$id");

/** `/kho-khan/<id>`: one difficulty, its steps with their ages, the answer or the direction, and what the reader may do. */
export function DifficultyPage() {
  const shared = useTexts();
  const texts = useTexts(difficultyTexts);
  const { id } = route.useParams();
  const query = useQuery(trpc.difficulty.list.queryOptions({}));
  const found = query.data?.find((difficulty) => difficulty.id === id);
  return (
    <>
      <p className="noPrint">
        <Link to="/kho-khan">‹ {texts.back}</Link>
      </p>
      <PageTitle
        title={found?.subject ?? shared.navigation.difficulties}
        context={found === undefined ? undefined : `${found.agency} · ${formatDay(new Date(found.raisedAt))}`}
      />
      <QueryState query={query}>
        {() => (found === undefined ? <EmptyState title={texts.detail.notFound} /> : <Detail difficulty={found} />)}
      </QueryState>
    </>
  );
}

function Detail({ difficulty }: { readonly difficulty: DifficultyAnswer }) {
  const { detail: texts } = useTexts(difficultyTexts);
  const say = useSay();
  const line = useDocumentLine();
  const { answer, citation, clause, closingNote, note, submission } = difficulty;
  return (
    <div className={styles["columns"]}>
      <div>
        <section className={styles["part"]}>
          <h2>{texts.description}</h2>
          <Verbatim text={difficulty.description} />
          {difficulty.proposal === "" ? null : <Verbatim label={texts.proposal} text={difficulty.proposal} />}
          <p>
            {texts.clause}:{" "}
            {clause === null || citation === null ? (
              texts.noClause
            ) : (
              <Link to="/ke-hoach" hash={clause}>
                {say(citation)}
              </Link>
            )}
          </p>
        </section>
        {answer === null ? null : (
          <section className={styles["part"]}>
            <h2>{texts.answer}</h2>
            <Verbatim text={answer} />
          </section>
        )}
        {note ? (
          <section className={styles["part"]}>
            <h2>{texts.note}</h2>
            <Verbatim text={note} />
          </section>
        ) : null}
        {submission === null ? null : (
          <section className={styles["part"]}>
            <h2>{texts.submission}</h2>
            <p>{line(submission)}</p>
          </section>
        )}
        {difficulty.direction === null ? null : <DirectionPart id={difficulty.direction} />}
        {closingNote ? (
          <section className={styles["part"]}>
            <h2>{texts.closingNote}</h2>
            <Verbatim text={closingNote} />
          </section>
        ) : null}
        <div className={`${styles["part"]} ${styles["acts"]} noPrint`}>
          {difficulty.acts.includes("Close") ? <CloseAct difficulty={difficulty} /> : null}
          <HandlingActs difficulty={difficulty} />
        </div>
      </div>
      <section>
        <h2>{texts.path}</h2>
        <StagePath difficulty={difficulty} />
      </section>
    </div>
  );
}

function DirectionPart({ id }: { readonly id: string }) {
  const { detail: texts } = useTexts(difficultyTexts);
  const query = useQuery(trpc.direction.list.queryOptions({}));
  return (
    <section className={styles["part"]}>
      <h2>{texts.direction}</h2>
      <QueryState query={query} lines={3}>
        {(directions) => {
          const direction = directions.find((candidate) => candidate.id === id);
          return direction === undefined ? null : <DirectionView direction={direction} />;
        }}
      </QueryState>
    </section>
  );
}
