import type { Letterhead } from "@kehoach/domain";
import { paperTexts as texts } from "./paperTexts.ts";
import styles from "./Paper.module.css";

/** The top of a report on paper: whose it is, the state's name and motto, place and date, title, addressee. */
export function PaperHead({
  agencyName,
  letterhead,
  year,
  subject,
  recipient,
}: {
  readonly agencyName: string;
  /** Null while the plan is being fetched. */
  readonly letterhead: Letterhead.Letterhead | null;
  readonly year: number;
  readonly subject: string;
  readonly recipient: string;
}) {
  const parent = letterhead?.parent ?? null;
  return (
    <>
      <header className={styles["top"]}>
        <div>
          {parent === null ? null : <p className={styles["superior"]}>{parent}</p>}
          <p className={styles["organ"]}>{agencyName}</p>
          <p>{texts.number(letterhead?.symbol ?? "…")}</p>
        </div>
        <div>
          <p className={styles["nation"]}>{texts.nation}</p>
          <p className={styles["motto"]}>{texts.motto}</p>
          <p className={styles["place"]}>{texts.place(letterhead?.place ?? "…", year)}</p>
        </div>
      </header>
      <h2 className={styles["name"]}>{texts.name}</h2>
      <p className={styles["subject"]}>{subject}</p>
      <p className={styles["to"]}>{texts.to(recipient)}</p>
    </>
  );
}
