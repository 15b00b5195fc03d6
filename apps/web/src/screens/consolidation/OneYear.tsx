import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReportAnswer } from "../../api/Answers.ts";
import { trpc } from "../../api/queries.ts";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { QueryState } from "../../parts/QueryState.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { History } from "../report/History.tsx";
import { ReportStanding } from "../report/ReportStanding.tsx";
import styles from "./Consolidation.module.css";
import { Reading } from "./Reading.tsx";
import { consolidationTexts } from "./texts.ts";
import { Workspace } from "./workspace/Workspace.tsx";

const route = getRouteApi("/tong-hop");

/** The consolidated report of one year: written by the focal department, read by the committee. */
export function OneYear({ year }: { readonly year: number }) {
  const texts = useTexts(consolidationTexts);
  const list = useQuery(trpc.consolidation.list.queryOptions({}));
  const row = list.data?.find((candidate) => candidate.key.year === year);
  return (
    <>
      <p className="noPrint">
        <Link to="/tong-hop">{texts.back}</Link>
      </p>
      <PageTitle title={texts.title(year)} />
      <QueryState query={list}>
        {() => (row === undefined ? <EmptyState title={texts.none} /> : <Report reportKey={row.key} />)}
      </QueryState>
    </>
  );
}

function Report({ reportKey }: { readonly reportKey: ReportAnswer["row"]["key"] }) {
  const query = useQuery(trpc.report.get.queryOptions({ key: reportKey }));
  return <QueryState query={query}>{(report) => <Body report={report} />}</QueryState>;
}

function Body({ report }: { readonly report: ReportAnswer }) {
  const texts = useTexts(consolidationTexts);
  const { buoc } = route.useSearch();
  const { acts, draft, editable, missing, stage, submission } = report;
  const isReady = draft !== null && missing.length === 0 && draft.content.completeness !== null;
  const isWriting =
    editable &&
    stage !== "signedOff" &&
    buoc !== "kiem-tra" &&
    !(buoc !== "nhap" && isReady && acts.includes("SignOff"));
  const content = editable ? draft?.content : submission?.content;
  return (
    <div className={styles["page"]}>
      <ReportStanding report={report} />
      {isWriting && draft !== null ? (
        <Workspace report={report} draft={draft} />
      ) : content ? (
        <Reading report={report} content={content} />
      ) : (
        <EmptyState title={texts.notSent}>{texts.notSentHint}</EmptyState>
      )}
      <History report={report} />
    </div>
  );
}
