import { Button } from "@mantine/core";
import type { Failure } from "../api/failure.ts";
import { useTexts } from "../texts/catalogue.ts";
import styles from "./State.module.css";

/** A screen or a part of it that could not be loaded: what happened, and the way on. `page` centres it on an empty page. */
export function ErrorState({
  failure,
  onRetry,
  page = false,
}: {
  readonly failure: Failure;
  readonly onRetry?: () => void;
  readonly page?: boolean;
}) {
  const texts = useTexts();
  const canRetry = failure.kind === "offline" || failure.kind === "unexpected" || failure.kind === "tooMany";
  return (
    <div className={page ? `${styles["state"]} ${styles["page"]}` : styles["state"]} role="alert">
      <p className={styles["title"]}>{texts.errors.screen}</p>
      <p className={styles["text"]}>{failure.message}</p>
      {canRetry && onRetry !== undefined ? (
        <div className={styles["act"]}>
          <Button variant="default" onClick={onRetry}>
            {texts.errors.retry}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
