import { Button, type ButtonProps } from "@mantine/core";
import { type ReactNode, useState } from "react";
import type { Command } from "../../../api/useCommand.ts";
import { ConfirmDialog } from "../../../parts/ConfirmDialog.tsx";
import { useTexts } from "../../../texts/catalogue.ts";
import styles from "../Report.module.css";
import { actTexts } from "./texts.ts";

/** The name of an act in the texts, which is its name in the domain. */
export type ActName = keyof (typeof actTexts)["vi"]["acts"];

/**
 * A button and the question it asks before it acts. `input` is what is sent, or null while a field is missing (the fields
 * then say what); nothing typed is lost when it is refused.
 */
export function ActDialog<Input, Output>({
  act,
  command,
  input,
  variant = "default",
  onDone,
  children,
}: {
  readonly act: ActName;
  readonly command: Command<Input, Output>;
  readonly input: () => Input | null;
  readonly variant?: NonNullable<ButtonProps["variant"]>;
  readonly onDone?: (answer: Output) => void;
  readonly children?: ReactNode;
}) {
  const texts = useTexts(actTexts).acts[act];
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
      <Button variant={variant} onClick={() => setOpen(true)}>
        {texts.button}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={texts.title}
        act={texts.button}
        isSending={command.isSending}
        failure={command.failure}
        onConfirm={() => void confirm()}
        onClose={() => {
          setOpen(false);
          command.forget();
        }}
      >
        <p className={styles["hint"]}>{texts.hint}</p>
        {children}
      </ConfirmDialog>
    </>
  );
}
