import { isUpper } from "./Capitals.ts";
import * as Marker from "./Marker.ts";
import type { Line, Span } from "./Source.ts";

/** A run of lines that reads as one piece: a heading, a point, a paragraph, one cell of a table. */
export interface Paragraph {
  readonly text: string;
  readonly spans: ReadonlyArray<Span>;
  readonly marker: Marker.Marker | null;
  readonly bold: boolean;
  /** It stands between the bars of a table. */
  readonly cell: boolean;
  /** It was put together over an empty line or a page break in mid-sentence. */
  readonly mended: boolean;
}

/** How a document lays out its paragraphs. */
interface Habit {
  /** Empty lines stand between paragraphs, so that neighbouring lines belong together. */
  readonly spaced: boolean;
  /** Width at which lines are broken; 0 when each paragraph is one line. */
  readonly width: number;
}

const TERMINAL = /[.;:!?…]["”’»)\]*]*$/;
const LOWER = /^[\p{Ll}\d(%&,;.)]/u;
/** Words that cannot end a paragraph: what follows belongs to them. */
const DANGLING =
  /(?:^|\s)(?:và|của|về|số|các|theo|với|cho|do|là|để|tại|trong|từ|đến|hoặc|được|ngày|tháng|năm|Điều|khoản|điểm|Mục|Sở|Bộ|Ban|Các|Ủy ban|Ủy ban nhân|Uỷ ban|Uỷ ban nhân|UBND|Phòng|Trung tâm|Chi cục|Hội|Công an)$|[,\-–/]$/u;

const habitOf = (lines: ReadonlyArray<Line>): Habit => {
  let marked = 0;
  let spacedMarked = 0;
  const lengths: Array<number> = [];
  for (const [index, line] of lines.entries()) {
    if (line.kind !== "text") continue;
    lengths.push(line.text.length);
    const marker = Marker.read(line.text);
    if (marker === null) continue;
    marked++;
    const before = lines[index - 1];
    if (before === undefined || before.kind !== "text") spacedMarked++;
  }
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const longest = lengths.at(-1) ?? 0;
  return { spaced: marked > 0 && spacedMarked / marked >= 0.7, width: longest > 220 && width > 130 ? 0 : width };
};

/** A number whose text stands on the next line. */
const BARE = /^(?:(?:[IVXL]{1,6}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])\s?[.)/]|[-–—+•])$/u;

/** Words that open the next legal basis, or the enacting words after the last one. */
const ENACTOR = /^(?:Căn cứ|Theo đề nghị|Xét|Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Sở|Chủ tịch|Bộ)\s/u;

/** A line that is a title or heading by its capitals. */
const isTitle = (text: string): boolean =>
  text.length > 10 && text.includes(" ") && isUpper(text) && !/\p{Ll}/u.test(text);

/** Whether `next`, right under `line`, starts something of its own. */
const parts = (line: Line, next: Line, habit: Habit, marker: Marker.Marker | null): boolean => {
  if (BARE.test(line.text)) return false;
  const ended = TERMINAL.test(line.text);
  if (BARE.test(next.text)) return (ended || line.bold !== next.bold || !habit.spaced) && !DANGLING.test(line.text);
  if (marker !== null) {
    if (/^[-–]\s?\d/.test(next.text) && /\d%?$/.test(line.text)) return false;
    if (marker.rank <= Marker.Rank.mucWord && DANGLING.test(line.text)) return false;
    if (ended || !habit.spaced) return !DANGLING.test(line.text) || marker.rank >= Marker.Rank.dash || ended;
    return line.bold !== next.bold && !DANGLING.test(line.text);
  }
  if (isTitle(line.text) && /\p{Ll}/u.test(next.text) && !/[,;]$/.test(line.text)) return true;
  if (habit.width === 0) return !(LOWER.test(next.text) && !ended);
  if (habit.spaced) return false;
  if (LOWER.test(next.text) && !ended) return false;
  if (line.bold && next.bold && !ended) return false;
  if (line.text.endsWith(";") && ENACTOR.test(next.text)) return true;
  if (DANGLING.test(line.text)) return false;
  // A line is broken where its next word would not have fitted.
  const word = next.text.indexOf(" ");
  const fitted = line.text.length + 1 + (word < 0 ? next.text.length : word) <= habit.width * 0.9;
  return fitted && (ended || /^\p{Lu}/u.test(next.text));
};

/** Whether text after an empty line still belongs to the sentence before it. */
const carriesOn = (last: Line, next: Line): boolean =>
  /^\p{Ll}/u.test(next.text) && !TERMINAL.test(last.text) && !last.bold && !next.bold && last.text.length > 30;

export const paragraphs = (lines: ReadonlyArray<Line>): ReadonlyArray<Paragraph> => {
  const habit = habitOf(lines);
  const found: Array<Paragraph> = [];
  let open: { lines: Array<Line>; marker: Marker.Marker | null; cell: boolean; mended: boolean } | null = null;
  const close = () => {
    if (open === null) return;
    const text = open.lines.map((line) => line.text).join(" ");
    found.push({
      text,
      spans: open.lines.map(({ start, end }) => ({ start, end })),
      marker: Marker.read(text),
      bold: open.lines.every((line) => line.bold),
      cell: open.cell,
      mended: open.mended,
    });
    open = null;
  };
  let last: Line | null = null;
  let gap = false;
  let table = false;
  for (const line of lines) {
    if (line.kind === "bar") {
      close();
      table = true;
      last = null;
      continue;
    }
    if (line.kind !== "text" && line.kind !== "row") {
      gap = true;
      continue;
    }
    const marker = Marker.read(line.text);
    const joins =
      open !== null &&
      last !== null &&
      line.kind === "text" &&
      last.kind === "text" &&
      (gap ? marker === null && carriesOn(last, line) : !parts(last, line, habit, marker));
    if (joins && open !== null) {
      open.lines.push(line);
      if (gap) open.mended = true;
    } else {
      close();
      open = { lines: [line], marker, cell: table && last === null, mended: false };
    }
    if (gap && !joins && last !== null) table = false;
    last = line;
    gap = false;
  }
  close();
  return titled(found);
};

/** "Phần I", "CHƯƠNG II", "Điều 3" on a line of their own take the title on the next one. */
const titled = (pieces: ReadonlyArray<Paragraph>): ReadonlyArray<Paragraph> => {
  const found: Array<Paragraph> = [];
  for (const piece of pieces) {
    const above = found.at(-1);
    const open = above?.marker;
    if (
      above === undefined ||
      open === null ||
      open === undefined ||
      open.rest !== "" ||
      open.rank > Marker.Rank.dieu ||
      piece.marker !== null ||
      piece.text.length > 300 ||
      !(isUpper(piece.text) || piece.bold)
    ) {
      found.push(piece);
      continue;
    }
    found[found.length - 1] = {
      ...above,
      text: `${above.text} ${piece.text}`,
      spans: [...above.spans, ...piece.spans],
      marker: { ...open, rest: piece.text },
    };
  }
  return found;
};
