import { ofPoints } from "./Length.ts";
import type { Lettering } from "./Lettering.ts";

/** Advance widths of Times New Roman in thousandths of its size: [characters, regular, bold]. Accents add nothing. */
const widths: ReadonlyArray<readonly [string, number, number]> = [
  ["ijlt", 278, 300],
  ["frIJs", 352, 390],
  [" .,;:/'|", 255, 255],
  ["-()", 333, 333],
  ["aceàz", 444, 460],
  ["0123456789bdghknopquvxyđơư", 500, 530],
  ["FPSELTZB", 595, 645],
  ["CRAXKDGHNOQUVYĐƠƯ", 722, 740],
  ["mw", 750, 778],
  ["MW", 915, 970],
];

const widthOf = (character: string, bold: boolean): number => {
  const base = character.normalize("NFD").charAt(0);
  const found = widths.find(([characters]) => characters.includes(character) || characters.includes(base));
  return found?.[bold ? 2 : 1] ?? 500;
};

/** About how long a line of text is on paper, in twips: the lines that the form draws under texts go by it. */
export const textWidth = (text: string, { bold, size }: Lettering): number => {
  const thousandths = [...text.normalize("NFC")].reduce((sum, character) => sum + widthOf(character, bold === true), 0);
  return ofPoints((thousandths * size) / 1000);
};
