import { Button } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import type { ReportAnswer } from "../../api/Answers.ts";
import { ErrorSummary } from "../../parts/ErrorSummary.tsx";
import { PathLink } from "../../parts/PathLink.tsx";
import { WordLink } from "../../parts/WordLink.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { useSay } from "../../texts/say.ts";
import { ReportActs } from "./acts/ReportActs.tsx";
import { PaperReport } from "./paper/PaperReport.tsx";
import styles from "./Report.module.css";
import { reportPath } from "./reportPath.ts";
import { reportTexts } from "./texts.ts";
import { fieldId } from "./write/fieldId.ts";

const route = getRouteApi("/bao-cao/$rule/$slot/$year");

type WithDraft = ReportAnswer & { readonly draft: NonNullable<ReportAnswer["draft"]> };

/** Check before sending: what is missing, what repeats last year, the report as on paper; the head signs off and sends here. */
export function CheckReport({ report }: { readonly report: WithDraft }) {
  const shared = useTexts();
  const { check: texts, write } = useTexts(reportTexts);
  const say = useSay();
  const navigate = route.useNavigate();
  const [isComparing, setComparing] = useState(false);
  const { acts, draft, lastYear, missing, repeated, row, stage } = report;
  const edit = `${reportPath(row)}?buoc=nhap`;
  const isSigned = stage === "signedOff";
  const errors = missing.map(({ field, label }) => ({
    field: fieldId({ clause: field, field: "progress" }),
    message: write.missing(say(label), write.resultMissing),
  }));
  return (
    <div className={styles["checks"]}>
      {/* The fields are on the other page; following a line opens it at the field. */}
      <div
        onClickCapture={(event) => {
          const line = (event.target as Element).closest('a[href^="#"]');
          if (line === null) return;
          event.preventDefault();
          void navigate({ search: { buoc: "nhap" }, hash: line.getAttribute("href")?.slice(1) ?? "" });
        }}
      >
        <ErrorSummary errors={errors} heading={write.missingHeading(errors.length)} />
      </div>
      {missing.length === 0 ? <p className={styles["good"]}>{isSigned ? texts.signed : texts.complete}</p> : null}
      {repeated.length === 0 ? null : <p className={styles["warning"]}>{texts.repeated(repeated.length)}</p>}
      <div className={`${styles["acts"]} noPrint`}>
        <ReportActs report={report} />
        {isSigned ? null : (
          <Button component={PathLink} href={edit} variant="default">
            {texts.edit}
          </Button>
        )}
        {lastYear === null ? null : (
          <Button variant="default" aria-pressed={isComparing} onClick={() => setComparing(!isComparing)}>
            {isComparing ? texts.hideCompare : texts.compare}
          </Button>
        )}
        <Button variant="default" onClick={() => print()}>
          {shared.acts.print}
        </Button>
        <WordLink source={{ report: row.key }} />
        {acts.includes("SignOff") || acts.includes("Send") ? null : <p className="soft">{texts.waitHead}</p>}
        {acts.includes("SignOff") ? (
          <p className="soft">{missing.length === 0 ? texts.signFirst : texts.incomplete}</p>
        ) : null}
      </div>
      <h2 className="spoken">{texts.heading}</h2>
      <PaperReport report={report} content={draft.content} before={isComparing ? lastYear : null} />
    </div>
  );
}
