/** Half-open range of UTF-16 offsets in the source as it was given. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a line is before anything is read into it. */
export type LineKind = "text" | "blank" | "bar" | "row" | "rule" | "page" | "running";

/** One line of the source, cleaned; `start` to `end` covers it whole, its line end included. */
export interface Line extends Span {
  text: string;
  kind: LineKind;
  /** The whole visible text stands between bold marks, or the line is a Markdown heading. */
  readonly bold: boolean;
}

/** Where something stands, and nothing else of it. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });

const CLEANING =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u00a0\u00ad\u2000-\u200f\u202a-\u202f\u205f-\u206f\u3000\ufeff\ud800-\udfff\t*#\\>~`]| {2}/;
/** Halves of a surrogate pair that stand alone. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const RULE = /^[-–—_=~.*·\s]{3,}$/;
const ROW_RULE = /^[|\s:+-]+$/;

/** Bold state while the lines go by: Markdown marks run over line ends, but not over blank lines. */
interface Emphasis {
  bold: boolean;
}

/** Markdown's emphasis and heading marks taken off. An asterisk in brackets, as in "(*)", is the document's own. */
const unmarked = (text: string, emphasis: Emphasis): { text: string; bold: boolean } => {
  const level = /^\s*(?:>\s*)*#{1,6}\s+/.exec(text);
  const body = level === null ? text : text.slice(level[0].length);
  if (!body.includes("*")) return { text: body, bold: level !== null || emphasis.bold };
  let plain = 0;
  let out = "";
  for (let index = 0; index < body.length; index++) {
    const letter = body.charAt(index);
    if (letter === "*" && body.charAt(index + 1) === "*") {
      emphasis.bold = !emphasis.bold;
      index++;
    } else if (letter === "*" && !(body.charAt(index - 1) === "(" && body.charAt(index + 1) === ")")) {
      // an italic mark, or the bullet of a list
      if (out.trim() === "" && body.charAt(index + 1) === " " && body.indexOf("*", index + 1) < 0) out += "•";
    } else {
      if (!emphasis.bold && letter.trim() !== "") plain++;
      out += letter;
    }
  }
  return { text: out, bold: level !== null || (plain === 0 && out.trim() !== "") };
};

const kindOf = (raw: string, text: string): LineKind => {
  if (text === "") return raw.includes("*") ? "rule" : "blank";
  if (text === "|") return "bar";
  const first = text.charCodeAt(0);
  if (first === 124 && text.length > 2) return ROW_RULE.test(text) ? "rule" : "row";
  return RULE.test(text) ? "rule" : "text";
};

/** The lines of a source: composed (NFC), without invisible characters and Markdown marks, white space collapsed. */
export const lines = (source: string): Array<Line> => {
  const composed = source.normalize("NFC") === source;
  const found: Array<Line> = [];
  const emphasis: Emphasis = { bold: false };
  const ends = /\r\n?|[\n\u000b\f\u0085\u2028\u2029]/g;
  let start = 0;
  while (start < source.length) {
    const match = ends.exec(source);
    const textEnd = match === null ? source.length : match.index;
    const end = match === null ? source.length : ends.lastIndex;
    const slice = source.slice(start, textEnd);
    const raw = composed ? slice : slice.normalize("NFC");
    if (CLEANING.test(raw) || emphasis.bold) {
      const { text, bold } = unmarked(raw.replaceAll(LONE, "\ufffd"), emphasis);
      const clean = text
        .replaceAll(LONE, "\ufffd")
        .replaceAll(INVISIBLE, "")
        .normalize("NFC")
        .replaceAll(SPACES, " ")
        .trim();
      if (clean === "" && !raw.includes("*")) emphasis.bold = false;
      found.push({ start, end, text: clean, kind: kindOf(raw, clean), bold });
    } else {
      const clean = raw.trim();
      found.push({ start, end, text: clean, kind: kindOf(raw, clean), bold: false });
    }
    start = end;
  }
  return found;
};
