import { Button } from "@mantine/core";
import { useState } from "react";
import type { ReportAnswer } from "../../api/Answers.ts";
import { trpc } from "../../api/queries.ts";
import { useCommand } from "../../api/useCommand.ts";
import { ConfirmDialog } from "../../parts/ConfirmDialog.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { consolidationTexts } from "./texts.ts";

/** The focal head submits the signed report to the committee. */
export function SubmitAct({ report }: { readonly report: ReportAnswer }) {
  const texts = useTexts(consolidationTexts);
  const [isOpen, setOpen] = useState(false);
  const send = useCommand(trpc.report.send.mutationOptions());
  const confirm = async () => {
    if ((await send.send({ key: report.row.key, basedOn: report.version })) !== null) setOpen(false);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{texts.send}</Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={texts.sendTitle}
        act={texts.send}
        isSending={send.isSending}
        failure={send.failure}
        onConfirm={() => void confirm()}
        onClose={() => {
          setOpen(false);
          send.forget();
        }}
      >
        <p>{texts.sendHint}</p>
      </ConfirmDialog>
    </>
  );
}
