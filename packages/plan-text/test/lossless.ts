import type { PlanText } from "../src/index.ts";

/** Letters and figures alone: a mark may stand apart from its letter in a broken source. */
const solid = (text: string) => text.normalize("NFD").replaceAll(/[^\p{L}\p{N}]/gu, "");

/** Where a reading loses or invents text; empty when every character of the source stands in one clause or finding. */
export const losses = (source: string, parse: PlanText): ReadonlyArray<string> => {
  const found: Array<string> = [];
  for (const { address, marker, text, spans } of parse.clauses) {
    const written = solid(spans.map(({ start, end }) => source.slice(start, end)).join(""));
    if (written !== solid(marker + text))
      found.push(`${address} differs: ${written.slice(0, 60)} / ${solid(marker + text).slice(0, 60)}`);
  }
  const times = new Uint8Array(source.length);
  const places = [...parse.clauses, ...parse.findings.filter(({ kind }) => kind === "layout" || kind === "unread")];
  for (const { spans } of places)
    for (const { start, end } of spans) for (let at = start; at < end; at++) times[at] = (times[at] ?? 0) + 1;
  for (let at = 0; at < source.length; at++) {
    const letter = source.charAt(at);
    if (solid(letter) !== "" && times[at] !== 1)
      found.push(`character ${at} (${letter}) stands in ${times[at]} places`);
    if (found.length > 10) break;
  }
  return found;
};
