// Chinese, Japanese and Korean characters, full-width forms and pictographs take two columns of a terminal.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}]/u;
const STYLE = /\u001b\[\d*m/g;
const NOTHING = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;

/** Columns that a terminal gives the text: marks above and below letters take none. */
export const widthOf = (text: string): number => {
  let width = 0;
  for (const letter of text.replaceAll(STYLE, "").normalize("NFC")) {
    if (!NOTHING.test(letter)) width += WIDE.test(letter) ? 2 : 1;
  }
  return width;
};

/** Fills the text up to `width` columns with spaces, before it when it is a number. */
export const pad = (text: string, width: number, right = false): string => {
  const fill = " ".repeat(Math.max(0, width - widthOf(text)));
  return right ? fill + text : text + fill;
};

/** Breaks the text between words into lines of at most `width` columns; a longer word keeps its own line. */
export const wrap = (text: string, width: number): ReadonlyArray<string> =>
  text.split("\n").flatMap((paragraph) => {
    const lines: Array<string> = [];
    let line = "";
    for (const word of paragraph.split(" ")) {
      if (line !== "" && widthOf(line) + 1 + widthOf(word) > width) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line];
  });
