import { useRouter } from "@tanstack/react-router";
import { type MouseEvent, type ReactNode, useState } from "react";
import { useTexts } from "../texts/catalogue.ts";
import styles from "./DataTable.module.css";
import { SortHeader } from "./SortHeader.tsx";
import { Pager } from "./Pager.tsx";
import { sortRows, type Sort } from "./sortRows.ts";
import { useIsPrinting } from "./useIsPrinting.ts";

/** One column. `numeric` aligns right with tabular figures; `sortBy` makes it sortable; `name` cells title their row. */
export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly sortBy?: (row: Row) => string | number | null;
  readonly numeric?: boolean;
  readonly name?: boolean;
  readonly width?: string;
  /** A column of acts, which a print leaves out. */
  readonly screenOnly?: boolean;
}

/**
 * The list of a screen: sticky header, sortable, 50 rows a page, the whole row opens (`href`), rows become cards on a phone,
 * and everything prints. Put filters above it and keep them and `sort` in the URL.
 */
export function DataTable<Row>({
  caption,
  columns: all,
  rows,
  rowKey,
  href,
  empty,
  sort: given,
  onSort,
  pageSize = 50,
}: {
  /** Says what is listed; read out, not shown (the page's title shows it). */
  readonly caption: string;
  readonly columns: ReadonlyArray<Column<Row>>;
  readonly rows: ReadonlyArray<Row>;
  readonly rowKey: (row: Row) => string;
  readonly href?: (row: Row) => string | null;
  /** Shown instead of the table when there are no rows: an EmptyState. */
  readonly empty: ReactNode;
  /** Controlled sorting, for screens that keep it in the URL. */
  readonly sort?: Sort | null;
  readonly onSort?: (sort: Sort) => void;
  readonly pageSize?: number;
}) {
  const texts = useTexts();
  const router = useRouter();
  const isPrinting = useIsPrinting();
  const [own, setOwn] = useState<Sort | null>(null);
  const [page, setPage] = useState(0);
  if (rows.length === 0) return empty;
  const columns = isPrinting ? all.filter((column) => column.screenOnly !== true) : all;

  const sort = given === undefined ? own : given;
  const sortBy = columns.find((column) => column.key === sort?.key)?.sortBy;
  const sorted = sort !== null && sortBy ? sortRows(rows, sortBy, sort.descending) : rows;
  const pages = Math.ceil(sorted.length / pageSize);
  const shownPage = Math.min(page, pages - 1);
  const shown = isPrinting ? sorted : sorted.slice(shownPage * pageSize, (shownPage + 1) * pageSize);

  const changeSort = (next: Sort) => {
    setPage(0);
    if (onSort) onSort(next);
    else setOwn(next);
  };
  const openRow = (event: MouseEvent, target: string) => {
    const onControl = (event.target as Element).closest("a, button, input, select, textarea, label, summary");
    // Marking text with the mouse is not opening.
    if (onControl !== null || getSelection()?.toString() !== "") return;
    if (event.ctrlKey || event.metaKey) window.open(target, "_blank", "noopener");
    else router.history.push(target);
  };
  const link = (event: MouseEvent, target: string) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.history.push(target);
  };

  return (
    <>
      <table className={styles["table"]} role="table">
        <caption className={styles["caption"]}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <SortHeader
                key={column.key}
                column={column.key}
                label={column.header}
                numeric={column.numeric ?? false}
                sort={sort}
                {...(column.width === undefined ? {} : { width: column.width })}
                {...(column.sortBy === undefined ? {} : { onSort: changeSort })}
              />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((row) => {
            const target = href?.(row) ?? null;
            return (
              <tr
                key={rowKey(row)}
                role="row"
                {...(target === null
                  ? {}
                  : { className: styles["opens"], onClick: (event: MouseEvent) => openRow(event, target) })}
              >
                {columns.map((column, index) => {
                  const isName = column.name ?? false;
                  const content = column.cell(row);
                  const linked = target !== null && (isName || (index === 0 && !columns.some((one) => one.name)));
                  const Cell = isName ? "th" : "td";
                  return (
                    <Cell
                      key={column.key}
                      data-label={column.header}
                      className={column.numeric ? styles["numeric"] : undefined}
                      role={isName ? "rowheader" : "cell"}
                      {...(isName ? { scope: "row" } : {})}
                    >
                      <div className={styles["value"]}>
                        {linked ? (
                          <a href={target} onClick={(event) => link(event, target)}>
                            {content}
                          </a>
                        ) : (
                          content
                        )}
                      </div>
                    </Cell>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
      {pages > 1 ? <Pager page={shownPage} pages={pages} rows={sorted.length} onPage={setPage} /> : null}
      {pages > 1 ? null : <p className={styles["count"]}>{texts.table.rows(String(sorted.length))}</p>}
    </>
  );
}
