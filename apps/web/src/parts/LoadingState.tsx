import { useTexts } from "../texts/catalogue.ts";
import styles from "./State.module.css";

/** Grey bars where the content will be, so that the layout keeps still; `lines` as many as are expected. */
export function LoadingState({ lines = 5 }: { readonly lines?: number }) {
  const texts = useTexts();
  return (
    <div className={styles["loading"]} role="status" aria-label={texts.loading}>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className={styles["bar"]} />
      ))}
    </div>
  );
}
