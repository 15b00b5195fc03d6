import { Day, Instant } from "@kehoach/domain";
import type { BoardRow } from "../useBoardSearch.ts";

/** Days from the arrival of the report to the last day: positive when early, negative when late; null while nothing came. */
export function daysBefore({ countedAt, lastDay }: BoardRow): number | null {
  return countedAt === null ? null : Day.between(Instant.dayOf(countedAt), lastDay);
}
