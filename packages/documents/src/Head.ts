import { AlignmentType, Paragraph, Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { Day, Letterhead } from "@kehoach/domain";
import { type Code, numberLine } from "./Code.ts";
import { drawnLine } from "./DrawnLine.ts";
import { ofMillimetres } from "./Length.ts";
import { type Lettering, lettering, upper, write } from "./Lettering.ts";
import { TEXT_WIDTH } from "./Page.ts";
import { placeAndDate } from "./PlaceAndDate.ts";
import { textWidth } from "./TextWidth.ts";

/** What stands above the text of a document (ô số 1 to 5b). */
export interface Head {
  readonly letterhead: Letterhead.Letterhead;
  readonly code: Code;
  readonly issuedDate: Day.Day | null;
  /** The year in the date while no day is known. */
  readonly year: number;
  /** Trích yếu of a letter, "V/v …", under the number; null for a document with a type. */
  readonly letterSubject: string | null;
  /** "DỰ THẢO" under the number; null for none. */
  readonly mark: string | null;
}

const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";

/** The left column has the issuer, the right one the nation; Quốc hiệu stays on one line. */
const LEFT = ofMillimetres(74);
const RIGHT = TEXT_WIDTH - LEFT;

const centred = (text: string, style: Lettering, before = 0): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before, after: 0 }, children: [write(text, style)] });

const cell = (width: number, children: ReadonlyArray<Paragraph>): TableCell =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, children });

/** A committee's name breaks before its unit, as such documents print it. */
const nameLines = (name: string): ReadonlyArray<string> => {
  const [, committee, unit] = /^(Ủy ban nhân dân)\s+(.+)$/.exec(name) ?? [];
  return (committee === undefined || unit === undefined ? [name] : [committee, unit]).map(upper);
};

/** Common words of the superior's name may be abbreviated. */
const shortened = (name: string): string => upper(name).replace("ỦY BAN NHÂN DÂN", "UBND");

/** The line under a name is a third to a half as long as its last line. */
const underName = (line: string): Paragraph =>
  drawnLine(Math.round(0.42 * Math.min(LEFT, textWidth(line, lettering.issuer))), LEFT);

const issuer = ({ name, parent }: Letterhead.Letterhead): ReadonlyArray<Paragraph> => {
  const lines = nameLines(name);
  return [
    ...(parent === null ? [] : [centred(shortened(parent), lettering.parent)]),
    ...lines.map((line) => centred(line, lettering.issuer)),
    underName(lines.at(-1) ?? ""),
  ];
};

const nation = (): ReadonlyArray<Paragraph> => [
  centred(NATION, lettering.nation),
  centred(MOTTO, lettering.motto),
  drawnLine(textWidth(MOTTO, lettering.motto), RIGHT),
];

/** Quốc hiệu and issuer side by side; below them number and date. */
export const head = ({ code, issuedDate, letterhead, letterSubject, mark, year }: Head): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [LEFT, RIGHT],
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0 },
    rows: [
      new TableRow({ cantSplit: true, children: [cell(LEFT, issuer(letterhead)), cell(RIGHT, nation())] }),
      new TableRow({
        cantSplit: true,
        children: [
          cell(LEFT, [
            centred(numberLine(code), lettering.code, 120),
            ...(letterSubject === null ? [] : [centred(letterSubject, lettering.letterSubject, 120)]),
            ...(mark === null ? [] : [centred(mark, lettering.mark, 120)]),
          ]),
          cell(RIGHT, [centred(placeAndDate(letterhead.place, issuedDate, year), lettering.placeAndDate, 120)]),
        ],
      }),
    ],
  });
