import { useTexts } from "../texts/catalogue.ts";
import styles from "./DataTable.module.css";
import type { Sort } from "./sortRows.ts";

/** The head of a column; with `onSort` it is a button that sorts, and sorts the other way when pressed again. */
export function SortHeader({
  column,
  label,
  numeric,
  width,
  sort,
  onSort,
}: {
  readonly column: string;
  readonly label: string;
  readonly numeric: boolean;
  readonly width?: string;
  readonly sort: Sort | null;
  readonly onSort?: (sort: Sort) => void;
}) {
  const texts = useTexts();
  const isSorted = sort?.key === column;
  const isDescending = isSorted && sort.descending;
  return (
    <th
      scope="col"
      role="columnheader"
      className={numeric ? styles["numeric"] : undefined}
      style={width === undefined ? undefined : { width }}
      aria-sort={isSorted ? (isDescending ? "descending" : "ascending") : undefined}
    >
      {onSort === undefined ? (
        label
      ) : (
        <button
          type="button"
          className={`${styles["sort"]} printed`}
          title={texts.table.sortBy(label)}
          onClick={() => onSort({ key: column, descending: isSorted && !sort.descending })}
        >
          {label}
          <svg viewBox="0 0 8 12" width="0.5em" height="0.75em" aria-hidden="true" className={styles["arrow"]}>
            {isDescending ? null : <path d="M4 0l4 5H0z" fill="currentColor" />}
            {isSorted && !isDescending ? null : <path d="M4 12L0 7h8z" fill="currentColor" />}
          </svg>
        </button>
      )}
    </th>
  );
}
