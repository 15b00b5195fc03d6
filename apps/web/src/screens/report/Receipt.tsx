import { Button } from "@mantine/core";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReportAnswer } from "../../api/Answers.ts";
import { Sign } from "../../parts/Sign.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { formatInstant } from "../../texts/format.ts";
import styles from "./Report.module.css";
import { reportTexts } from "./texts.ts";

const route = getRouteApi("/bao-cao/$rule/$slot/$year");

/** The confirmation after sending: receipt number, time and the content's digest; prints on one sheet. */
export function Receipt({ report }: { readonly report: ReportAnswer }) {
  const { receipt: texts } = useTexts(reportTexts);
  const params = route.useParams();
  const { submission } = report;
  if (submission === null) return null;
  const facts = [
    [texts.number, submission.receipt],
    [texts.at, formatInstant(submission.sentAt)],
    [texts.digest, submission.digest],
  ] as const;
  return (
    <div className={styles["checks"]}>
      <section className={styles["receipt"]}>
        <h2 className={styles["receiptTitle"]}>
          <Sign name="check" /> {texts.title}
        </h2>
        <dl>
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p>{texts.next}</p>
      </section>
      <div className={`${styles["acts"]} noPrint`}>
        <Button variant="default" onClick={() => print()}>
          {texts.print}
        </Button>
        <Link to="/bao-cao/$rule/$slot/$year" params={params}>
          {texts.seeReport}
        </Link>
      </div>
    </div>
  );
}
