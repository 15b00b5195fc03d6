import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useTexts } from "../../../texts/catalogue.ts";
import { formatInstant } from "../../../texts/format.ts";
import { reportTexts } from "../texts.ts";
import type { Draft } from "./useDraft.ts";
import styles from "./Write.module.css";

/** Stays at the bottom of the window: whether everything is saved, "Lưu", and the way on. */
export function SaveBar({ draft, children }: { readonly draft: Draft; readonly children: ReactNode }) {
  const shared = useTexts();
  const { write: texts } = useTexts(reportTexts);
  const { failure, save, savedAt, state } = draft;
  const words = {
    clean: savedAt === null ? texts.untouched : texts.saved(formatInstant(savedAt).slice(-5)),
    dirty: texts.unsaved,
    saving: texts.saving,
    failed: `${texts.notSaved}: ${failure?.message ?? ""}`,
    conflict: texts.conflict,
  }[state];
  return (
    <div className={`${styles["bar"]} noPrint`}>
      <p className={styles["saved"]} data-state={state} role="status">
        {words}
      </p>
      <div className={styles["barActs"]}>
        <Button
          type="button"
          variant="default"
          loading={state === "saving"}
          disabled={state === "conflict"}
          onClick={() => void save()}
        >
          {shared.acts.save}
        </Button>
        {children}
      </div>
    </div>
  );
}
