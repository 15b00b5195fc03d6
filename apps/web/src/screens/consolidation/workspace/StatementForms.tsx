import { ReportContent } from "@kehoach/domain";
import { Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Content } from "../../../api/Answers.ts";
import { trpc } from "../../../api/queries.ts";
import { QueryState } from "../../../parts/QueryState.tsx";
import { useTexts } from "../../../texts/catalogue.ts";
import { useNumber } from "../../../texts/format.ts";
import { useSay } from "../../../texts/say.ts";
import type { Draft } from "../../report/write/useDraft.ts";
import writing from "../../report/write/Write.module.css";
import styles from "../Consolidation.module.css";
import { Sources } from "../Sources.tsx";
import { consolidationTexts } from "../texts.ts";

/** Each point of the plan's tasks with its text, editable, and beside it the reports and clauses that it came from. */
export function StatementForms({
  year,
  content,
  change,
}: {
  readonly year: number;
  readonly content: Content;
  readonly change: Draft["change"];
}) {
  const { statements: texts } = useTexts(consolidationTexts);
  const say = useSay();
  const number = useNumber();
  const query = useQuery(trpc.consolidation.material.queryOptions({ year }));
  return (
    <section>
      <h2 className={styles["partTitle"]}>{texts.title}</h2>
      <QueryState query={query} lines={10}>
        {({ points }) => (
          <>
            <p className="soft">
              {texts.count(number(content.statements.filter(({ text }) => text !== "").length), number(points.length))}
            </p>
            {points.map(({ citation, point, text }) => {
              const statement = content.statements.find((candidate) => candidate.point === point);
              return (
                <section key={point} className={styles["point"]} aria-label={say(citation)}>
                  <h3>
                    {say(citation)}
                    {statement === undefined ? null : (
                      <span className={styles["mark"]}>
                        {statement.editedBy === null ? texts.assembled : texts.byHand}
                      </span>
                    )}
                  </h3>
                  <p className={styles["clause"]}>{text}</p>
                  {statement === undefined ? (
                    <p className="soft">{texts.none}</p>
                  ) : (
                    <div className={writing["beside"]}>
                      <Textarea
                        id={`${point}--statement`}
                        aria-label={texts.text(say(citation))}
                        className={writing["area"] ?? ""}
                        rows={7}
                        maxLength={ReportContent.STATEMENT_MAXIMUM}
                        value={statement.text}
                        onChange={(event) => change({ clause: point, field: "statement" }, event.currentTarget.value)}
                      />
                      <div className={styles["sources"]}>
                        <p>{texts.sources}</p>
                        <ul>
                          <Sources sources={statement.sources} linked />
                        </ul>
                      </div>
                    </div>
                  )}
                </section>
              );
            })}
          </>
        )}
      </QueryState>
    </section>
  );
}
