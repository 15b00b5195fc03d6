import { ReportContent } from "@kehoach/domain";
import type { Content, ReportAnswer } from "../../../api/Answers.ts";
import { useTexts } from "../../../texts/catalogue.ts";
import { useSay } from "../../../texts/say.ts";
import { reportTexts } from "../texts.ts";
import { partId } from "./fieldId.ts";
import { generalFields } from "./merge.ts";
import styles from "./Write.module.css";

/** Every duty a row with its state (Chưa nhập, Đang nhập, Đủ); a row leads to its form. */
export function TaskList({ report, content }: { readonly report: ReportAnswer; readonly content: Content }) {
  const { write: texts } = useTexts(reportTexts);
  const say = useSay();
  const hasGeneral = generalFields.some((field) => content[field] !== "");
  return (
    <nav aria-label={texts.tasks} className={styles["tasks"]}>
      <ul>
        {report.duties.map(({ citation, clause, text }) => {
          const state = ReportContent.entryState(ReportContent.entryOf(content, clause));
          return (
            <li key={clause}>
              <a href={`#${partId(clause)}`}>{say(citation)}</a>
              <span className={styles["taskText"]}>{text}</span>
              <span className={styles["taskState"]} data-state={state}>
                {texts.entryStates[state]}
              </span>
            </li>
          );
        })}
        <li>
          <a href={`#${partId(null)}`}>{texts.general}</a>
          <span className={styles["taskText"]}>{texts.optional}</span>
          <span className={styles["taskState"]} data-state={hasGeneral ? "complete" : "untouched"}>
            {hasGeneral ? texts.entryStates.complete : texts.entryStates.untouched}
          </span>
        </li>
      </ul>
    </nav>
  );
}
