import { TextRun } from "docx";

/** Phông chữ of every official document (NĐ 30/2020, phụ lục I, mục I.3). */
export const FONT = "Times New Roman";

/** Cỡ chữ in points, and kiểu chữ. */
export interface Lettering {
  readonly size: number;
  readonly bold?: true;
  readonly italics?: true;
}

/** Cỡ chữ, kiểu chữ of each component; the sizes agree with one another as the decree asks. */
export const lettering = {
  nation: { size: 12, bold: true },
  motto: { size: 13, bold: true },
  parent: { size: 12 },
  issuer: { size: 12, bold: true },
  code: { size: 13 },
  placeAndDate: { size: 13, italics: true },
  letterSubject: { size: 12 },
  typeName: { size: 14, bold: true },
  subject: { size: 14, bold: true },
  addressee: { size: 14 },
  body: { size: 14 },
  bodyStrong: { size: 14, bold: true },
  bodyQuoted: { size: 14, italics: true },
  table: { size: 13 },
  tableHeading: { size: 13, bold: true },
  authority: { size: 14, bold: true },
  recipientsTitle: { size: 12, bold: true, italics: true },
  recipients: { size: 11 },
  pageNumber: { size: 13 },
  mark: { size: 13, bold: true },
  note: { size: 11, italics: true },
} as const satisfies Readonly<Record<string, Lettering>>;

/** Text in one lettering, composed to NFC (TCVN 6909:2001). */
export const write = (text: string, { bold, italics, size }: Lettering): TextRun =>
  new TextRun({
    text: text.normalize("NFC"),
    size: size * 2,
    ...(bold === undefined ? {} : { bold }),
    ...(italics === undefined ? {} : { italics }),
  });

/** Capitals as the form asks for them: of the text itself, so that a copy of it keeps them. */
export const upper = (text: string): string => text.normalize("NFC").toLocaleUpperCase("vi");
