import { Letterhead } from "@kehoach/domain";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { ReportAnswer } from "../../../api/Answers.ts";
import { trpc } from "../../../api/queries.ts";
import { citePlanInFull, namePlan } from "../../../texts/citePlan.ts";
import { paperTexts as texts } from "./paperTexts.ts";
import styles from "./Paper.module.css";
import { PaperEnd } from "./PaperEnd.tsx";
import { PaperEntry } from "./PaperEntry.tsx";
import { PaperHead } from "./PaperHead.tsx";

type Content = NonNullable<ReportAnswer["lastYear"]>;

/**
 * The report as it will look on paper (Nghị định 30/2020/NĐ-CP, phụ lục I). `before` puts last year's text beside each
 * part; `repeated` marks what says the same as last year.
 */
export function PaperReport({
  report,
  content,
  before = null,
}: {
  readonly report: ReportAnswer;
  readonly content: Content;
  readonly before?: Content | null;
}) {
  const { data: plan } = useQuery({ ...trpc.plan.get.queryOptions(), staleTime: Number.POSITIVE_INFINITY });
  const { year } = report.row.key;
  const agency = plan?.agencies.find(({ id }) => id === report.row.agency?.id);
  const letterhead = plan === undefined || agency === undefined ? null : Letterhead.of(plan, agency);
  const rule = plan?.rules.find(({ id }) => id === report.row.key.rule);
  const holder = plan?.slots.find(({ id }) => id === rule?.recipient)?.holder ?? plan?.document.issuer;
  const recipient = plan?.agencies.find(({ id }) => id === holder)?.name ?? "…";
  const general = (text: string, last: string) => (
    <Beside year={year} before={before === null ? null : last || texts.none}>
      <p className={styles["text"]}>{text || texts.none}</p>
    </Beside>
  );
  return (
    <article className={styles["sheet"]} data-wide={before !== null} lang="vi">
      <PaperHead
        agencyName={report.agencyName}
        letterhead={letterhead}
        year={year}
        subject={texts.subject(year, plan === undefined ? "…" : namePlan(plan))}
        recipient={recipient}
      />
      <p>{texts.opening(year, plan === undefined ? "…" : citePlanInFull(plan), report.agencyName)}</p>
      <h3>{texts.leadership}</h3>
      {general(content.leadership, before?.leadership ?? "")}
      <h3>{texts.results}</h3>
      {report.duties.map((duty, index) => {
        const entry = content.entries.find(({ clause }) => clause === duty.clause);
        const last = before?.entries.find(({ clause }) => clause === duty.clause);
        return (
          <section key={duty.clause} className={styles["duty"]}>
            <p className={styles["dutyName"]}>
              {index + 1}. {duty.text} <span className={styles["cite"]}>({duty.citation.vi})</span>
            </p>
            <Beside year={year} before={before === null ? null : <PaperEntry entry={last} />}>
              <PaperEntry entry={entry} repeated={report.repeated.includes(duty.clause)} />
            </Beside>
          </section>
        );
      })}
      <h3>{texts.assessment}</h3>
      {general(content.assessment, before?.assessment ?? "")}
      <h3>{texts.proposals}</h3>
      {general(content.proposals, before?.proposals ?? "")}
      <PaperEnd closing={texts.closing(year, report.agencyName, recipient)} letterhead={letterhead} />
    </article>
  );
}

/** A part of the report, with last year's beside it when asked. */
function Beside({
  year,
  before,
  children,
}: {
  readonly year: number;
  readonly before: ReactNode;
  readonly children: ReactNode;
}) {
  if (before === null) return children;
  return (
    <div className={styles["pair"]}>
      <div>
        <p className={styles["pairYear"]}>{texts.thisYear(year)}</p>
        {children}
      </div>
      <div className={styles["last"]}>
        <p className={styles["pairYear"]}>{texts.thisYear(year - 1)}</p>
        {before}
      </div>
    </div>
  );
}
