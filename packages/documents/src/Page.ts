import {
  AlignmentType,
  Footer,
  Header,
  type ISectionPropertiesOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import { ofMillimetres } from "./Length.ts";
import { lettering, write } from "./Lettering.ts";

/** Khổ A4, and margins within the decree's 20–25, 20–25, 30–35, 15–20 mm. */
const paper = { width: 210, height: 297 };
const margins = { top: 20, bottom: 20, left: 30, right: 15 };

/** Width of the text between the margins, twips. */
export const TEXT_WIDTH = ofMillimetres(paper.width - margins.left - margins.right);

/** One section: portrait, numbered from 1, its first page without a number. */
export const page: ISectionPropertiesOptions = {
  titlePage: true,
  page: {
    size: {
      width: ofMillimetres(paper.width),
      height: ofMillimetres(paper.height),
      orientation: PageOrientation.PORTRAIT,
    },
    margin: {
      top: ofMillimetres(margins.top),
      bottom: ofMillimetres(margins.bottom),
      left: ofMillimetres(margins.left),
      right: ofMillimetres(margins.right),
      header: ofMillimetres(10),
      footer: ofMillimetres(10),
    },
    pageNumbers: { start: 1 },
  },
};

/** The page number centred in the upper margin, from page 2. */
export const headers = () => ({
  default: new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: lettering.pageNumber.size * 2 })],
      }),
    ],
  }),
  first: new Header({ children: [new Paragraph({})] }),
});

const noted = (note: string) =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: note === "" ? [] : [write(note, lettering.note)],
      }),
    ],
  });

/** The same note at the foot of every page; empty for none. */
export const footers = (note: string) => ({ default: noted(note), first: noted(note) });
