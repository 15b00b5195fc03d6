import type { Day } from "@kehoach/domain";

const NBSP = "\u00a0";

/** "ngày 05 tháng 3 năm 2026": days below 10 and months 1 and 2 take a zero (NĐ 30/2020, phụ lục I, mục II.4). */
export const longDate = (day: Day.Day): string => {
  const month = Number(day.slice(5, 7));
  return `ngày ${day.slice(8)} tháng ${month < 3 ? `0${month}` : month} năm ${day.slice(0, 4)}`;
};

/** Địa danh và thời gian ban hành; room for day and month while the document is not issued. */
export const placeAndDate = (place: string, issued: Day.Day | null, year: number): string => {
  const room = NBSP.repeat(6);
  return `${place}, ${issued === null ? `ngày${room}tháng${room}năm ${year}` : longDate(issued)}`;
};
