import { Tally } from "@kehoach/domain";
import { Fragment, useState } from "react";
import { Sign } from "../../parts/Sign.tsx";
import { signOf } from "../../parts/StatusBadge.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { useSay } from "../../texts/say.ts";
import styles from "./YearsMatrix.module.css";
import { boardTexts } from "./texts.ts";
import type { BoardYearsAnswer } from "./useBoardSearch.ts";

type Cell = BoardYearsAnswer["years"][number]["cells"][number];

/** Agency by year, sign and word in each cell; a cell opens its explanation under its row. */
export function YearsMatrix({ board }: { readonly board: BoardYearsAnswer }) {
  const shared = useTexts();
  const texts = useTexts(boardTexts);
  const say = useSay();
  const [open, setOpen] = useState<string | null>(null);
  const years = board.years.toSorted((a, b) => a.year - b.year);
  const rows = [
    ...new Map(
      years.flatMap(({ cells }) => cells.map((cell) => [`${cell.key.rule}/${cell.key.slot}`, cell] as const)),
    ).keys(),
  ];
  const cellOf = (row: string, cells: ReadonlyArray<Cell>) =>
    cells.find((cell) => `${cell.key.rule}/${cell.key.slot}` === row);
  const nameOf = (row: string) => {
    const cell = years.map(({ cells }) => cellOf(row, cells)).findLast((one) => one !== undefined);
    return cell?.kind === "consolidated" ? texts.consolidated : (cell?.name ?? row);
  };
  return (
    <>
      <p className="soft noPrint">{texts.yearsHint}</p>
      <table className={styles["matrix"]} role="table">
        <caption className="spoken">{texts.years}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {texts.agency}
            </th>
            {years.map(({ year }) => (
              <th key={year} scope="col" role="columnheader">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => {
            const name = nameOf(row);
            const shown = years.map(({ cells }) => cellOf(row, cells)).find((cell) => cell && idOf(cell) === open);
            return (
              <Fragment key={row}>
                <tr role="row">
                  <th scope="row" role="rowheader">
                    {name}
                  </th>
                  {years.map(({ cells, year }) => {
                    const cell = cellOf(row, cells);
                    return (
                      <td key={year} role="cell" data-label={year}>
                        {cell === undefined ? (
                          "–"
                        ) : (
                          <button
                            type="button"
                            className={`${styles["cell"]} printed`}
                            data-status={cell.status}
                            aria-expanded={idOf(cell) === open}
                            aria-label={texts.cell(name, year, shared.status[cell.status])}
                            onClick={() => setOpen(idOf(cell) === open ? null : idOf(cell))}
                            onKeyDown={(event) => {
                              if (event.key === "Escape") setOpen(null);
                            }}
                          >
                            <Sign name={signOf[cell.status]} /> {shared.status[cell.status]}
                          </button>
                        )}
                      </td>
                    );
                  })}
                </tr>
                {shown === undefined ? null : (
                  <tr role="row" className={styles["reason"]}>
                    <td role="cell" colSpan={years.length + 1}>
                      <p role="status">
                        <b>{shown.key.year}.</b> {say(shown.explanation)}
                      </p>
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
        <tfoot role="rowgroup">
          <tr role="row">
            <th scope="row" role="rowheader">
              {texts.rate}
            </th>
            {years.map(({ agencies, year }) => (
              <td key={year} role="cell" data-label={year} className={styles["rate"]}>
                {Tally.formatRate(Tally.onTime(agencies))}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </>
  );
}

const idOf = ({ key }: Cell): string => `${key.rule}/${key.slot}/${key.year}`;
