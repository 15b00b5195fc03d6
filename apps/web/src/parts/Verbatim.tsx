import styles from "./Verbatim.module.css";

/** Text as it was typed, its line breaks kept. */
export function Verbatim({ text, label }: { readonly text: string; readonly label?: string }) {
  return (
    <div className={styles["block"]}>
      {label === undefined ? null : <p className={styles["label"]}>{label}</p>}
      <p className={styles["text"]}>{text}</p>
    </div>
  );
}
