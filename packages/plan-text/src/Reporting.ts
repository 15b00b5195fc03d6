import * as Body from "./Body.ts";
import type { Clause } from "./Clause.ts";
import type { Finding } from "./Finding.ts";
import * as Marker from "./Marker.ts";
import { chunks, type Chunk } from "./Sentence.ts";
import { subject } from "./Subject.ts";
import * as When from "./When.ts";

/** Who reports what to whom by when, as the plan words it. */
export interface ReadRule {
  readonly clause: string;
  readonly reporters: ReadonlyArray<string>;
  readonly recipient: string | null;
  /** Through whom it goes: "qua Sở Tư pháp". */
  readonly via: string | null;
  readonly frequency: When.Frequency;
  readonly due: When.Due | null;
  /** Period that the report covers (chốt số liệu), in the plan's words. */
  readonly dataCutOff: string | null;
  readonly text: string;
}

/** Names of the bodies under whose heading a clause stands. */
export type Owners = ReadonlyMap<Clause, ReadonlyArray<string>>;

const TELLS =
  /(?<!để tổng hợp,? )(?<!chế độ thông tin, )(?<!chế độ )(?:báo cáo|gửi\s+(?:kế hoạch|kết quả|văn bản|danh sách|số liệu|tài liệu|hồ sơ|báo cáo|về))(?!\s+(?:đánh giá tác động|tài chính|nghiên cứu khả thi|viên|chuyên đề về))/giu;
const TROUBLE = /khó khăn|vướng mắc|(?:nếu\s+(?:có|thấy|phát sinh))/iu;
const CUT_OFF =
  /(?:chốt số liệu|(?:thời gian|kỳ|số liệu)\s+(?:báo cáo|chốt|lấy số liệu)[^.;]{0,60}?(?:tính\s+)?từ|(?:số liệu|kỳ báo cáo)[^.;]{0,30}tính từ)[^.;]{0,200}/iu;
/** What is done every year without being a report. */
const OTHER =
  /(?:kế hoạch(?: thực hiện)?|ngân sách|dự toán|kinh phí|chi thường xuyên|công tác|đầu tư|chỉ tiêu|nhiệm vụ|chương trình|bình quân|tăng trưởng)\s*$/iu;
const TO = /(?:gửi(?:\s+báo cáo)?(?:\s+(?:về|đến|tới|cho))?|đến|về|cho|trình)\s+(?:cho\s+)?/giu;
const ALSO = /^\s*[,;]?\s*(?:và\s+)?đồng\s+(?:kính\s+)?gửi\s+(?:về\s+)?/iu;
const VIA = /\(?\s*(?:thông\s+)?qua\s+(?=\p{Lu})/u;

/** Where the report goes: the first body after the verb, with who is told as well. */
const recipientOf = (text: string, verb: number): { recipient: string | null; via: string | null } => {
  const stop = text
    .slice(verb)
    .search(/(?:,\s*)?để\s+(?:tổng hợp|theo dõi|báo cáo|được)|(?<=\p{L}\s)tổng hợp,?\s+(?:báo cáo|trình|tham mưu)/u);
  const end = stop < 0 ? text.length : verb + stop;
  const span = text.slice(verb, end);
  const offsets = [/^(?:báo cáo|gửi)\s+(?:về\s+|cho\s+)?/iu.exec(span)?.[0].length ?? 0];
  for (const match of span.matchAll(TO)) offsets.push(match.index + match[0].length);
  for (const offset of offsets.slice(0, 8)) {
    const found = Body.list(span, offset);
    const lower = found === null ? "" : span.charAt(found.start);
    if (
      found === null ||
      found.start > offset + 1 ||
      (lower !== lower.toUpperCase() && !/^(?:cấp|cơ quan)/u.test(span.slice(found.start)))
    )
      continue;
    let recipient = span.slice(found.start, found.end).trim();
    const rest = span.slice(found.end);
    const also = ALSO.exec(rest);
    if (also !== null) {
      const more = Body.list(rest, also[0].length);
      if (more !== null) recipient += `; ${rest.slice(more.start, more.end)}`;
    }
    return { recipient, via: viaOf(span.slice(found.end)) };
  }
  return { recipient: null, via: viaOf(span) };
};

const viaOf = (rest: string): string | null => {
  const match = VIA.exec(rest);
  if (match === null) return null;
  const found = Body.list(rest, match.index + match[0].length);
  return found === null ? null : rest.slice(found.start, found.end);
};

const GUIDED = /(?:với|cùng|phối hợp|của|hướng dẫn|đôn đốc|cho|tham mưu|giúp|về|gửi|từ|do)\s+$/iu;

/** A body right before the words of time or the verb: "UBND cấp xã định kỳ hàng tháng báo cáo". */
const adjacent = (text: string, at: number): ReadonlyArray<string> => {
  const from = Math.max(0, at - 200);
  const before = text.slice(from, at).replace(/[\s(]*(?:định kỳ|Định kỳ)?[\s(]*$/u, "");
  for (const match of before.matchAll(
    /(?:^|[\s,;(])(?=(?:các|UBND|(?:Ủy|Uỷ) ban|Sở|Công an|Ban|Thủ trưởng|Giám đốc|Chủ tịch|Bộ|Văn phòng)\s)/gu,
  )) {
    const found = Body.list(before, match.index + match[0].length);
    if (found === null || before.slice(found.end).trim() !== "") continue;
    // what opens the sentence is its subject anyhow; who is only joined or guided by another is not
    return found.start === 0 || GUIDED.test(before.slice(0, found.start)) ? [] : found.items;
  }
  return [];
};

const ownersOf = (clause: Clause, owners: Owners): ReadonlyArray<string> => {
  for (let up: Clause | null = clause; up !== null; up = up.parent) {
    const named = owners.get(up);
    if (named !== undefined) return named;
    if (up !== clause && up.rank >= Marker.Rank.decimal && up.text.length < 300) {
      const found = Body.list(up.text, 0);
      if (found !== null && found.start === 0 && /^[\s:.]*$/.test(up.text.slice(found.end))) return found.items;
    }
  }
  return [];
};

interface Term {
  readonly frequency: When.Frequency;
  readonly due: When.Due | null;
}

/** Pairs frequencies with days in the order of the text: "6 tháng (trước ngày 15/6), năm (trước ngày 15/12)". */
const terms = (found: ReadonlyArray<When.Mention>, text: string): ReadonlyArray<Term> => {
  const result: Array<Term> = [];
  let waiting: Array<When.Frequency> = [];
  let index = 0;
  let current: When.Frequency | null = null;
  while (index < found.length) {
    const mention = found[index];
    if (mention === undefined) break;
    if (mention.frequency !== null) {
      waiting.push(mention.frequency);
      index++;
      continue;
    }
    // a run of days, then the frequency right behind it: "trước ngày 01/6 và 15/11 hằng năm"
    const days: Array<When.Due> = [];
    let end = mention.end;
    let last = mention;
    while (index < found.length) {
      const next = found[index];
      if (next === undefined || next.due === null || (days.length > 0 && next.start - end > 30)) break;
      days.push(next.due);
      end = next.end;
      last = next;
      index++;
    }
    const behind = found[index];
    const trailing =
      behind !== undefined &&
      behind.frequency !== null &&
      behind.start - last.end <= 12 &&
      /^[\s(]*$/.test(text.slice(last.end, behind.start))
        ? behind.frequency
        : null;
    if (trailing !== null) index++;
    const distinct = waiting.filter((frequency, position) => waiting.indexOf(frequency) === position);
    if (distinct.length > 1 && distinct.length === days.length) {
      for (const [position, due] of days.entries()) result.push({ frequency: distinct[position] ?? "unstated", due });
    } else {
      // "hằng quý, 6 tháng, năm … ngày 15 của tháng cuối kỳ": a day without a month holds for each of them
      const shared = days[0] !== undefined && days.length === 1 && !When.isWithin(days[0]) && days[0].month === null;
      for (const frequency of distinct.slice(0, -1)) result.push({ frequency, due: shared ? (days[0] ?? null) : null });
      const told = distinct.at(-1) ?? trailing ?? current;
      const once = days.every((due) => When.isWithin(due) || due.year !== null);
      const frequency = told ?? (once ? "once" : "unstated");
      const twice = days.length === 2 && frequency === "annual";
      for (const due of days) result.push({ frequency: twice ? "semiannual" : frequency, due });
    }
    current = distinct.at(-1) ?? trailing ?? current;
    waiting = [];
  }
  for (const [position, frequency] of waiting.entries()) {
    if (waiting.indexOf(frequency) === position && !result.some((term) => term.frequency === frequency))
      result.push({ frequency, due: null });
  }
  return result;
};

const report = (
  findings: Array<Finding>,
  clause: Clause,
  kind: Finding["kind"],
  message: string,
  alternatives: ReadonlyArray<string> = [],
) => findings.push({ at: clause.address, kind, message, alternatives, spans: clause.spans });

/** Words of time that belong to the report: near the verb, and not the object of something else. */
const timesOf = (text: string, verb: number): ReadonlyArray<When.Mention> =>
  When.mentions(text).filter((mention) => {
    if (mention.frequency === null) return true;
    const before = text.slice(Math.max(0, mention.start - 40), mention.start);
    const dated = /^\s*[(,]?\s*(?:trước|chậm|muộn)/iu.test(text.slice(mention.end, mention.end + 12));
    if (!dated && OTHER.test(before) && !/kết quả[^.;]{0,40}$/iu.test(before)) return false;
    const distance = mention.start < verb ? verb - mention.end : mention.start - verb;
    return distance <= 180;
  });

const SUBJECT_WORDS = /(?:tổng kết|sơ kết|định kỳ|báo cáo)/iu;

const inChunk = (
  clause: Clause,
  parts: ReadonlyArray<Chunk>,
  at: number,
  owners: Owners,
  findings: Array<Finding>,
  cutOff: () => string | null,
): ReadonlyArray<ReadRule> => {
  const chunk = parts[at];
  if (chunk === undefined) return [];
  const { text } = chunk;
  const verbs = [...text.matchAll(TELLS)].map(({ index }) => index);
  const verb = verbs[0];
  if (verb === undefined || TROUBLE.test(text)) return [];
  const times = timesOf(text, verb);
  const found = terms(times, text);
  // the verb that the words of time go with, the last one when they come before it
  const first = times[0]?.start ?? 0;
  const main =
    verbs.find(
      (index) => index >= first && !/^báo cáo(?:\s+(?:năm|quý|tháng|6 tháng|định kỳ))/iu.test(text.slice(index)),
    ) ?? verb;
  const { recipient, via } = bestRecipient(text, [main, ...verbs.slice(0, 4)]);
  const sure = found.filter(
    ({ due, frequency }) =>
      due !== null || (recipient !== null && frequency !== "unstated" && SUBJECT_WORDS.test(text)),
  );
  if (sure.length === 0) {
    if (recipient !== null && /định kỳ/iu.test(text))
      report(findings, clause, "reportWithoutTerm", "Báo cáo định kỳ nhưng không nêu kỳ hoặc thời hạn.", [recipient]);
    return [];
  }
  if (recipient === null && sure.every(({ frequency }) => frequency === "once")) return [];
  // who advises a superior that reports prepares the report, and is asked for it
  const beside = [Math.min(first, main), main].map((place) => adjacent(text, place));
  const near = /^(?:Tham mưu|Giúp)/u.test(text) ? [] : (beside.find((items) => items.length > 0) ?? []);
  const own = subject(text);
  const held = ownersOf(clause, owners);
  const earlier =
    parts
      .slice(Math.max(0, at - 6), at)
      .toReversed()
      .map((part) => subject(part.text))
      .find((items) => items.length > 0) ?? [];
  const reporters = near.length > 0 ? near : own.length > 0 ? own : held.length > 0 ? held : earlier;
  if (reporters.length === 0) report(findings, clause, "reporterUnstated", "Không rõ cơ quan nào phải báo cáo.");
  if (recipient === null) report(findings, clause, "recipientUnstated", "Không rõ báo cáo gửi cho cơ quan nào.");
  return sure.map(({ frequency, due }) => ({
    clause: clause.address,
    reporters,
    recipient,
    via,
    frequency,
    due,
    dataCutOff: cutOff(),
    text,
  }));
};

const bestRecipient = (
  text: string,
  verbs: ReadonlyArray<number>,
): { recipient: string | null; via: string | null } => {
  for (const verb of verbs) {
    const found = recipientOf(text, verb);
    if (found.recipient !== null) return found;
  }
  return { recipient: null, via: null };
};

/** The reporting rules that a clause sets. */
export const read = (clause: Clause, owners: Owners, findings: Array<Finding>): ReadonlyArray<ReadRule> => {
  if (!/báo cáo|gửi/iu.test(clause.text)) return [];
  const parts = chunks(clause.text);
  let found: string | null | undefined;
  const cutOff = () => (found ??= CUT_OFF.exec(clause.text)?.[0].trim() ?? null);
  return parts.flatMap((_, index) => inChunk(clause, parts, index, owners, findings, cutOff));
};
