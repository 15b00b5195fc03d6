import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useTexts } from "../../texts/catalogue.ts";
import { formatInstant } from "../../texts/format.ts";
import styles from "./Board.module.css";
import { boardTexts } from "./texts.ts";
import { type BoardAnswer, useBoardSearch } from "./useBoardSearch.ts";

/** Which year, and as of which day; says so in words too, and marks an answer about the future. */
export function BoardControls({
  years,
  board,
}: {
  readonly years: ReadonlyArray<number>;
  readonly board: BoardAnswer | undefined;
}) {
  const texts = useTexts(boardTexts);
  const { asOf, change, year } = useBoardSearch();
  const choices = [...new Set([...years, year])].toSorted((a, b) => b - a);
  return (
    <div className={styles["controls"]}>
      <form className={`${styles["filters"]} noPrint`} onSubmit={(event) => event.preventDefault()}>
        <NativeSelect
          label={texts.year}
          value={String(year)}
          data={choices.map(String)}
          onChange={(event) => change({ nam: Number(event.currentTarget.value) })}
        />
        <TextInput
          type="date"
          label={texts.day}
          value={asOf ?? ""}
          min={`${choices.at(-1)}-01-01`}
          max="2099-12-31"
          onChange={(event) => change({ ngay: event.currentTarget.value })}
        />
        {asOf === undefined ? null : (
          <Button variant="default" onClick={() => change({ ngay: "" })}>
            {texts.now}
          </Button>
        )}
      </form>
      {board === undefined ? null : (
        <p className={styles["asOf"]} role="status">
          {board.forecast ? (
            <>
              <b className={styles["forecast"]}>{texts.forecast}</b> {texts.forecastHint(formatInstant(board.asOf))}
            </>
          ) : (
            texts.asOf(formatInstant(board.asOf))
          )}
        </p>
      )}
    </div>
  );
}
