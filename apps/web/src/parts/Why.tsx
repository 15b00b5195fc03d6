import { useId, useState } from "react";
import { type Sentence, useSay } from "../texts/say.ts";
import { useTexts } from "../texts/catalogue.ts";
import styles from "./Why.module.css";

/**
 * "Vì sao?": opens the sentence that explains a status or a refusal, with its clause. The sentence comes from the domain
 * (`row.explanation`). `printed` prints it even when closed.
 */
export function Why({
  explanation,
  about,
  printed = false,
}: {
  readonly explanation: Sentence;
  /** What is explained, for screen readers when many stand in a table ("Sở Y tế"). */
  readonly about?: string;
  readonly printed?: boolean;
}) {
  const texts = useTexts();
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <span className={styles["why"]}>
      <button
        type="button"
        className={styles["toggle"]}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={about === undefined ? undefined : `${texts.why} ${about}`}
        onClick={(event) => {
          // Inside a row that opens as a whole, asking why must not leave the list.
          event.stopPropagation();
          setOpen(!isOpen);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") setOpen(false);
        }}
      >
        {texts.why}
      </button>
      <span id={id} hidden={!isOpen} className={styles["explanation"]} data-printed={printed}>
        {say(explanation)}
      </span>
    </span>
  );
}
