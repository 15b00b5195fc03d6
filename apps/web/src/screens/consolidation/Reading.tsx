import { Button } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import type { Content, ReportAnswer } from "../../api/Answers.ts";
import { WordLink } from "../../parts/WordLink.tsx";
import { PlainAct } from "../report/acts/PlainAct.tsx";
import { ReturnAct } from "../report/acts/ReturnAct.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { formatInstant } from "../../texts/format.ts";
import { useSay } from "../../texts/say.ts";
import { ConsolidatedPaper } from "./ConsolidatedPaper.tsx";
import styles from "./Consolidation.module.css";
import { SignAct } from "./SignAct.tsx";
import { SubmitAct } from "./SubmitAct.tsx";
import { consolidationTexts } from "./texts.ts";

const route = getRouteApi("/tong-hop");

/** The report as it will look on paper, with what the reader may do: sign, submit, recall, return. */
export function Reading({ report, content }: { readonly report: ReportAnswer; readonly content: Content }) {
  const shared = useTexts();
  const texts = useTexts(consolidationTexts);
  const say = useSay();
  const navigate = route.useNavigate();
  const { acts, draft, editable, missing, stage, submission } = report;
  const isAssembled = content.completeness !== null;
  const canSign = acts.includes("SignOff") && draft !== null && missing.length === 0 && isAssembled;
  return (
    <div className={styles["reading"]}>
      {submission === null || editable ? null : (
        <p className="soft">{texts.sent(submission.receipt, formatInstant(submission.sentAt))}</p>
      )}
      {editable && missing.length > 0 ? (
        <div className={styles["notice"]}>
          {texts.incomplete(missing.length)}
          <ul>
            {missing.map(({ field, label }) => (
              <li key={field}>{say(label)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {editable && !isAssembled ? <p className={styles["notice"]}>{texts.notAssembled}</p> : null}
      <div className={`${styles["acts"]} noPrint`}>
        {canSign ? <SignAct report={report} draftVersion={draft.version} /> : null}
        {acts.includes("Send") ? <SubmitAct report={report} /> : null}
        {acts.includes("Return") ? <ReturnAct report={report} /> : null}
        {acts.includes("VoidSignOff") ? <PlainAct act="VoidSignOff" report={report} /> : null}
        {acts.includes("Recall") ? <PlainAct act="Recall" report={report} /> : null}
        {editable && stage !== "signedOff" ? (
          <Button
            variant="default"
            onClick={() => void navigate({ search: (old) => ({ ...old, buoc: "nhap" }), resetScroll: true })}
          >
            {texts.edit}
          </Button>
        ) : null}
        <Button variant="default" onClick={() => window.print()}>
          {shared.acts.print}
        </Button>
        <WordLink source={{ report: report.row.key }} />
        {editable && !acts.includes("SignOff") && !acts.includes("Send") ? (
          <p className="soft">{texts.waitHead}</p>
        ) : null}
      </div>
      <ConsolidatedPaper report={report} content={content} />
    </div>
  );
}
