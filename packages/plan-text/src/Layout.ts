import type { Line } from "./Source.ts";

/** Lines that carry no text of the document: running headers and page numbers. They are marked in place and reported, never dropped. */

const PAGE = /^(?:(?:Trang|trang|Page)\s+)?[-–—]?\s*(\d{1,3})\s*[-–—]?(?:\s*\/\s*\d{1,4})?$/;

const pageNumber = (text: string): number => Number(PAGE.exec(text)?.[1] ?? Number.NaN);

/** A line that was seen on at least this many pages is a running header. */
const PAGES = 3;

/** Runs of lines that come back, around a page number that counts up, are running headers; the first run may hold the title and stays. */
const markRunning = (lines: ReadonlyArray<Line>): void => {
  const seen = new Map<string, number>();
  for (const line of lines) {
    if (line.kind === "text" && line.text.length <= 160) seen.set(line.text, (seen.get(line.text) ?? 0) + 1);
  }
  const recurring = (line: Line) =>
    line.kind === "text" &&
    ((seen.get(line.text) ?? 0) >= PAGES || ((seen.get(line.text) ?? 0) > 1 && !/[.;]$/.test(line.text)));
  const runs: Array<{ from: number; to: number; page: number; at: number; length: number }> = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || !recurring(line)) continue;
    let to = index;
    let page = Number.NaN;
    let at = -1;
    let length = 0;
    while (to < lines.length) {
      const next = lines[to];
      if (next === undefined || next.kind === "bar" || next.kind === "row") break;
      if (next.kind === "text") {
        const number = pageNumber(next.text);
        if (!Number.isNaN(number)) {
          if (at >= 0) break;
          page = number;
          at = to;
        } else if (!recurring(next) || at >= 0) break;
        else length++;
      }
      to++;
    }
    if (at >= 0) runs.push({ from: index, to: at + 1, page, at, length });
    index = Math.max(index, to - 1);
  }
  const counting = runs.filter((run, index) => {
    const near = [runs[index - 1], runs[index + 1]];
    return near.some((other) => other !== undefined && Math.abs(other.page - run.page) === 1);
  });
  if (counting.length < PAGES) return;
  for (const [order, run] of counting.entries()) {
    for (let index = run.from; index < run.to; index++) {
      const line = lines[index];
      if (line?.kind !== "text") continue;
      if (index === run.at) line.kind = "page";
      else if (order > 0) line.kind = "running";
    }
  }
};

/** Numbers that stand alone between empty lines (or at a page's end) and count up from page to page. */
const markPages = (lines: ReadonlyArray<Line>): void => {
  let bars = false;
  let inTable = 0;
  const alone: Array<{ line: Line; page: number; worded: boolean }> = [];
  for (const [index, line] of lines.entries()) {
    if (line.kind === "bar") {
      inTable = index;
      bars = true;
    }
    if (line.kind !== "text" || line.text.length > 16) continue;
    const page = pageNumber(line.text);
    if (Number.isNaN(page)) continue;
    const before = lines[index - 1]?.kind ?? "blank";
    const after = lines[index + 1]?.kind ?? "blank";
    const worded = !/^\d+$/.test(line.text);
    if (bars && index - inTable < 12 && !worded) continue;
    if (worded || (before === "blank" && after === "blank")) alone.push({ line, page, worded });
  }
  for (const [index, { line, page, worded }] of alone.entries()) {
    const near = [alone[index - 1], alone[index + 1]];
    const counts = near.some((other) => other !== undefined && Math.abs(other.page - page) === 1);
    if (counts || (worded && /^trang/i.test(line.text))) line.kind = "page";
  }
};

export const mark = (lines: ReadonlyArray<Line>): void => {
  markRunning(lines);
  markPages(lines);
};

const ONSET = "(?:[bcdđghklmnpqrstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)";
const TONED = "[áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]";
/** Syllables that begin with such a vowel and are words by themselves: these are never the second half of another. */
const WORDS =
  "(?!(?:ấn|ấp|ấy|ẩm|ẩn|ảnh|áp|ánh|án|ích|ít|ổn|ổ|ở|ới|ớt|ủy|ủng|ủ|ứng|ước|ức|ý|ỷ|ý|óc|ốm|ống|ốc|ảo|ám|áo|úng|út|ẩu|ất|ải|ào|ồn|ồ|ùn)(?![\\p{L}]))";
/** "đ ộng", "Truy ền", "trư ờng": a syllable that a PDF's text layer tore apart. */
const TORN = new RegExp(
  `(?<![\\p{L}])(${ONSET})\\s(?=${TONED}\\p{Ll}*(?![\\p{L}]))|(?<![\\p{L}])(${ONSET}(?:[iuyưo]|uy))\\s(?=${WORDS}${TONED}\\p{Ll}*(?![\\p{L}]))`,
  "giu",
);
const SURELY = new RegExp(`(?<![\\p{L}])[bcdđghklmnpqrstvx]h?\\s${TONED}`, "iu");

/** Lines that are looked at to tell whether a document is torn. */
const SAMPLE = 400;

/** Puts syllables together that a text layer tore apart, where the document shows many of them. The lines that it mended. */
export const mend = (lines: ReadonlyArray<Line>): ReadonlyArray<Line> => {
  const sample = lines.filter(({ kind }) => kind === "text").slice(0, SAMPLE);
  if (sample.filter(({ text }) => SURELY.test(text)).length < 5) return [];
  return lines.filter((line) => {
    if (line.kind !== "text") return false;
    const whole = line.text.replaceAll(TORN, "$1$2");
    if (whole === line.text) return false;
    line.text = whole;
    return true;
  });
};
