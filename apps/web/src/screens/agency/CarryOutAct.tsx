import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { trpc } from "../../api/queries.ts";
import { useCommand } from "../../api/useCommand.ts";
import { ConfirmDialog } from "../../parts/ConfirmDialog.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { agencyTexts } from "./texts.ts";

/** The named body marks what it was directed to do carried out, and says with what result. */
export function CarryOutAct({ direction, slot }: { readonly direction: string; readonly slot: string }) {
  const texts = useTexts(agencyTexts);
  const carryOut = useCommand(trpc.direction.carryOut.mutationOptions());
  const [isOpen, setOpen] = useState(false);
  const [result, setResult] = useState("");
  const [isMissing, setMissing] = useState(false);
  const confirm = async () => {
    setMissing(result.trim() === "");
    if (result.trim() === "") return;
    const answer = await carryOut.send({ id: direction, slot, result });
    if (answer !== null) setOpen(false);
  };
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {texts.carryOut}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={texts.carryOutTitle}
        act={texts.carryOut}
        isSending={carryOut.isSending}
        failure={carryOut.failure}
        onConfirm={() => void confirm()}
        onClose={() => {
          setOpen(false);
          carryOut.forget();
        }}
      >
        <Textarea
          id="carry-out-result"
          label={texts.result}
          description={texts.resultHint}
          rows={4}
          maxLength={4000}
          value={result}
          error={isMissing ? texts.resultMissing : null}
          onChange={(event) => setResult(event.currentTarget.value)}
        />
      </ConfirmDialog>
    </>
  );
}
