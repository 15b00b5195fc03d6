import type { HomeAnswer } from "../../api/Answers.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { StateLabel } from "../../parts/StateLabel.tsx";
import { StatusBadge } from "../../parts/StatusBadge.tsx";
import { Why } from "../../parts/Why.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { reportPath } from "../report/reportPath.ts";
import { agencyTexts } from "./texts.ts";
import { useTermInWords } from "./useTermInWords.ts";

/** Reports with their status and its reason; a row opens the report. */
export function PastReports({
  reports,
  caption,
  withTerm = false,
}: {
  readonly reports: HomeAnswer["past"];
  readonly caption: string;
  /** For reports that are still to be sent: how long there is. */
  readonly withTerm?: boolean;
}) {
  const texts = useTexts(agencyTexts);
  const termInWords = useTermInWords();
  const severalSlots = new Set(reports.map((report) => report.key.slot)).size > 1;
  return (
    <DataTable
      caption={caption}
      rows={reports}
      rowKey={({ key }) => `${key.rule}/${key.slot}/${key.year}`}
      href={reportPath}
      empty={null}
      columns={[
        {
          key: "report",
          header: texts.reportName,
          name: true,
          width: "18rem",
          cell: ({ key, kind, slotName }) => {
            const name = kind === "consolidated" ? texts.card.consolidated(key.year) : texts.card.report(key.year);
            return severalSlots ? `${name} – ${slotName}` : name;
          },
        },
        ...(withTerm
          ? [{ key: "term", header: texts.term, cell: (report: HomeAnswer["past"][number]) => termInWords(report) }]
          : []),
        {
          key: "status",
          header: texts.status,
          cell: (report) => (
            <span>
              <StatusBadge status={report.status} />{" "}
              <Why explanation={report.explanation} about={String(report.key.year)} printed />
            </span>
          ),
        },
        {
          key: "stage",
          header: texts.stage,
          cell: (report) => <StateLabel label={report.stageLabel} />,
        },
      ]}
    />
  );
}
