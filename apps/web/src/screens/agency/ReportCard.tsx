import { Button } from "@mantine/core";
import type { HomeAnswer } from "../../api/Answers.ts";
import { PathLink } from "../../parts/PathLink.tsx";
import { StateLabel } from "../../parts/StateLabel.tsx";
import { StatusBadge } from "../../parts/StatusBadge.tsx";
import { Verbatim } from "../../parts/Verbatim.tsx";
import { Why } from "../../parts/Why.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { formatDay } from "../../texts/format.ts";
import { useSay } from "../../texts/say.ts";
import { reportPath } from "../report/reportPath.ts";
import styles from "./Agency.module.css";
import { agencyTexts } from "./texts.ts";
import { useTermInWords } from "./useTermInWords.ts";

type CurrentReport = HomeAnswer["current"][number];

/** The one thing to do next: deadline in words, how far the draft is, one button. */
export function ReportCard({ report }: { readonly report: CurrentReport }) {
  const { card: texts } = useTexts(agencyTexts);
  const say = useSay();
  const termInWords = useTermInWords();
  const toWhom = report.kind === "consolidated" ? texts.submit : texts.send;
  const { deadline, key, kind, progress, returnReasons, status, supplementUntil } = report;
  return (
    <section className={styles["card"]} aria-labelledby="next-report">
      <div className={styles["cardTop"]}>
        <h2 id="next-report" className={styles["cardTitle"]}>
          {kind === "consolidated" ? texts.consolidated(key.year) : texts.report(key.year)}
        </h2>
        <StateLabel label={report.stageLabel} />
      </div>
      <p className={styles["days"]} data-status={status}>
        {termInWords(report)}
      </p>
      <p className={styles["deadline"]}>
        {supplementUntil === null ? toWhom(say(deadline)) : texts.supplement(formatDay(supplementUntil))}
      </p>
      <p className={styles["standing"]}>
        <StatusBadge status={status} /> <Why explanation={report.explanation} />
      </p>
      {returnReasons === null ? null : (
        <div className={styles["returned"]}>
          <Verbatim label={texts.returned} text={returnReasons} />
        </div>
      )}
      <div className={styles["progress"]}>
        <progress
          className={styles["bar"]}
          value={progress.complete}
          max={progress.total}
          aria-labelledby="report-progress"
        />
        <span id="report-progress">{texts.progress(progress.complete, progress.total)}</span>
      </div>
      <NextAct report={report} />
    </section>
  );
}

/** The one button, and who is next when it is not the reader. */
function NextAct({ report }: { readonly report: CurrentReport }) {
  const { card: texts } = useTexts(agencyTexts);
  const { acts, kind, progress, stage } = report;
  const path = reportPath(report);
  const isComplete = progress.total > 0 && progress.complete === progress.total;
  const step = (name: string) => (kind === "consolidated" ? path : `${path}?buoc=${name}`);
  const button = (label: string, href: string) => (
    <Button component={PathLink} href={href} className="noPrint">
      {label}
    </Button>
  );
  if (acts.includes("Send")) return button(texts.sendAct, step("kiem-tra"));
  if (isComplete && stage === "signedOff") {
    return (
      <div className={styles["act"]}>
        {button(texts.open, step("kiem-tra"))} <span>{texts.signed}</span>
      </div>
    );
  }
  if (isComplete && acts.includes("SignOff")) return button(texts.signAct, step("kiem-tra"));
  if (isComplete && stage !== "returned") {
    return (
      <div className={styles["act"]}>
        {button(texts.check, step("kiem-tra"))} <span>{texts.complete}</span>
      </div>
    );
  }
  if (stage === "returned") return button(texts.supplementAct, path);
  return button(progress.complete === 0 ? texts.start : texts.goOn, path);
}
