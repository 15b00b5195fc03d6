import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import type { DifficultyAnswer } from "../../api/Answers.ts";
import { trpc } from "../../api/queries.ts";
import { useCommand } from "../../api/useCommand.ts";
import { ConfirmDialog } from "../../parts/ConfirmDialog.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { difficultyTexts } from "./texts.ts";

/** The raiser closes a difficulty that was settled or whose direction was carried out. */
export function CloseAct({ difficulty }: { readonly difficulty: DifficultyAnswer }) {
  const { close: texts } = useTexts(difficultyTexts);
  const close = useCommand(trpc.difficulty.close.mutationOptions());
  const [isOpen, setOpen] = useState(false);
  const [note, setNote] = useState("");
  const confirm = async () => {
    const answer = await close.send({ id: difficulty.id, slot: difficulty.slot, note });
    if (answer !== null) setOpen(false);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{texts.act}</Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={texts.title}
        act={texts.act}
        isSending={close.isSending}
        failure={close.failure}
        onConfirm={() => void confirm()}
        onClose={() => {
          setOpen(false);
          close.forget();
        }}
      >
        <p>{texts.hint}</p>
        <Textarea
          id="closing-note"
          label={texts.note}
          rows={3}
          maxLength={4000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </ConfirmDialog>
    </>
  );
}
