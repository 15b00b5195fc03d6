import { isUpper } from "./Capitals.ts";
import type { Line } from "./Source.ts";

/** Types of document that open a text in capitals on a line of their own (tên loại, Nghị định 30/2020, Điều 7). */
const TYPES = [
  "KẾ HOẠCH HÀNH ĐỘNG",
  "KẾ HOẠCH",
  "QUYẾT ĐỊNH",
  "NGHỊ QUYẾT",
  "CHƯƠNG TRÌNH HÀNH ĐỘNG",
  "CHƯƠNG TRÌNH CÔNG TÁC",
  "CHƯƠNG TRÌNH",
  "ĐỀ ÁN",
  "DỰ ÁN",
  "PHƯƠNG ÁN",
  "CHỈ THỊ",
  "KẾT LUẬN",
  "HƯỚNG DẪN",
  "THÔNG BÁO",
  "QUY CHẾ",
  "QUY ĐỊNH",
  "BÁO CÁO",
  "TỜ TRÌNH",
];

export interface Title {
  /** Index of its line. */
  readonly line: number;
  /** "KẾ HOẠCH", as written. */
  readonly type: string;
  /** What follows the type on the same line. */
  readonly rest: string;
}

const typeOf = (text: string): string | undefined => TYPES.find((type) => text === type || text.startsWith(`${type} `));

/** The line from `from` to `to` that bears the type of the document: alone on its line rather than with its subject. */
export const find = (lines: ReadonlyArray<Line>, from: number, to: number): Title | null => {
  let second: Title | null = null;
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (line === undefined || line.kind !== "text" || line.text.length > 200) continue;
    const text = line.text.replaceAll("Ế HỌACH", "Ế HOẠCH");
    const spaced = text.replaceAll(/(?<=^|\s)(\p{Lu}) (?=\p{Lu}(?:\s|$))/gu, "$1");
    const type = typeOf(text) ?? typeOf(spaced);
    if (type === undefined || !isUpper(text)) continue;
    if (text === type || spaced === type) return { line: index, type, rest: "" };
    second ??= { line: index, type, rest: text.slice(type.length).trim() };
  }
  return second;
};

/** Whether a line is the type of a document and nothing else. */
export const is = (text: string): boolean => TYPES.includes(text);

/** "KẾ HOẠCH" as a name of a type: "Kế hoạch". */
export const named = (type: string): string => type.charAt(0) + type.slice(1).toLowerCase();
