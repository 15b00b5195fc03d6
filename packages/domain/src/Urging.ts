import { Result, Schema } from "effect";
import { UserId } from "./Account.ts";
import * as Address from "./Address.ts";
import type { Agency } from "./Agency.ts";
import type { Bilingual } from "./Bilingual.ts";
import type { Assessment } from "./Compliance.ts";
import * as Day from "./Day.ts";
import * as Deadline from "./Deadline.ts";
import * as Instant from "./Instant.ts";
import * as OfficialDocument from "./OfficialDocument.ts";
import * as Refusal from "./Refusal.ts";
import type { Plan } from "./Plan.ts";
import { type ReportingRule, RuleId } from "./ReportingRule.ts";
import { SlotId } from "./Slot.ts";
import * as Text from "./Text.ts";

/** Đôn đốc lần 1, lần 2, lập danh sách báo cáo UBND tỉnh: from 1, 7 and 14 days overdue. */
export const tiers = [
  { tier: 1, fromDay: 1, label: { vi: "Đôn đốc lần 1", en: "First urging" } },
  { tier: 2, fromDay: 7, label: { vi: "Đôn đốc lần 2", en: "Second urging" } },
  { tier: 3, fromDay: 14, label: { vi: "Lập danh sách báo cáo UBND tỉnh", en: "List to the committee" } },
] as const satisfies ReadonlyArray<{ tier: number; fromDay: number; label: Bilingual }>;

/** The tier that a body overdue by so many days has come to, or null below the first. */
export const tierAfter = (daysOverdue: number): 1 | 2 | 3 | null =>
  tiers.findLast((tier) => daysOverdue >= tier.fromDay)?.tier ?? null;

export const UrgingId = Schema.String.check(Schema.isUUID()).pipe(Schema.brand("UrgingId"));
export type UrgingId = typeof UrgingId.Type;

const done = { at: Instant.Instant, by: UserId };

const content = {
  rule: RuleId,
  year: Schema.Int,
  tier: Schema.Literals([1, 2, 3]),
  slots: Schema.NonEmptyArray(SlotId),
  text: Text.statement(),
};

/** What happened to an urging (đôn đốc): an act with number, date and signer, not a machine's mail. */
export const Event = Schema.TaggedUnion({
  Prepared: { ...done, ...content },
  Signed: { ...done, document: OfficialDocument.OfficialDocument },
});
export type Event = typeof Event.Type;

export interface State {
  readonly version: number;
  readonly prepared: Extract<Event, { _tag: "Prepared" }> | null;
  readonly signed: Extract<Event, { _tag: "Signed" }> | null;
}

export const initial: State = { version: 0, prepared: null, signed: null };

export const evolve = (state: State, event: Event): State => ({
  version: state.version + 1,
  prepared: event._tag === "Prepared" ? event : state.prepared,
  signed: event._tag === "Signed" ? event : state.signed,
});

export const replay = (events: ReadonlyArray<Event>): State => events.reduce(evolve, initial);

export const Command = Schema.TaggedUnion({ Prepare: content, Sign: { document: OfficialDocument.OfficialDocument } });
export type Command = typeof Command.Type;

/** How the bodies to be urged stand at this moment. */
export interface Standing {
  readonly slot: SlotId;
  readonly holder: Agency | null;
  readonly assessment: Assessment;
}

/** Who can be urged: the bodies under the committee that are overdue. */
export const candidates = (standings: ReadonlyArray<Standing>): ReadonlyArray<Standing> =>
  standings.filter(({ slot }) => urgeable([slot], standings) === null);

export const decide = (
  state: State,
  command: Command,
  done: { readonly at: Instant.Instant; readonly by: UserId; readonly standings: ReadonlyArray<Standing> },
): Result.Result<ReadonlyArray<Event>, Refusal.Refusal> => {
  const { at, by, standings } = done;
  if (command._tag === "Sign") {
    if (state.prepared === null || state.signed !== null) {
      const stage = state.signed === null ? { vi: "Chưa soạn", en: "Not prepared" } : { vi: "Đã ký", en: "Signed" };
      return Result.fail(
        Refusal.make("WrongStage", { act: { vi: "ký văn bản đôn đốc", en: "sign the urging" }, stage }),
      );
    }
    const refusal = urgeable(state.prepared.slots, standings) ?? OfficialDocument.issuedAfter(command.document, at);
    return refusal === null
      ? Result.succeed([{ _tag: "Signed", at, by, document: command.document }])
      : Result.fail(refusal);
  }
  if (state.prepared !== null) {
    const stage = { vi: "Đã soạn", en: "Prepared" };
    return Result.fail(
      Refusal.make("WrongStage", { act: { vi: "soạn văn bản đôn đốc", en: "prepare the urging" }, stage }),
    );
  }
  const refusal = urgeable(command.slots, standings);
  if (refusal !== null) return Result.fail(refusal);
  const { rule, slots, text, tier, year } = command;
  return Result.succeed([{ _tag: "Prepared", at, by, rule, year, tier, slots, text }]);
};

/** Only bodies under the committee, and only overdue ones, are urged. */
const urgeable = (slots: ReadonlyArray<SlotId>, standings: ReadonlyArray<Standing>): Refusal.Refusal | null => {
  const named = slots.map((slot) => ({ slot, standing: standings.find((standing) => standing.slot === slot) }));
  const names = (list: typeof named) => list.map(({ slot, standing }) => standing?.holder?.name ?? slot);
  const outside = named.filter(({ standing }) => standing?.holder?.subordinate === false);
  if (outside.length > 0) return Refusal.make("NotSubordinate", { bodies: names(outside) });
  const notOverdue = named.filter(({ standing }) => standing?.assessment.status !== "overdue");
  return notOverdue.length > 0 ? Refusal.make("NotOverdue", { bodies: names(notOverdue) }) : null;
};

/** What the first text of an urging is written from. */
export interface Occasion {
  readonly plan: Pick<Plan, "agencies" | "calendar" | "difficultyRule" | "document">;
  readonly rule: ReportingRule;
  readonly year: number;
  readonly tier: (typeof tiers)[number]["tier"];
  readonly today: Day.Day;
  /** Who urges, and who has not reported. */
  readonly focal: string;
  readonly bodies: ReadonlyArray<{ readonly name: string; readonly daysLate: number }>;
}

/** "Triển khai …" within a sentence: "triển khai …". An abbreviation keeps its capitals. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/**
 * The first text of an urging, which the officer may change: the clause, the deadline, who has not reported, what is asked. In Vietnamese,
 * as it is sent.
 */
export const wording = ({ bodies, focal, plan, rule, tier, today, year }: Occasion): string => {
  const { issuedDate, issuer, subject, typeName } = plan.document;
  const by = plan.agencies.find(({ id }) => id === issuer)?.name ?? "";
  const cited = `${typeName} ngày ${Day.format(issuedDate)} của ${by} ${lowerFirst(subject)}`;
  const deadline = Deadline.label(Deadline.of(rule.due, year, plan.calendar)).vi;
  const basis = `Thực hiện ${cited}, theo ${Address.cite(rule.clause).vi}, các đơn vị báo cáo kết quả thực hiện năm ${year} về ${focal} ${deadline}.`;
  const list = bodies.map(({ daysLate, name }) => `- ${name} (quá hạn ${daysLate} ngày)`).join(";\n");
  const absent = `Đến ngày ${Day.format(today)}, ${focal} chưa nhận được báo cáo của các đơn vị sau:\n${list}.`;
  const again = tier === 2 ? "Đây là lần đôn đốc thứ hai. " : "";
  const asked =
    tier === 3
      ? `${focal} kính báo cáo UBND tỉnh danh sách các đơn vị nêu trên để xem xét, chỉ đạo.`
      : `${again}${focal} đề nghị thủ trưởng các đơn vị có tên trên khẩn trương hoàn thành và gửi báo cáo để kịp tổng hợp, báo cáo UBND tỉnh. Trường hợp có khó khăn, vướng mắc, đề nghị phản ánh ngay theo ${Address.cite(plan.difficultyRule.clause).vi} của Kế hoạch.`;
  return `${basis}\n\n${absent}\n\n${asked}`;
};
