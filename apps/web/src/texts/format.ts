import { type Language, useLanguage } from "./language.ts";

/** Calendar days and clock times are those of Asia/Ho_Chi_Minh, wherever the reader sits. */
const zone = "Asia/Ho_Chi_Minh";

const instantParts = new Intl.DateTimeFormat("en-GB", {
  timeZone: zone,
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

function parts(instant: string | number | Date): Record<string, string> {
  return Object.fromEntries(instantParts.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
}

/** `2026-11-29` (a calendar day) as `29/11/2026`. An instant is turned into its day in Vietnam first. */
export function formatDay(day: string | Date): string {
  const plain = typeof day === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) : null;
  if (plain) return `${plain[3]}/${plain[2]}/${plain[1]}`;
  const at = parts(day);
  return `${at["day"]}/${at["month"]}/${at["year"]}`;
}

/** An instant as `29/11/2026 08:00`, time of Vietnam. */
export function formatInstant(instant: string | number | Date): string {
  const at = parts(instant);
  return `${at["day"]}/${at["month"]}/${at["year"]} ${at["hour"]}:${at["minute"]}`;
}

/** An instant as the value of `<input type="datetime-local">`, time of Vietnam. */
export function instantToLocalInput(instant: string | number | Date): string {
  const at = parts(instant);
  return `${at["year"]}-${at["month"]}-${at["day"]}T${at["hour"]}:${at["minute"]}`;
}

/** The value of `<input type="datetime-local">`, read as time of Vietnam (UTC+7), as an ISO instant; null if malformed. */
export function localInputToInstant(value: string): string | null {
  const at = new Date(`${value.length === 16 ? `${value}:00` : value}+07:00`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 }),
};

/** 1234567.8 as `1.234.567,8` (vi) or `1,234,567.8` (en). */
function formatNumber(value: number, language: Language = "vi"): string {
  return formats[language].format(value);
}

/** `formatNumber` in the language in use. */
export function useNumber(): (value: number) => string {
  const language = useLanguage();
  return (value) => formatNumber(value, language);
}
