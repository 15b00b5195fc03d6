import { Button } from "@mantine/core";
import { useState } from "react";
import type { DifficultyAnswer } from "../../../api/Answers.ts";
import { useTexts } from "../../../texts/catalogue.ts";
import { useNumber } from "../../../texts/format.ts";
import { Choice } from "./Choice.tsx";
import { DirectForm } from "./DirectForm.tsx";
import styles from "./Handling.module.css";
import { handlingTexts } from "./texts.ts";

/** Submitted difficulties that one direction can answer. */
export function DirectPanel({ rows }: { readonly rows: ReadonlyArray<DifficultyAnswer> }) {
  const texts = useTexts(handlingTexts);
  const number = useNumber();
  const [isOpen, setOpen] = useState(false);
  const [left, setLeft] = useState<ReadonlyArray<string>>([]);
  const chosen = rows.filter(({ id }) => !left.includes(id));
  return (
    <section className={`${styles["panel"]} noPrint`}>
      <h2>{texts.directPanel(number(rows.length))}</h2>
      <Choice
        rows={rows}
        chosen={chosen.map(({ id }) => id)}
        onChoose={(ids) => setLeft(rows.map(({ id }) => id).filter((id) => !ids.includes(id)))}
      />
      {chosen[0] === undefined ? (
        <p className="soft">{texts.chooseOne}</p>
      ) : (
        <>
          <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {texts.directCount(number(chosen.length))}
          </Button>
          {isOpen ? <DirectForm difficulties={chosen.map(({ id }) => id)} slot={chosen[0].slot} /> : null}
        </>
      )}
    </section>
  );
}
