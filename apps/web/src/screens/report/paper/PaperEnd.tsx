import type { Letterhead } from "@kehoach/domain";
import { paperTexts as texts } from "./paperTexts.ts";
import styles from "./Paper.module.css";

/** The end of a report on paper: closing sentence, recipients, and the authority of who signs. */
export function PaperEnd({
  closing,
  letterhead,
}: {
  readonly closing: string;
  /** Null while the plan is being fetched. */
  readonly letterhead: Letterhead.Letterhead | null;
}) {
  const { authority, position } = letterhead?.signer ?? { authority: "", position: "" };
  return (
    <>
      <p className={styles["closing"]}>{closing}</p>
      <footer className={styles["end"]}>
        <div className={styles["recipients"]}>
          <p>
            <b>{texts.recipients}</b>
          </p>
          <p>{texts.asAbove}</p>
          <p>{texts.filed}</p>
        </div>
        <div className={styles["signer"]}>
          {authority === "" ? null : <p>{authority}</p>}
          <p>{position}</p>
        </div>
      </footer>
    </>
  );
}
