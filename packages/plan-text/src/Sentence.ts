/** A stretch of a clause's text that says one thing: a sentence, or a part of one between semicolons. */
export interface Chunk {
  readonly text: string;
  readonly start: number;
  /** Number of its sentence within the clause. */
  readonly sentence: number;
}

/** Abbreviations that end in a point and do not end a sentence. */
const SHORT = /(?:^|[\s(])(?:TP|TT|KT|TM|TL|TX|Tp|Q|P|H|STT|ThS|TS|GS|PGS|BS|Ô|B|v\.v|VD|Đ|No)$/u;

/** Takes a text apart at full stops and semicolons outside brackets. */
export const chunks = (text: string): ReadonlyArray<Chunk> => {
  const found: Array<Chunk> = [];
  let start = 0;
  let sentence = 0;
  let depth = 0;
  const push = (end: number) => {
    const piece = text.slice(start, end).trim();
    if (piece !== "")
      found.push({
        text: piece,
        start: start + (text.slice(start, end).length - text.slice(start, end).trimStart().length),
        sentence,
      });
    start = end;
  };
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index);
    if (letter === "(") depth++;
    else if (letter === ")") depth = Math.max(0, depth - 1);
    else if (letter === ";" && depth === 0) push(index + 1);
    else if ((letter === "." || letter === "?" || letter === "!") && depth === 0) {
      const after = text.slice(index + 1, index + 4);
      if (/^["”»']?\s+["“«(]?[\p{Lu}\d]/u.test(after) && !SHORT.test(text.slice(Math.max(0, index - 8), index))) {
        push(index + 1);
        sentence++;
      }
    }
  }
  push(text.length);
  return found;
};
