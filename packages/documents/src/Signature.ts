import { AlignmentType, Paragraph, Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { OfficialDocument } from "@kehoach/domain";
import { ofMillimetres, ofPoints } from "./Length.ts";
import { lettering, upper, write } from "./Lettering.ts";
import { TEXT_WIDTH } from "./Page.ts";

const LEFT = ofMillimetres(80);
const RIGHT = TEXT_WIDTH - LEFT;

/** Nơi nhận (ô số 9b): flush left, each line with ";", the last one with ".". */
const recipientList = (recipients: ReadonlyArray<string>): ReadonlyArray<Paragraph> => [
  new Paragraph({ spacing: { before: 0, after: 0 }, children: [write("Nơi nhận:", lettering.recipientsTitle)] }),
  ...recipients.map(
    (recipient, index) =>
      new Paragraph({
        spacing: { before: 0, after: 0 },
        children: [write(`- ${recipient}${index === recipients.length - 1 ? "." : ";"}`, lettering.recipients)],
      }),
  ),
];

const bold = (text: string, before = 0): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before, after: 0 },
    children: [write(text, lettering.authority)],
  });

/** Quyền hạn, chức vụ, room for signature and seal, họ tên (ô số 7a, 7c, 7b). */
const signer = ({ authority, fullName, position }: OfficialDocument.SignerInfo): ReadonlyArray<Paragraph> => [
  ...[authority, position].filter((line) => line !== "").map((line) => bold(upper(line))),
  bold(fullName, ofPoints(72)),
];

/** Recipients on the left, level with the signer's authority on the right; never on two pages. */
export const signature = (recipients: ReadonlyArray<string>, signedBy: OfficialDocument.SignerInfo): Table => {
  const cell = (width: number, children: ReadonlyArray<Paragraph>) =>
    new TableCell({ width: { size: width, type: WidthType.DXA }, children });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [LEFT, RIGHT],
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [cell(LEFT, recipientList(recipients)), cell(RIGHT, signer(signedBy))],
      }),
    ],
  });
};
