import { AlignmentType, LineRuleType, Paragraph } from "docx";
import { ofMillimetres, ofPoints } from "./Length.ts";
import { type Lettering, lettering, upper, write } from "./Lettering.ts";

/** First line 1.27 cm in, 6 points between paragraphs, 1.15 lines (NĐ 30/2020, phụ lục I, mục II.6). */
const shape = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: ofMillimetres(12.7) },
  spacing: { before: 0, after: ofPoints(6), line: 276, lineRule: LineRuleType.AUTO },
};

const paragraph = (text: string, style: Lettering, options: { readonly keepNext?: true; readonly level?: number }) =>
  new Paragraph({
    ...shape,
    ...(options.keepNext === undefined ? {} : { keepNext: true }),
    ...(options.level === undefined ? {} : { outlineLevel: options.level }),
    children: [write(text, style)],
  });

/** Text of several lines, one paragraph for each line that says something. */
export const text = (lines: string, style: Lettering = lettering.body): ReadonlyArray<Paragraph> =>
  lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => paragraph(line.trim(), style, {}));

/** The last sentence, which ends with "./." and stays on the page of the signature. */
export const closing = (sentence: string): Paragraph =>
  paragraph(`${sentence.replace(/[./]+$/, "")}./.`, lettering.body, { keepNext: true });

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** "I. TÊN PHẦN", numbered from 1. */
const part = (number: number, name: string): Paragraph =>
  paragraph(`${ROMAN[number - 1] ?? number}. ${upper(name)}`, lettering.bodyStrong, { keepNext: true, level: 0 });

/** "1. Tên khoản". */
export const section = (number: number, name: string): Paragraph =>
  paragraph(`${number}. ${name}`, lettering.bodyStrong, { keepNext: true, level: 1 });

/** Điểm of the official order: đ after d; no f, j, w, z. */
const LETTERS = "abcdđeghiklmnopqrstuvxy";

/** "a) Tên điểm", or by number beyond the alphabet. */
export const point = (number: number, name: string): Paragraph =>
  paragraph(`${LETTERS[number - 1] ?? number}) ${name}`, lettering.bodyQuoted, { keepNext: true, level: 2 });

/** Names only the parts that say something, numbered in order. */
export const parts = <Block>(
  named: ReadonlyArray<readonly [name: string, blocks: ReadonlyArray<Block>]>,
): ReadonlyArray<Block | Paragraph> =>
  named
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([name, blocks], index) => [part(index + 1, name), ...blocks]);
