import { Text } from "@kehoach/domain";

/** A stretch of text: from the first to behind the last character. */
export type Span = readonly [start: number, end: number];

/** Fewer letters than this find too much. */
const shortest = 2;

/** Where the words stand in the text, whatever their case and accents: "nuoc ngot" is found in "nước ngọt". */
export function spansOf(text: string, wanted: string): ReadonlyArray<Span> {
  const needle = Text.fold(wanted.trim().replaceAll(/\s+/g, " "));
  const hay = Text.fold(text);
  // Folding gives one letter for one letter of composed text; were it otherwise, marks would stand in the wrong place.
  if (needle.length < shortest || hay.length !== text.length) return [];
  const spans: Span[] = [];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
    spans.push([at, at + needle.length]);
  }
  return spans;
}

/** Some words around the first hit, for a list of hits. */
export function excerpt(text: string, [start, end]: Span): string {
  const from = Math.max(0, text.lastIndexOf(" ", Math.max(0, start - 30)) + 1);
  const to = text.indexOf(" ", end + 50);
  return `${from > 0 ? "…" : ""}${text.slice(from, to < 0 ? undefined : to)}${to < 0 ? "" : "…"}`;
}
