import type { ReactNode } from "react";
import { useDocumentTitle } from "./documentTitle.ts";
import styles from "./PageTitle.module.css";

/** Top of every screen: title, one sentence of context, and the main act at the top right (one button). */
export function PageTitle({
  title,
  context,
  act,
}: {
  readonly title: string;
  readonly context?: ReactNode;
  readonly act?: ReactNode;
}) {
  useDocumentTitle(title);
  return (
    <header className={styles["top"]}>
      <div className={styles["words"]}>
        <h1 className={styles["title"]} id="page-title" tabIndex={-1}>
          {title}
        </h1>
        {context === undefined ? null : <p className={styles["context"]}>{context}</p>}
      </div>
      {act === undefined ? null : <div className={styles["act"]}>{act}</div>}
    </header>
  );
}
