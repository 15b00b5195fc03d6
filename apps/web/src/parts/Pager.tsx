import { Button } from "@mantine/core";
import { useTexts } from "../texts/catalogue.ts";
import { useNumber } from "../texts/format.ts";
import styles from "./DataTable.module.css";

/** Steps through the pages of a table; `page` counts from 0. */
export function Pager({
  page,
  pages,
  rows,
  onPage,
}: {
  readonly page: number;
  readonly pages: number;
  readonly rows: number;
  readonly onPage: (page: number) => void;
}) {
  const texts = useTexts();
  const number = useNumber();
  return (
    <nav className={styles["pager"]} aria-label={texts.table.page(page + 1, pages)}>
      <Button variant="default" size="xs" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {texts.table.previous}
      </Button>
      <span>
        {texts.table.page(page + 1, pages)} · {texts.table.rows(number(rows))}
      </span>
      <Button variant="default" size="xs" disabled={page === pages - 1} onClick={() => onPage(page + 1)}>
        {texts.table.next}
      </Button>
    </nav>
  );
}
