import type { Clause } from "./Clause.ts";
import { chunks } from "./Sentence.ts";
import { subject } from "./Subject.ts";
import * as When from "./When.ts";

/** A task with a term that is no report: who, by when. */
export interface ReadTask {
  readonly clause: string;
  readonly who: string | null;
  readonly due: When.Due;
  readonly text: string;
}

const LABEL = /^(?:Thời (?:gian|hạn)(?:\s+(?:thực hiện|hoàn thành|triển khai))?|Hoàn thành|Tiến độ)\s*:\s*/iu;
const DONE = /hoàn thành|xong|ban hành|trình|gửi|thành lập|kết thúc|thực hiện|tổ chức/iu;
/** No term is told without one of these. */
const HINT = /trước|chậm nhất|muộn nhất|hết ngày|hoàn thành|xong|thời (?:gian|hạn)|kể từ|tiến độ/iu;
const LEADS = /^(?:Cơ quan|Đơn vị)\s+(?:chủ trì|thực hiện)[^:]{0,40}:\s*(.+)$/iu;

/** The one whom a line beside it names as in charge: "Cơ quan chủ trì: Sở Tư pháp." */
const namedBeside = (clause: Clause): string | null => {
  const siblings = clause.parent?.children ?? [];
  const at = clause.position;
  for (const sibling of siblings.slice(Math.max(0, at - 4), at).toReversed()) {
    const match = LEADS.exec(sibling.text);
    if (match !== null) return (match[1] ?? "").replace(/[.;]\s*$/, "");
  }
  return null;
};

const ownerOf = (clause: Clause, owners: ReadonlyMap<Clause, ReadonlyArray<string>>): string | null => {
  for (let up: Clause | null = clause; up !== null; up = up.parent) {
    const named = owners.get(up);
    if (named !== undefined) return named.join(", ");
  }
  return null;
};

/** The dated tasks of a clause: terms on a line of their own, and days or months by which something is to be done. */
export const read = (
  clause: Clause,
  owners: ReadonlyMap<Clause, ReadonlyArray<string>>,
  reported: ReadonlySet<string>,
): ReadonlyArray<ReadTask> => {
  if (clause.kind === "heading" || !HINT.test(clause.text) || !/\d/.test(clause.text)) return [];
  const found: Array<ReadTask> = [];
  const named = namedBeside(clause) ?? ownerOf(clause, owners);
  const label = LABEL.exec(clause.text);
  for (const { text } of chunks(clause.text)) {
    if (reported.has(text)) continue;
    const days = When.mentions(text).filter(
      (mention) => mention.due !== null && (When.isWithin(mention.due) || mention.due.year !== null),
    );
    const term =
      label !== null ||
      LABEL.test(text) ||
      /(?:hoàn thành|xong|thời gian|thời hạn)[^.;]{0,60}$/iu.test(text.slice(0, text.search(/\d/)));
    const months = term ? When.periods(text) : [];
    const open = /^(?:.{0,60}:\s*)?Từ\s/iu.test(text);
    const dues = days.length > 0 ? days : open ? [] : months.slice(-1);
    const told = named === null ? subject(text).join(", ") : named;
    const who = told === "" ? null : told;
    if (dues.length === 0 || !(term || DONE.test(text))) continue;
    for (const { due } of dues) if (due !== null) found.push({ clause: clause.address, who, due, text: clause.text });
  }
  return found;
};
