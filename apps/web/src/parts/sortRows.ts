/** How a table is sorted; `key` is a column's. */
export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

const vietnamese = new Intl.Collator("vi", { numeric: true });

/** The rows in order; text in Vietnamese order, rows without a value last either way, equal rows as they were. */
export function sortRows<Row>(
  rows: ReadonlyArray<Row>,
  sortBy: (row: Row) => string | number | null,
  descending: boolean,
): ReadonlyArray<Row> {
  const direction = descending ? -1 : 1;
  return rows.toSorted((left, right) => {
    const a = sortBy(left);
    const b = sortBy(right);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = typeof a === "number" && typeof b === "number" ? a - b : vietnamese.compare(String(a), String(b));
    return order * direction;
  });
}
