import { Button } from "@mantine/core";
import { useState } from "react";
import { trpc } from "../../../api/queries.ts";
import { useCommand } from "../../../api/useCommand.ts";
import { ConfirmDialog } from "../../../parts/ConfirmDialog.tsx";
import { DocumentFields, useDocumentForm } from "../../../parts/DocumentFields.tsx";
import { useTexts } from "../../../texts/catalogue.ts";
import { useNumber } from "../../../texts/format.ts";
import { handlingTexts } from "./texts.ts";

/** The focal head carries difficulties to the committee with one submission (tờ trình). */
export function SubmitAct({ ids, label }: { readonly ids: readonly [string, ...string[]]; readonly label: string }) {
  const texts = useTexts(handlingTexts);
  const number = useNumber();
  const [isOpen, setOpen] = useState(false);
  const submit = useCommand(trpc.difficulty.submit.mutationOptions());
  const form = useDocumentForm(texts.submitSubject);
  const confirm = async () => {
    const document = form.read();
    if (document === null) return;
    if ((await submit.send({ ids, document })) !== null) setOpen(false);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{label}</Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={texts.submitTitle(number(ids.length))}
        act={texts.submit}
        isSending={submit.isSending}
        failure={submit.failure}
        onConfirm={() => void confirm()}
        onClose={() => {
          setOpen(false);
          submit.forget();
        }}
      >
        <p>{texts.submitHint}</p>
        <DocumentFields form={form} />
      </ConfirmDialog>
    </>
  );
}
