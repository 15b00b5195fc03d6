import { Schema } from "effect";
import type { Status } from "./Compliance.ts";

/** The official five numbers: `total = onTime + late + withinTerm + overdue`. Waived obligations are counted beside them. */
export const Tally = Schema.Struct({
  total: Schema.Int,
  onTime: Schema.Int,
  late: Schema.Int,
  withinTerm: Schema.Int,
  overdue: Schema.Int,
  waived: Schema.Int,
});
export interface Tally extends Schema.Schema.Type<typeof Tally> {}

export const of = (statuses: Iterable<Status>): Tally => {
  const count: Record<Status, number> = { onTime: 0, late: 0, withinTerm: 0, overdue: 0, waived: 0 };
  for (const status of statuses) count[status] += 1;
  return { total: count.onTime + count.late + count.withinTerm + count.overdue, ...count };
};

/** Always shown as a fraction; a zero denominator shows "–". */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
}

/** Reported, in time or late, of all. */
export const completion = (tally: Tally): Rate => ({
  numerator: tally.onTime + tally.late,
  denominator: tally.total,
});

/** In time, of those whose term has ended or who have reported. */
export const onTime = (tally: Tally): Rate => ({
  numerator: tally.onTime,
  denominator: tally.total - tally.withinTerm,
});

/** "11/19 (57,9%)", in Vietnamese figures; "–" where there is nothing to divide by. */
export const formatRate = ({ denominator, numerator }: Rate): string => {
  if (denominator === 0) return "–";
  const percent = ((100 * numerator) / denominator).toFixed(1).replace(".", ",").replace(/,0$/, "");
  return `${numerator}/${denominator} (${percent}%)`;
};
