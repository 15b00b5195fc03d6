import { AlignmentType, Paragraph } from "docx";
import { drawnLine } from "./DrawnLine.ts";
import { lettering, upper, write } from "./Lettering.ts";
import { TEXT_WIDTH } from "./Page.ts";
import { textWidth } from "./TextWidth.ts";

/** Tên loại và trích yếu nội dung (ô số 5a), with the line below it. */
export const title = (typeName: string, subject: string): ReadonlyArray<Paragraph> => [
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 360, after: 0 },
    children: [write(upper(typeName), lettering.typeName)],
  }),
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0 },
    children: [write(subject, lettering.subject)],
  }),
  drawnLine(Math.round(0.4 * Math.min(TEXT_WIDTH, textWidth(subject, lettering.subject))), TEXT_WIDTH, { after: 240 }),
];
