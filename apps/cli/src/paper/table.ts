import { pad, widthOf, wrap } from "./width.ts";

export interface Column {
  readonly title: string;
  /** Numbers stand to the right. */
  readonly right?: true;
}

/** The last column is never made narrower than this, even if lines then pass the edge. */
const LEAST = 24;
const GAP = "  ";

/**
 * The lines of a table, columns aligned by what a terminal shows. The last column breaks into lines where the terminal ends
 * (`width`, infinite when the output goes elsewhere).
 */
export const table = (
  columns: ReadonlyArray<Column>,
  rows: ReadonlyArray<ReadonlyArray<string>>,
  width: number,
  heading: (text: string) => string = (text) => text,
): ReadonlyArray<string> => {
  const all = [columns.map(({ title }) => title), ...rows];
  const last = columns.length - 1;
  const widths = columns.map((_, index) => Math.max(...all.map((row) => widthOf(row[index] ?? ""))));
  const before = widths.slice(0, last).reduce((sum, each) => sum + each + GAP.length, 0);
  const room = Math.max(LEAST, width - before);
  const lineOf = (row: ReadonlyArray<string>): ReadonlyArray<string> => {
    const head = row.slice(0, last).map((cell, index) => pad(cell, widths[index] ?? 0, columns[index]?.right === true));
    const [first = "", ...more] = wrap(row[last] ?? "", room);
    const tail = columns[last]?.right === true ? pad(first, widths[last] ?? 0, true) : first;
    return [[...head, tail].join(GAP).trimEnd(), ...more.map((line) => (" ".repeat(before) + line).trimEnd())];
  };
  const [titles = [], ...body] = all;
  return [...lineOf(titles).map(heading), ...body.flatMap(lineOf)];
};
