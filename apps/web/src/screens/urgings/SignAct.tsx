import { Button } from "@mantine/core";
import { useState } from "react";
import type { UrgingAnswer } from "../../api/Answers.ts";
import { trpc } from "../../api/queries.ts";
import { useCommand } from "../../api/useCommand.ts";
import { ConfirmDialog } from "../../parts/ConfirmDialog.tsx";
import { DocumentFields, useDocumentForm } from "../../parts/DocumentFields.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { formatDay } from "../../texts/format.ts";
import { useSay } from "../../texts/say.ts";
import { urgingsTexts } from "./texts.ts";

/** The focal head signs an urging with its number and date. */
export function SignAct({ urging }: { readonly urging: UrgingAnswer }) {
  const texts = useTexts(urgingsTexts);
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const sign = useCommand(trpc.urging.sign.mutationOptions());
  const form = useDocumentForm(texts.subject(urging.year));
  const confirm = async () => {
    const document = form.read();
    if (document === null) return;
    if ((await sign.send({ id: urging.id, document })) !== null) setOpen(false);
  };
  return (
    <>
      <Button
        aria-label={texts.signOf(say(urging.tierLabel), formatDay(new Date(urging.preparedAt)))}
        onClick={() => setOpen(true)}
      >
        {texts.sign}
      </Button>
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
        <DocumentFields form={form} />
      </ConfirmDialog>
    </>
  );
}
