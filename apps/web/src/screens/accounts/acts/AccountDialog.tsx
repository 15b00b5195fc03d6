import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { queryClient } from "../../../api/queries.ts";
import type { Command } from "../../../api/useCommand.ts";
import { ConfirmDialog } from "../../../parts/ConfirmDialog.tsx";
import styles from "../Accounts.module.css";

/**
 * A button and the question it asks before it acts. `input` is what is sent, or null while a field lacks something (the fields
 * then say what). After a refusal everything is asked anew on closing, so that the next try sees what stands now.
 */
export function AccountDialog<Input, Output>({
  act,
  label,
  title,
  hint,
  command,
  input,
  onDone,
  children,
}: {
  readonly act: string;
  /** Read out where the word on the button does not say which. */
  readonly label?: string;
  readonly title: string;
  readonly hint: string;
  readonly command: Command<Input, Output>;
  readonly input: () => Input | null;
  readonly onDone?: (answer: Output) => void;
  readonly children?: ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const confirm = async () => {
    const said = input();
    if (said === null) return;
    const answer = await command.send(said);
    if (answer === null) return;
    setOpen(false);
    onDone?.(answer);
  };
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)} {...(label === undefined ? {} : { "aria-label": label })}>
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
          if (command.failure !== null) void queryClient.invalidateQueries();
          command.forget();
        }}
      >
        <p>{hint}</p>
        {children === undefined ? null : <div className={styles["dialog"]}>{children}</div>}
      </ConfirmDialog>
    </>
  );
}
