import { Button } from "@mantine/core";
import { useState } from "react";
import type { ReportAnswer } from "../../api/Answers.ts";
import { trpc } from "../../api/queries.ts";
import { useCommand } from "../../api/useCommand.ts";
import { ConfirmDialog } from "../../parts/ConfirmDialog.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { consolidationTexts } from "./texts.ts";

/** The focal head signs the version that is shown. */
export function SignAct({ report, draftVersion }: { readonly report: ReportAnswer; readonly draftVersion: number }) {
  const texts = useTexts(consolidationTexts);
  const [isOpen, setOpen] = useState(false);
  const sign = useCommand(trpc.report.sign.mutationOptions());
  const confirm = async () => {
    const answer = await sign.send({ key: report.row.key, basedOn: report.version, draftVersion });
    if (answer !== null) setOpen(false);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{texts.sign}</Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={texts.signTitle}
        act={texts.sign}
        isSending={sign.isSending}
        failure={sign.failure}
        onConfirm={() => void confirm()}
        onClose={() => {
          setOpen(false);
          sign.forget();
        }}
      >
        <p>{texts.signHint}</p>
      </ConfirmDialog>
    </>
  );
}
