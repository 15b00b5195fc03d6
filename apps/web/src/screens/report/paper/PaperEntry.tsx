import type { ReportAnswer } from "../../../api/Answers.ts";
import { Sign } from "../../../parts/Sign.tsx";
import { sharedTexts, useTexts } from "../../../texts/catalogue.ts";
import { reportTexts } from "../texts.ts";
import { paperTexts as texts } from "./paperTexts.ts";
import styles from "./Paper.module.css";

/** What the report says of one duty. */
export function PaperEntry({
  entry,
  repeated = false,
}: {
  readonly entry: NonNullable<ReportAnswer["lastYear"]>["entries"][number] | undefined;
  readonly repeated?: boolean;
}) {
  const shared = sharedTexts("vi");
  const { check } = useTexts(reportTexts);
  const isEmpty = entry === undefined || (entry.progress === null && entry.result + entry.reasonForNone === "");
  if (isEmpty) return <p className={styles["missing"]}>{texts.nothing}</p>;
  const { difficulties, estimated, nextPlan, progress, reasonForNone, result } = entry;
  const parts = [
    [texts.reasonForNone, reasonForNone],
    [texts.difficulties, difficulties],
    [texts.nextPlan, nextPlan],
  ] as const;
  return (
    <>
      {repeated ? (
        <p className={`${styles["repeated"]} noPrint`}>
          <Sign name="exclamation" /> {check.repeatedOne}
        </p>
      ) : null}
      {progress === null ? null : (
        <p>
          <i>{texts.progress}:</i> {shared.states.progress[progress]}
          {estimated ? ` (${texts.estimated})` : null}.
        </p>
      )}
      {result === "" ? null : <p className={styles["text"]}>{result}</p>}
      {parts.map(([label, text]) =>
        text === "" ? null : (
          <p key={label} className={styles["text"]}>
            <i>{label}:</i> {text}
          </p>
        ),
      )}
    </>
  );
}
