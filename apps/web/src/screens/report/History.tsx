import type { ReportAnswer } from "../../api/Answers.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { formatDay, formatInstant } from "../../texts/format.ts";
import { useSay } from "../../texts/say.ts";
import { useDocumentLine } from "../../texts/useDocumentLine.ts";
import styles from "./Report.module.css";
import { reportTexts } from "./texts.ts";

/** What happened to the report, oldest first, with reasons, terms and documents. */
export function History({ report }: { readonly report: ReportAnswer }) {
  const { history: texts } = useTexts(reportTexts);
  const say = useSay();
  const line = useDocumentLine();
  return (
    <section className={styles["history"]}>
      <h2>{texts.title}</h2>
      {report.history.length === 0 ? (
        <p className="soft">{texts.none}</p>
      ) : (
        <ol>
          {report.history.map((event) => (
            <li key={`${event.tag}${event.at}`}>
              <time className={styles["when"]} dateTime={event.at}>
                {formatInstant(event.at)}
              </time>
              <div>
                {say(event.label)}
                {event.until === null ? null : `, ${texts.until(formatDay(event.until))}`}
                {event.receipt === null ? null : `, ${texts.receipt(event.receipt)}`}
                {event.document === null ? null : <span className={styles["detail"]}>{line(event.document)}</span>}
                {event.reasons ? <span className={styles["detail"]}>{event.reasons}</span> : null}
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
