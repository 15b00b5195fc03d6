import { Address, Letterhead } from "@kehoach/domain";
import { useQuery } from "@tanstack/react-query";
import type { Content, ReportAnswer } from "../../api/Answers.ts";
import { trpc } from "../../api/queries.ts";
import { useMay } from "../../session/useMay.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { citePlanInFull, namePlan } from "../../texts/citePlan.ts";
import { formatInstant } from "../../texts/format.ts";
import paper from "../report/paper/Paper.module.css";
import { PaperEnd } from "../report/paper/PaperEnd.tsx";
import { PaperEntry } from "../report/paper/PaperEntry.tsx";
import { PaperHead } from "../report/paper/PaperHead.tsx";
import { paperTexts as common } from "../report/paper/paperTexts.ts";
import styles from "./Consolidation.module.css";
import { Sources } from "./Sources.tsx";
import { consolidationTexts } from "./texts.ts";

/** The consolidated report as it will look on paper; each statement with its sources, bodies that did not report by name. */
export function ConsolidatedPaper({ report, content }: { readonly report: ReportAnswer; readonly content: Content }) {
  const { paper: texts } = useTexts(consolidationTexts);
  const may = useMay();
  const { data: plan } = useQuery({ ...trpc.plan.get.queryOptions(), staleTime: Number.POSITIVE_INFINITY });
  const { year } = report.row.key;
  const agency = plan?.agencies.find(({ id }) => id === report.row.agency?.id);
  const letterhead = plan === undefined || agency === undefined ? null : Letterhead.of(plan, agency);
  const recipient = plan?.agencies.find(({ id }) => id === plan.document.issuer)?.name ?? "…";
  const { completeness } = content;
  const clauseText = (address: string) => plan?.clauses.find((clause) => clause.address === address)?.text ?? "";
  const statements = content.statements.filter(({ text }) => text !== "");
  return (
    <article className={paper["sheet"]} lang="vi">
      <PaperHead
        agencyName={report.agencyName}
        letterhead={letterhead}
        year={year}
        subject={texts.subject(year, plan === undefined ? "…" : namePlan(plan))}
        recipient={recipient}
      />
      <p>{texts.opening(year, plan === undefined ? "…" : citePlanInFull(plan), report.agencyName)}</p>
      <h3>{texts.situation}</h3>
      {completeness === null ? (
        <p>{common.nothing}</p>
      ) : (
        <>
          <p>
            {texts.counted(
              formatInstant(completeness.asOf),
              String(completeness.onTime + completeness.late),
              String(completeness.total),
              String(completeness.onTime),
              String(completeness.late),
            )}
          </p>
          {completeness.absent.length === 0 ? null : (
            <>
              <p>{texts.absent}</p>
              <ul>
                {completeness.absent.map((body) => (
                  <li key={body.slot}>
                    {body.agency}
                    {body.status === "withinTerm" ? ` (${texts.inTerm})` : ""}
                    {body.urgings.length === 0 ? "" : ` (${texts.urged(body.urgings.join(", "))})`}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      <h3>{texts.leadership}</h3>
      <p className={paper["text"]}>{content.leadership || common.none}</p>
      <h3>{texts.results}</h3>
      {statements.length === 0 ? <p>{common.none}</p> : null}
      {statements.map(({ point, sources, text }, index) => (
        <section key={point} className={paper["duty"]}>
          <p className={paper["dutyName"]}>
            {index + 1}. {clauseText(point)} <span className={paper["cite"]}>({Address.cite(point).vi})</span>
          </p>
          <p className={paper["text"]}>{text}</p>
          <div className={styles["paperSources"]}>
            <span>{texts.source}</span>
            <ul>
              <Sources sources={sources} linked={may("reviewReport")} />
            </ul>
          </div>
        </section>
      ))}
      <h3>{texts.own}</h3>
      {report.duties.map((duty, index) => (
        <section key={duty.clause} className={paper["duty"]}>
          <p className={paper["dutyName"]}>
            {index + 1}. {duty.text} <span className={paper["cite"]}>({duty.citation.vi})</span>
          </p>
          <PaperEntry entry={content.entries.find(({ clause }) => clause === duty.clause)} />
        </section>
      ))}
      <h3>{texts.assessment}</h3>
      <p className={paper["text"]}>{content.assessment || common.none}</p>
      <h3>{texts.proposals}</h3>
      <p className={paper["text"]}>{content.proposals || common.none}</p>
      <PaperEnd closing={texts.closing(year, recipient)} letterhead={letterhead} />
    </article>
  );
}
