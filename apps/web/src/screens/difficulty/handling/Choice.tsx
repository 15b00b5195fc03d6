import { Checkbox } from "@mantine/core";
import type { DifficultyAnswer } from "../../../api/Answers.ts";
import { useTexts } from "../../../texts/catalogue.ts";
import styles from "./Handling.module.css";
import { handlingTexts } from "./texts.ts";

/** Chooses some of the difficulties that wait for the same act; says how long each has been waiting. */
export function Choice({
  rows,
  chosen,
  onChoose,
}: {
  readonly rows: ReadonlyArray<DifficultyAnswer>;
  readonly chosen: ReadonlyArray<string>;
  readonly onChoose: (ids: ReadonlyArray<string>) => void;
}) {
  const texts = useTexts(handlingTexts);
  return (
    <fieldset className={styles["choice"]}>
      <legend className="spoken">{texts.choose}</legend>
      {rows.map((row) => (
        <Checkbox
          key={row.id}
          label={row.subject}
          description={`${row.agency} · ${texts.waiting(row.ageInDays)}`}
          checked={chosen.includes(row.id)}
          onChange={(event) =>
            onChoose(event.currentTarget.checked ? [...chosen, row.id] : chosen.filter((id) => id !== row.id))
          }
        />
      ))}
    </fieldset>
  );
}
