import { lastOf } from "./Calendar.ts";

/** How often a report is due (định kỳ). */
export type Frequency =
  | "daily"
  | "weekly"
  | "monthly"
  | "quarterly"
  | "semiannual"
  | "annual"
  | "once"
  | "onDemand"
  | "unstated";

/** A day by which something is due; `before` leaves the day out, `by` takes it in. Null where the text leaves a part open. */
export interface DueDay {
  readonly boundary: "before" | "by";
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

/** A length of time from an event: "trong thời hạn 10 ngày kể từ ngày nhận Kế hoạch". */
export interface DueWithin {
  readonly within: {
    readonly length: number;
    readonly unit: "day" | "workingDay" | "week" | "month";
    readonly from: string;
  };
}

export type Due = DueDay | DueWithin;

export const isWithin = (due: Due): due is DueWithin => "within" in due;

/** An expression of time in a text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly frequency: Frequency | null;
  readonly due: Due | null;
  /** The due day is the end of a month, quarter or year that the text names, no day of its own. */
  readonly period: boolean;
}

const PERIODS: Readonly<Record<string, Frequency>> = {
  ngày: "daily",
  tuần: "weekly",
  tháng: "monthly",
  quý: "quarterly",
  năm: "annual",
};

const BOUND = "(?:trước|chậm nhất|muộn nhất|không (?:quá|muộn hơn)|(?:đến|trước khi) hết|hết|hạn (?:cuối|chót)|vào)";
const WHICH = "(?:\\s+(?:là|vào|đến|trước|hết|thời gian|thời điểm|\\d{1,2}\\s?(?:giờ|h)(?:\\d{2})?(?:\\s+phút)?))*";
/** "trước ngày 30 tháng 11", "chậm nhất là ngày 17/12/2025", "trước 15/6", "trước ngày 25" */
const DAY = new RegExp(
  `(?<![\\p{L}])(${BOUND})${WHICH}\\s*:?\\s*(?:(ngày|mùng)\\s+)?(\\d{1,2})(?![\\d%])(?:\\s*[/.-]\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{4}))?(?!\\d)|\\s+tháng\\s+(\\d{1,2})(?:(?:\\s+năm\\s+|\\s*/\\s*)(\\d{4}))?)?`,
  "giu",
);
/** A further day of the same phrase: "… và 15/11", ", 15/12". */
const FURTHER =
  /^\s*(?:,|;|và|hoặc|,\s*và)\s*(?:(?:trước\s+)?ngày\s+)?(\d{1,2})(?:\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}))?(?!\d)|\s+tháng\s+(\d{1,2})(?:(?:\s+năm\s+|\s*\/\s*)(\d{4}))?)/u;
const EVERY =
  /(?<!\p{L})(?:(?:hằng|hàng|mỗi)\s+(ngày|tuần|tháng|quý|năm)|(?:0?6|sáu)\s+tháng(?!\s*(?:đầu|cuối)?\s*(?:năm\s+)?\d)(?:\s+(?:đầu năm|cuối năm|một lần))?|(?:định kỳ|báo cáo|sơ kết|tổng kết)\s+(?:theo\s+)?(tuần|tháng|quý|năm)(?!\s*\d)|(?:0?1|một)\s+(tuần|tháng|quý|năm)\s*\/\s*(?:0?1\s+)?lần|(\d|một|hai|bốn)\s+lần\s*\/\s*(?:0?1\s+|một\s+)?(tháng|năm))/giu;
const LISTED =
  /^\s*(?:,|và|hoặc|,\s*và|\/)\s*(?:(?:hằng|hàng)\s+)?((?:0?6|sáu)\s+tháng|(?:0?9)\s+tháng|quý|(?:(?:0?1|một)\s+)?năm|tháng|tuần)(?=[\s,;.()/]|$)(?!\s+\d)/u;
const WITHIN =
  /(?<!\p{L})(?:trong(?:\s+(?:thời hạn|thời gian|vòng))?|sau|chậm nhất(?:\s+là)?(?:\s+sau)?|không quá)\s+(\d{1,3})\s+(ngày làm việc|ngày|tuần|tháng)(?:\s*,)?\s+(?:kể\s+)?từ\s+([^,;.()]{1,120})/giu;
const MONTH = /(?<!\p{L})tháng\s+(?:(\d{1,2})\s*[-–]\s*)?(\d{1,2})\s*(?:\/|\s+năm\s+)\s*(\d{4})/giu;
const QUARTER =
  /(?<!\p{L})qu[ýí]\s+(?:(?:I|II|III|IV|[1-4])\s*[-–,]\s*)?(IV|III|II|I|[1-4])\s*(?:\/|[-–]|\s+năm\s+)\s*(\d{4})/giu;
const QUARTERS: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, "1": 1, "2": 2, "3": 3, "4": 4 };

const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

const days = (text: string): Array<Mention> => {
  const found: Array<Mention> = [];
  for (const match of text.matchAll(DAY)) {
    const [whole, bound = "", word, date, slash, slashYear, month, monthYear] = match;
    if (word === undefined && slash === undefined && month === undefined) continue;
    const boundary = /trước/iu.test(whole) && !/hết/iu.test(whole) ? "before" : "by";
    const start = match.index;
    let end = start + whole.length;
    if (/^(?:vào|hết)/iu.test(bound) && word === undefined) continue;
    const first = {
      boundary,
      day: number(date),
      month: number(slash ?? month),
      year: number(slashYear ?? monthYear),
    } as const;
    found.push({ start, end, frequency: null, due: first, period: false });
    for (;;) {
      const more = FURTHER.exec(text.slice(end, end + 60));
      if (more === null) break;
      const due = {
        boundary,
        day: number(more[1]),
        month: number(more[2] ?? more[4]),
        year: number(more[3] ?? more[5]),
      } as const;
      found.push({ start: end, end: end + more[0].length, frequency: null, due, period: false });
      end += more[0].length;
    }
  }
  return found;
};

const every = (text: string): Array<Mention> => {
  const found: Array<Mention> = [];
  for (const match of text.matchAll(EVERY)) {
    const [whole, plain, defined, single, times, span] = match;
    const count = times === undefined ? 0 : ({ một: 1, hai: 2, bốn: 4 }[times.toLowerCase()] ?? Number(times));
    const frequency: Frequency =
      count === 2 && span === "năm"
        ? "semiannual"
        : count === 4
          ? "quarterly"
          : (PERIODS[(plain ?? defined ?? single ?? (count === 1 ? span : undefined) ?? "").toLowerCase()] ??
            "semiannual");
    let end = match.index + whole.length;
    found.push({ start: match.index, end, frequency, due: null, period: false });
    for (;;) {
      const more = LISTED.exec(text.slice(end, end + 40));
      if (more === null) break;
      const name = (more[1] ?? "").toLowerCase();
      const next: Frequency = /^(?:0?6|sáu)/.test(name)
        ? "semiannual"
        : (PERIODS[name.replace(/^\S+\s/, "")] ?? "quarterly");
      found.push({ start: end, end: end + more[0].length, frequency: next, due: null, period: false });
      end += more[0].length;
    }
  }
  return found;
};

/** Ends of months, quarters and years that a text names as terms. */
export const periods = (text: string): ReadonlyArray<Mention> => {
  const at = (match: RegExpExecArray, due: Due): Mention => ({
    start: match.index,
    end: match.index + match[0].length,
    frequency: null,
    due,
    period: true,
  });
  const months = [...text.matchAll(MONTH)].flatMap((match) => {
    const month = Number(match[2]);
    const year = Number(match[3]);
    // "ngày 30 tháng 11 năm 2025" is a day
    if (month < 1 || month > 12 || /\d\s*$/.test(text.slice(Math.max(0, match.index - 3), match.index))) return [];
    return [at(match, { boundary: "by", day: lastOf(month, year), month, year })];
  });
  const quarters = [...text.matchAll(QUARTER)].map((match) => {
    const month = 3 * (QUARTERS[(match[1] ?? "").toUpperCase()] ?? 4);
    return at(match, { boundary: "by", day: lastOf(month, null), month, year: Number(match[2]) });
  });
  return [...months, ...quarters].toSorted((a, b) => a.start - b.start);
};

/** "… của tháng cuối quý" */
const OF_PERIOD =
  /^\s*(?:của\s+)?tháng\s+(?:(?:đầu|cuối)(?:\s+(?:tiên|cùng))?\s+(?:của\s+)?(quý)|sau|tiếp theo|kế tiếp|liền kề)/iu;
/** "… (trước ngày 20/6), năm (trước …" */
const NEXT_LISTED = /^\s*\)\s*(?:,|;|và|,\s*và)\s*((?:0?6|sáu)\s+tháng|quý|năm|tháng)(?=\s*[(,;.]|\s+(?:trước|chậm))/iu;

/** How often, as the words right behind a day tell. */
const behind = (text: string, { end }: Mention): ReadonlyArray<Mention> => {
  const rest = text.slice(end, end + 60);
  const period = OF_PERIOD.exec(rest);
  if (period !== null) {
    const frequency = period[1] === undefined ? "monthly" : "quarterly";
    return [{ start: end, end: end + period[0].length, frequency, due: null, period: false }];
  }
  const listed = NEXT_LISTED.exec(rest);
  if (listed === null) return [];
  const name = (listed[1] ?? "").toLowerCase();
  const frequency = PERIODS[name] ?? "semiannual";
  return [
    { start: end + listed[0].length - name.length, end: end + listed[0].length, frequency, due: null, period: false },
  ];
};

/** Frequencies, days and lengths of time in `text`, in order. Days without a word like "trước" or "chậm nhất" are dates of other things. */
export const mentions = (text: string): ReadonlyArray<Mention> => {
  const within = [...text.matchAll(WITHIN)].map((match): Mention => {
    const unit =
      ({ "ngày làm việc": "workingDay", ngày: "day", tuần: "week", tháng: "month" } as const)[
        (match[2] ?? "").toLowerCase()
      ] ?? "day";
    const from = (match[3] ?? "").replace(/^khi\s+/, "").trim();
    return {
      start: match.index,
      end: match.index + match[0].length,
      frequency: null,
      due: { within: { length: Number(match[1]), unit, from } },
      period: false,
    };
  });
  const dated = days(text);
  const all = [...within, ...dated, ...every(text), ...dated.flatMap((mention) => behind(text, mention))].toSorted(
    (a, b) => a.start - b.start,
  );
  return all.filter(
    (mention, index) =>
      !all.slice(Math.max(0, index - 3), index).some((other) => other.end > mention.start && other.due !== null),
  );
};

/** Day of the month within its month; a month within the year. */
export const isPossible = ({ day, month, year }: DueDay): boolean =>
  (month === null || (month >= 1 && month <= 12)) &&
  (day === null || (day >= 1 && day <= (month === null ? 31 : lastOf(month, year ?? 2024))));
