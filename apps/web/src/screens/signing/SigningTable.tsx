import type { HomeAnswer } from "../../api/Answers.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { StatusBadge } from "../../parts/StatusBadge.tsx";
import { Why } from "../../parts/Why.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { useSay } from "../../texts/say.ts";
import { reportPath } from "../report/reportPath.ts";
import styles from "./Signing.module.css";
import { signingTexts } from "./texts.ts";

type Report = HomeAnswer["current"][number];

const checkPath = (report: Report) =>
  report.kind === "consolidated" ? reportPath(report) : `${reportPath(report)}?buoc=kiem-tra`;

/** One group of reports; a row opens the report as it will be printed. Nothing when the group is empty. */
export function SigningTable({ title, reports }: { readonly title: string; readonly reports: ReadonlyArray<Report> }) {
  const texts = useTexts(signingTexts);
  const say = useSay();
  if (reports.length === 0) return null;
  return (
    <section className={styles["group"]}>
      <h2>{title}</h2>
      <DataTable
        caption={title}
        rows={reports}
        rowKey={({ key }) => `${key.rule}/${key.slot}/${key.year}`}
        href={checkPath}
        empty={null}
        columns={[
          {
            key: "report",
            header: texts.report,
            name: true,
            cell: ({ key, kind }) => (kind === "consolidated" ? texts.consolidated(key.year) : texts.of(key.year)),
          },
          { key: "deadline", header: texts.deadline, cell: (report) => say(report.deadline) },
          {
            key: "status",
            header: texts.status,
            cell: (report) => (
              <span>
                <StatusBadge status={report.status} />{" "}
                <Why explanation={report.explanation} about={String(report.key.year)} />
              </span>
            ),
          },
          {
            key: "progress",
            header: texts.progress,
            cell: ({ progress }) => texts.duties(progress.complete, progress.total),
          },
        ]}
      />
    </section>
  );
}
