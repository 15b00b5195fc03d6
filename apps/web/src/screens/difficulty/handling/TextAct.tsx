import { Button, Textarea } from "@mantine/core";
import { useId, useState } from "react";
import type { Failure } from "../../../api/failure.ts";
import { ConfirmDialog } from "../../../parts/ConfirmDialog.tsx";

/** An act that takes a text: a button, and a dialog with one field. `required` is what to say when it is left empty. */
export function TextAct({
  act,
  title,
  hint,
  label,
  required,
  variant,
  onSend,
  command,
}: {
  readonly act: string;
  readonly title: string;
  readonly hint: string;
  readonly label: string;
  readonly required?: string;
  readonly variant?: string;
  readonly onSend: (text: string) => Promise<unknown>;
  readonly command: { readonly isSending: boolean; readonly failure: Failure | null; readonly forget: () => void };
}) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [error, setError] = useState<string | null>(null);
  const confirm = async () => {
    const missing = required !== undefined && text.trim() === "" ? required : null;
    setError(missing);
    if (missing !== null) return document.getElementById(id)?.focus();
    if ((await onSend(text)) !== null) setOpen(false);
  };
  return (
    <>
      <Button {...(variant === undefined ? {} : { variant })} onClick={() => setOpen(true)}>
        {act}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={title}
        act={act}
        isSending={command.isSending}
        failure={command.failure}
        onConfirm={() => void confirm()}
        onClose={() => {
          setOpen(false);
          command.forget();
        }}
      >
        <p>{hint}</p>
        <Textarea
          id={id}
          label={label}
          rows={6}
          maxLength={4000}
          value={text}
          error={error}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </ConfirmDialog>
    </>
  );
}
