import { Button } from "@mantine/core";
import { type ReactNode, useEffect, useId, useRef } from "react";
import type { Failure } from "../api/failure.ts";
import { useTexts } from "../texts/catalogue.ts";
import styles from "./ConfirmDialog.module.css";

/**
 * Asks before an act that matters. `title` is the question, `children` what will happen (or a field for a reason),
 * `act` the verb on the button. Esc and "Huỷ" leave without doing it; a refusal is shown inside and nothing typed is lost.
 */
export function ConfirmDialog({
  isOpen,
  title,
  act,
  onConfirm,
  onClose,
  isSending = false,
  failure = null,
  children,
}: {
  readonly isOpen: boolean;
  readonly title: string;
  readonly act: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly isSending?: boolean;
  readonly failure?: Failure | null;
  readonly children?: ReactNode;
}) {
  const texts = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useEffect(() => {
    const box = dialog.current;
    if (box === null) return;
    // The browser's own modal: it keeps the focus inside, closes on Esc and gives the focus back.
    if (isOpen && !box.open) box.showModal();
    if (!isOpen && box.open) box.close();
  }, [isOpen]);

  return (
    <dialog ref={dialog} className={styles["dialog"]} aria-labelledby={headingId} onClose={onClose}>
      {isOpen ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onConfirm();
          }}
        >
          <h2 id={headingId} className={styles["title"]}>
            {title}
          </h2>
          <div className={styles["body"]}>{children}</div>
          {failure === null ? null : (
            <p role="alert" className={styles["failure"]}>
              {failure.message}
            </p>
          )}
          <div className={styles["acts"]}>
            <Button type="button" variant="default" onClick={onClose}>
              {texts.acts.cancel}
            </Button>
            <Button type="submit" loading={isSending}>
              {act}
            </Button>
          </div>
        </form>
      ) : null}
    </dialog>
  );
}
