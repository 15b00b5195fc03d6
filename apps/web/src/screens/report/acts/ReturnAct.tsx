import { Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import type { ReportAnswer } from "../../../api/Answers.ts";
import { trpc } from "../../../api/queries.ts";
import { useCommand } from "../../../api/useCommand.ts";
import { useTexts } from "../../../texts/catalogue.ts";
import styles from "../Report.module.css";
import { actTexts } from "./texts.ts";
import { ActDialog } from "./ActDialog.tsx";

/** Working days that the form proposes for the supplement. */
const usualTerm = "5";

/** The focal department returns the report with reasons and a term to supplement it. */
export function ReturnAct({ report }: { readonly report: ReportAnswer }) {
  const { fields: texts } = useTexts(actTexts);
  const command = useCommand(trpc.report.return.mutationOptions());
  const [reasons, setReasons] = useState("");
  const [days, setDays] = useState(usualTerm);
  const [isTried, setTried] = useState(false);
  const supplementDays = /^\d{1,2}$/.test(days.trim()) ? Number(days) : 0;
  const isTermWrong = supplementDays < 1 || supplementDays > 60;
  const isMissing = reasons.trim() === "";
  return (
    <ActDialog
      act="Return"
      command={command}
      input={() => {
        setTried(true);
        if (isMissing || isTermWrong) return null;
        return { key: report.row.key, basedOn: report.version, reasons, supplementDays };
      }}
    >
      <div className={styles["fields"]}>
        <Textarea
          id="return-reasons"
          label={texts.reasons}
          rows={5}
          maxLength={4000}
          value={reasons}
          error={isTried && isMissing ? texts.required(texts.reasons) : null}
          onChange={(event) => setReasons(event.currentTarget.value)}
        />
        <TextInput
          id="return-days"
          label={texts.supplementDays}
          description={texts.supplementHint}
          inputMode="numeric"
          maxLength={2}
          styles={{ input: { width: "6rem" } }}
          value={days}
          error={isTried && isTermWrong ? texts.daysRange : null}
          onChange={(event) => setDays(event.currentTarget.value)}
        />
      </div>
    </ActDialog>
  );
}
