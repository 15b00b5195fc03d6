import type { ReportAnswer } from "../../api/Answers.ts";
import { StateLabel } from "../../parts/StateLabel.tsx";
import { StatusBadge } from "../../parts/StatusBadge.tsx";
import { Verbatim } from "../../parts/Verbatim.tsx";
import { Why } from "../../parts/Why.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { formatDay } from "../../texts/format.ts";
import { useSay } from "../../texts/say.ts";
import styles from "./Report.module.css";
import { reportTexts } from "./texts.ts";

/** Where the report stands: status with its reason, stage, deadline, and why it was returned. */
export function ReportStanding({ report }: { readonly report: ReportAnswer }) {
  const texts = useTexts(reportTexts);
  const say = useSay();
  const { returned, row, stage } = report;
  const due = row.kind === "consolidated" ? texts.dueCommittee : texts.due;
  return (
    <div className={styles["standing"]}>
      <p>
        <StatusBadge status={row.status} /> <StateLabel label={row.stageLabel} />{" "}
        <Why explanation={row.explanation} printed />
      </p>
      {row.status === "waived" ? null : (
        <p>{returned === null ? due(say(row.deadline)) : texts.supplement(formatDay(returned.supplementUntil))}</p>
      )}
      {returned !== null && stage !== "accepted" ? (
        <div className={styles["returned"]}>
          <Verbatim label={texts.returned} text={returned.reasons} />
        </div>
      ) : null}
    </div>
  );
}
