import { useState } from "react";
import type { DifficultyAnswer } from "../../../api/Answers.ts";
import { useTexts } from "../../../texts/catalogue.ts";
import { useNumber } from "../../../texts/format.ts";
import { Choice } from "./Choice.tsx";
import styles from "./Handling.module.css";
import { SubmitAct } from "./SubmitAct.tsx";
import { handlingTexts } from "./texts.ts";

/** Consolidated difficulties that one submission can carry. */
export function SubmitPanel({ rows }: { readonly rows: ReadonlyArray<DifficultyAnswer> }) {
  const texts = useTexts(handlingTexts);
  const number = useNumber();
  const [left, setLeft] = useState<ReadonlyArray<string>>([]);
  const chosen = rows.map(({ id }) => id).filter((id) => !left.includes(id));
  const [first, ...others] = chosen;
  return (
    <section className={`${styles["panel"]} noPrint`}>
      <h2>{texts.submitPanel(number(rows.length))}</h2>
      <Choice
        rows={rows}
        chosen={chosen}
        onChoose={(ids) => setLeft(rows.map(({ id }) => id).filter((id) => !ids.includes(id)))}
      />
      {first === undefined ? (
        <p className="soft">{texts.chooseOne}</p>
      ) : (
        <SubmitAct ids={[first, ...others]} label={texts.submitCount(number(chosen.length))} />
      )}
    </section>
  );
}
