import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { ReportAnswer } from "../../api/Answers.ts";
import { trpc } from "../../api/queries.ts";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { PathLink } from "../../parts/PathLink.tsx";
import { QueryState } from "../../parts/QueryState.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { CheckReport } from "./CheckReport.tsx";
import { History } from "./History.tsx";
import { ReadReport } from "./ReadReport.tsx";
import { Receipt } from "./Receipt.tsx";
import styles from "./Report.module.css";
import { ReportStanding } from "./ReportStanding.tsx";
import { reportPath } from "./reportPath.ts";
import { reportTexts } from "./texts.ts";
import { WriteReport } from "./write/WriteReport.tsx";

const route = getRouteApi("/bao-cao/$rule/$slot/$year");

/** `/bao-cao/<rule>/<slot>/<year>`: written and signed by the agency, reviewed by the focal department, read by others. */
export function ReportPage() {
  const shared = useTexts();
  const texts = useTexts(reportTexts);
  const { rule, slot, year } = route.useParams();
  const key = { rule, slot, year: Number(year) };
  const query = useQuery(trpc.report.get.queryOptions({ key }));
  const report = query.data;
  return (
    <>
      <PageTitle title={report === undefined ? shared.navigation.reports : texts.title(key.year, report.agencyName)} />
      <QueryState query={query}>{(found) => <Body key={`${rule}/${slot}/${year}`} report={found} />}</QueryState>
    </>
  );
}

/** What the address and the state of the report ask for. */
type View = "write" | "check" | "receipt" | "read";

function viewOf({ acts, draft, editable, missing, stage, submission }: ReportAnswer, step: string | undefined): View {
  if (step === "bien-nhan" && submission?.digest) return "receipt";
  if (!editable || draft === null) return "read";
  // What is signed off is looked at; editing would void the signature.
  if (stage === "signedOff" || step === "kiem-tra") return "check";
  if (step === "nhap") return "write";
  return acts.includes("SignOff") && missing.length === 0 ? "check" : "write";
}

function Body({ report }: { readonly report: ReportAnswer }) {
  const texts = useTexts(reportTexts);
  const { buoc } = route.useSearch();
  const view = viewOf(report, buoc);
  const shown = useRef(view);
  useEffect(() => {
    // The button that led here is gone; the keyboard goes on from the top of the page.
    if (shown.current !== view) document.getElementById("page-title")?.focus();
    shown.current = view;
  }, [view]);
  if (report.row.kind === "consolidated") {
    return (
      <EmptyState
        title={texts.consolidated}
        act={
          <Button component={PathLink} href={reportPath(report.row)}>
            {texts.toConsolidated}
          </Button>
        }
      />
    );
  }
  const { draft } = report;
  if (view === "receipt") return <Receipt report={report} />;
  return (
    <div className={styles["page"]}>
      <ReportStanding report={report} />
      {view === "write" && draft !== null ? <WriteReport report={{ ...report, draft }} /> : null}
      {view === "check" && draft !== null ? <CheckReport report={{ ...report, draft }} /> : null}
      {view === "read" ? <ReadReport report={report} /> : null}
      <History report={report} />
    </div>
  );
}
