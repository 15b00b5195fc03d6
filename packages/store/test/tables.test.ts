import { getTableColumns, getTableName } from "drizzle-orm";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import { expect, test } from "vitest";
import { authTables } from "../src/authTables.ts";
import * as ownTables from "../src/tables.ts";
import { forEachDatabase } from "../src/testing/index.ts";

// Migrations are written by hand: this holds them and the definitions that queries are typed by together.
const tables: ReadonlyArray<PgTable> = [...Object.values(authTables), ...Object.values(ownTables)];

const described = (table: PgTable): ReadonlyArray<string> =>
  Object.values(getTableColumns(table))
    .map((column) => `${column.name} ${column.getSQLType()}${column.notNull ? " not null" : ""}`)
    .toSorted();

forEachDatabase((_, fresh) => {
  test("tables in the database are what the program believes they are", async () => {
    const { pool } = await fresh.open();
    for (const table of tables) {
      const { rows } = await pool.query<{ column: string }>(
        `select attname || ' ' || format_type(atttypid, atttypmod) || case when attnotnull then ' not null' else '' end as column
         from pg_attribute where attrelid = to_regclass($1) and attnum > 0 and not attisdropped`,
        [`"${getTableConfig(table).schema ?? "public"}"."${getTableName(table)}"`],
      );
      expect({ [getTableName(table)]: rows.map(({ column }) => column).toSorted() }).toEqual({
        [getTableName(table)]: described(table),
      });
    }
  });
});
