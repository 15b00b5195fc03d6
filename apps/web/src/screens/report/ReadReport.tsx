import { Button } from "@mantine/core";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import type { ReportAnswer } from "../../api/Answers.ts";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { WordLink } from "../../parts/WordLink.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { formatInstant } from "../../texts/format.ts";
import { useDocumentLine } from "../../texts/useDocumentLine.ts";
import { ReportActs } from "./acts/ReportActs.tsx";
import { PaperReport } from "./paper/PaperReport.tsx";
import styles from "./Report.module.css";
import { reportTexts } from "./texts.ts";

const route = getRouteApi("/bao-cao/$rule/$slot/$year");

/** What was sent, read-only, beside last year's when asked; the acts of whoever reviews, recalls or records stand above it. */
export function ReadReport({ report }: { readonly report: ReportAnswer }) {
  const shared = useTexts();
  const { check, read: texts } = useTexts(reportTexts);
  const line = useDocumentLine();
  const params = route.useParams();
  const { acts, lastYear, repeated, submission } = report;
  // Whoever reviews wants last year's beside it; others ask for it.
  const [isComparing, setComparing] = useState(acts.includes("Accept"));
  const content = submission?.content ?? null;
  return (
    <div className={styles["checks"]}>
      {submission === null ? null : (
        <p className={styles["sending"]}>
          {texts.sent(submission.number, formatInstant(submission.sentAt))} ·{" "}
          {submission.digest === null ? (
            texts.receipt(submission.receipt)
          ) : (
            <Link to="/bao-cao/$rule/$slot/$year" params={params} search={{ buoc: "bien-nhan" }}>
              {texts.receipt(submission.receipt)}
            </Link>
          )}
        </p>
      )}
      {content !== null && repeated.length > 0 ? (
        <p className={styles["warning"]}>{texts.repeated(repeated.length)}</p>
      ) : null}
      <div className={`${styles["acts"]} noPrint`}>
        <ReportActs report={report} />
        {lastYear === null || content === null ? null : (
          <Button variant="default" aria-pressed={isComparing} onClick={() => setComparing(!isComparing)}>
            {isComparing ? check.hideCompare : check.compare}
          </Button>
        )}
        {content === null ? null : (
          <>
            <Button variant="default" onClick={() => print()}>
              {shared.acts.print}
            </Button>
            <WordLink source={{ report: report.row.key }} />
          </>
        )}
      </div>
      {submission === null ? (
        report.row.status === "waived" ? (
          <EmptyState title={texts.waived}>{texts.waivedHint}</EmptyState>
        ) : (
          <EmptyState title={texts.notSent}>
            {acts.includes("RecordPaperReceipt") ? texts.notSentHint : texts.notSentPlain}
          </EmptyState>
        )
      ) : null}
      {submission !== null && content === null ? (
        <EmptyState title={texts.paper}>{submission.document === null ? null : line(submission.document)}</EmptyState>
      ) : null}
      {content === null ? null : (
        <PaperReport report={report} content={content} before={isComparing ? lastYear : null} />
      )}
    </div>
  );
}
