import type { Bilingual } from "@kehoach/domain";
import type { Language } from "../frame/Language.ts";
import { type Column, table } from "./table.ts";
import { wrap } from "./width.ts";

/** Version of every JSON answer; it grows when a field changes its meaning or goes. */
const SCHEMA_VERSION = 1;

interface Stream {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Streams {
  readonly stdout: Stream;
  readonly stderr: Stream;
}

/** How words may look; all the same where colour is not wanted. */
interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
}

/** Where a command writes: data to standard output, everything else to standard error. */
export interface Paper {
  readonly language: Language;
  /** Picks the reader's language. */
  readonly of: (sentence: Bilingual.Bilingual) => string;
  readonly say: (vi: string, en: string) => string;
  readonly style: Style;
  readonly line: (text?: string) => void;
  /** Text broken where the terminal ends, each line behind `indent` spaces. */
  readonly text: (text: string, indent?: number) => void;
  readonly heading: (text: string) => void;
  readonly table: (columns: ReadonlyArray<Column>, rows: ReadonlyArray<ReadonlyArray<string>>) => void;
  /** One object with `schemaVersion`, and nothing else on standard output. */
  readonly json: (content: Readonly<Record<string, unknown>>) => void;
  /** To standard error. */
  readonly note: (text: string) => void;
}

const styleOf = (coloured: boolean): Style => {
  const make = (on: number, off: number) => (text: string) => (coloured ? `\u001b[${on}m${text}\u001b[${off}m` : text);
  return { bold: make(1, 22), dim: make(2, 22), red: make(31, 39), green: make(32, 39), yellow: make(33, 39) };
};

/** Colour on a terminal only, and never against `NO_COLOR`. */
const isColoured = (stream: Stream, environment: Readonly<Record<string, string | undefined>>): boolean =>
  stream.isTTY === true && (environment["NO_COLOR"] ?? "") === "" && environment["TERM"] !== "dumb";

export const makePaper = (
  { stderr, stdout }: Streams,
  language: Language,
  environment: Readonly<Record<string, string | undefined>>,
): Paper => {
  const style = styleOf(isColoured(stdout, environment));
  const width = stdout.isTTY === true ? (stdout.columns ?? 80) : Number.POSITIVE_INFINITY;
  // One form of every letter, whatever an API or a keyboard made of it.
  const line = (text = "") => void stdout.write(`${text.normalize("NFC")}\n`);
  return {
    language,
    of: (sentence) => sentence[language],
    say: (vi, en) => (language === "vi" ? vi : en),
    style,
    line,
    text: (text, indent = 0) => {
      for (const each of wrap(text, width - indent)) line(each === "" ? "" : " ".repeat(indent) + each);
    },
    heading: (text) => line(style.bold(text)),
    table: (columns, rows) => table(columns, rows, width, style.bold).forEach(line),
    json: (content) => line(JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...content }, null, 2)),
    note: (text) => void stderr.write(`${text.normalize("NFC")}\n`),
  };
};
