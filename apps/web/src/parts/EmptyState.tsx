import type { ReactNode } from "react";
import styles from "./State.module.css";

/** Nothing here yet: says what will be here and how it comes to be; `act` may start it. */
export function EmptyState({
  title,
  children,
  act,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly act?: ReactNode;
}) {
  return (
    <div className={styles["state"]}>
      <p className={styles["title"]}>{title}</p>
      {children === undefined ? null : <div className={styles["text"]}>{children}</div>}
      {act === undefined ? null : <div className={styles["act"]}>{act}</div>}
    </div>
  );
}
