import { Textarea } from "@mantine/core";
import { useState } from "react";
import type { ReportAnswer } from "../../../api/Answers.ts";
import { trpc } from "../../../api/queries.ts";
import { useCommand } from "../../../api/useCommand.ts";
import { useTexts } from "../../../texts/catalogue.ts";
import { actTexts } from "./texts.ts";
import { ActDialog } from "./ActDialog.tsx";

const procedures = {
  Reopen: trpc.report.reopen,
  RevokeExtension: trpc.report.revokeExtension,
  RevokeWaiver: trpc.report.revokeWaiver,
} as const;

/** An act that needs a reason and nothing else. */
export function ReasonAct({ act, report }: { readonly act: keyof typeof procedures; readonly report: ReportAnswer }) {
  const { fields: texts } = useTexts(actTexts);
  const command = useCommand(procedures[act].mutationOptions());
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const isMissing = reason.trim() === "";
  return (
    <ActDialog
      act={act}
      command={command}
      input={() => {
        setTried(true);
        return isMissing ? null : { key: report.row.key, basedOn: report.version, reason };
      }}
    >
      <Textarea
        id={`${act}-reason`}
        label={texts.reason}
        rows={4}
        maxLength={4000}
        value={reason}
        error={isTried && isMissing ? texts.required(texts.reason) : null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ActDialog>
  );
}
