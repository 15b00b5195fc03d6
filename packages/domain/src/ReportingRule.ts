import { Schema } from "effect";
import { Address } from "./Address.ts";
import { Bilingual } from "./Bilingual.ts";
import { Day } from "./Day.ts";
import { SlotId } from "./Slot.ts";

export const RuleId = Schema.String.check(Schema.isPattern(/^[a-z0-9]+(-[a-z0-9]+)*$/), Schema.isMaxLength(40)).pipe(
  Schema.brand("RuleId"),
);
export type RuleId = typeof RuleId.Type;

/** When a report is due each year (thời hạn): a day, and whether the day itself is still in time. */
export const Due = Schema.Struct({
  /** `before` = trước ngày, `by` = chậm nhất ngày, đến hết ngày. */
  boundary: Schema.Literals(["before", "by"]),
  month: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 12 })),
  date: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 31 })),
  /** How "trước ngày" is read: `strict` excludes the day, `lenient` takes it in. */
  reading: Schema.Literals(["strict", "lenient"]),
  /** What happens when the last day is not a working day. */
  roll: Schema.Literals(["none", "nextWorkingDay"]),
});
export interface Due extends Schema.Schema.Type<typeof Due> {}

/** Who reports what to whom by when (chế độ báo cáo): Nghị định 09/2019/NĐ-CP asks each of these of a reporting regime. */
export const ReportingRule = Schema.Struct({
  id: RuleId,
  clause: Address,
  name: Bilingual,
  /** `periodic` = from the assignees; `consolidated` = from the focal body, over the reports of the periodic rule. */
  kind: Schema.Literals(["periodic", "consolidated"]),
  reporters: Schema.NonEmptyArray(SlotId),
  /** To whom: a slot, or the issuing committee when null. */
  recipient: Schema.NullOr(SlotId),
  due: Due,
  /** Period the report covers (chốt số liệu), as the plan states it; null when it states none. */
  dataCutOff: Schema.NullOr(Schema.String),
  firstYear: Schema.Int,
  /** From when the first year's obligations exist: the plan's day of issue. */
  inForceFrom: Day,
});
export interface ReportingRule extends Schema.Schema.Type<typeof ReportingRule> {}

/** "Khi có khó khăn, vướng mắc": the channel that is open at any time, without a deadline. */
export const DifficultyRule = Schema.Struct({ clause: Address, recipient: SlotId });
export interface DifficultyRule extends Schema.Schema.Type<typeof DifficultyRule> {}
