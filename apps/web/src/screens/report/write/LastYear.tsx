import type { ReactNode } from "react";
import { useTexts } from "../../../texts/catalogue.ts";
import { reportTexts } from "../texts.ts";
import styles from "./Write.module.css";

/** What last year's report said of the same thing, beside the fields: terms with their text, or a line that there is none. */
export function LastYear({ year, children }: { readonly year: number; readonly children: ReactNode }) {
  const { write: texts } = useTexts(reportTexts);
  if (children === null) return <p className={styles["noLastYear"]}>{texts.noLastYear}</p>;
  return (
    <details className={styles["lastYear"]} open={matchMedia("(min-width: 75em)").matches}>
      <summary>{texts.lastYear(year)}</summary>
      <dl>{children}</dl>
    </details>
  );
}
