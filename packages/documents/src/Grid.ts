import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { lettering, write } from "./Lettering.ts";
import { TEXT_WIDTH } from "./Page.ts";

/** One column: its heading, its share of the width, and where its text stands. */
export interface Column {
  readonly heading: string;
  readonly share: number;
  readonly align?: "left" | "center";
}

const inCell = (text: string, heading: boolean, align: Column["align"]): ReadonlyArray<Paragraph> =>
  text.split("\n").map(
    (line) =>
      new Paragraph({
        alignment: heading || align === "center" ? AlignmentType.CENTER : AlignmentType.LEFT,
        spacing: { before: 40, after: 40 },
        children: [write(line, heading ? lettering.tableHeading : lettering.table)],
      }),
  );

/** A bordered table whose heading repeats on every page; rows stay whole. Followed by a little room. */
export const grid = (
  columns: ReadonlyArray<Column>,
  rows: ReadonlyArray<ReadonlyArray<string>>,
): ReadonlyArray<Table | Paragraph> => {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((TEXT_WIDTH * share) / total));
  const row = (texts: ReadonlyArray<string>, heading: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      ...(heading ? { tableHeader: true } : {}),
      children: columns.map(
        ({ align }, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            children: inCell(texts[index] ?? "", heading, align),
          }),
      ),
    });
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      rows: [
        row(
          columns.map(({ heading }) => heading),
          true,
        ),
        ...rows.map((texts) => row(texts, false)),
      ],
    }),
    new Paragraph({ spacing: { before: 0, after: 120 } }),
  ];
};
