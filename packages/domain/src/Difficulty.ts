import { Result, Schema } from "effect";
import { UserId } from "./Account.ts";
import { Address } from "./Address.ts";
import type { Bilingual } from "./Bilingual.ts";
import * as Day from "./Day.ts";
import * as Instant from "./Instant.ts";
import * as OfficialDocument from "./OfficialDocument.ts";
import * as Refusal from "./Refusal.ts";
import { SlotId } from "./Slot.ts";
import * as Text from "./Text.ts";

export const DifficultyId = Schema.String.check(Schema.isUUID()).pipe(Schema.brand("DifficultyId"));
export type DifficultyId = typeof DifficultyId.Type;

/** Đã phản ánh, Đã tiếp nhận, Đã giải quyết, Đã tổng hợp, Đã trình, Đã chỉ đạo, Đã thực hiện, Đã kết thúc. */
export const Stage = Schema.Literals([
  "raised",
  "received",
  "settled",
  "consolidated",
  "submitted",
  "directed",
  "carriedOut",
  "closed",
]);
export type Stage = typeof Stage.Type;

const stageLabels: Readonly<Record<Stage, Bilingual>> = {
  raised: { vi: "Đã phản ánh", en: "Raised" },
  received: { vi: "Đã tiếp nhận", en: "Received" },
  settled: { vi: "Đã giải quyết", en: "Settled" },
  consolidated: { vi: "Đã tổng hợp", en: "Consolidated" },
  submitted: { vi: "Đã trình", en: "Submitted" },
  directed: { vi: "Đã chỉ đạo", en: "Directed" },
  carriedOut: { vi: "Đã thực hiện", en: "Carried out" },
  closed: { vi: "Đã kết thúc", en: "Closed" },
};
export const stageLabel = (stage: Stage): Bilingual => stageLabels[stage];

const done = { at: Instant.Instant, by: UserId };

/** What happened to a difficulty (khó khăn, vướng mắc; Mục IV đoạn 3). */
export const Event = Schema.TaggedUnion({
  Raised: {
    ...done,
    slot: SlotId,
    /** The duty it concerns, where it concerns one. */
    clause: Schema.NullOr(Address),
    subject: Text.line(300),
    description: Text.statement(),
    proposal: Text.paragraph(),
  },
  Received: done,
  Settled: { ...done, answer: Text.statement() },
  Consolidated: { ...done, note: Text.paragraph(4_000) },
  /** Carried to the committee by one submission (tờ trình), which may carry many. */
  Submitted: { ...done, submission: OfficialDocument.OfficialDocument },
  Directed: { ...done, direction: Schema.String },
  CarriedOut: done,
  Closed: { ...done, note: Text.paragraph(4_000) },
});
export type Event = typeof Event.Type;

export interface State {
  readonly stage: Stage | null;
  readonly version: number;
  readonly slot: SlotId | null;
  /** When it came to each step, for the ages that are shown. */
  readonly since: Partial<Readonly<Record<Stage, Instant.Instant>>>;
}

export const initial: State = { stage: null, version: 0, slot: null, since: {} };

const reached: Readonly<Record<Event["_tag"], Stage>> = {
  Raised: "raised",
  Received: "received",
  Settled: "settled",
  Consolidated: "consolidated",
  Submitted: "submitted",
  Directed: "directed",
  CarriedOut: "carriedOut",
  Closed: "closed",
};

export const evolve = (state: State, event: Event): State => {
  const stage = reached[event._tag];
  return {
    stage,
    version: state.version + 1,
    slot: event._tag === "Raised" ? event.slot : state.slot,
    since: { ...state.since, [stage]: event.at },
  };
};

export const replay = (events: ReadonlyArray<Event>): State => events.reduce(evolve, initial);

/** Calendar days since it came to its present stage: 0 on the same day in Vietnam. */
export const ageInDays = (state: State, now: Instant.Instant): number => {
  const since = state.stage === null ? undefined : state.since[state.stage];
  return since === undefined ? 0 : Day.between(Instant.dayOf(since), Instant.dayOf(now));
};

export const Command = Schema.TaggedUnion({
  Raise: {
    slot: SlotId,
    clause: Schema.NullOr(Address),
    subject: Text.line(300),
    description: Text.statement(),
    proposal: Text.paragraph(),
  },
  Receive: {},
  Settle: { answer: Text.statement() },
  Consolidate: { note: Text.paragraph(4_000) },
  Submit: { submission: OfficialDocument.OfficialDocument },
  Direct: { direction: Schema.String },
  CarryOut: {},
  /** `slot` is the slot that the closing person acts for. */
  Close: { slot: SlotId, note: Text.paragraph(4_000) },
});
export type Command = typeof Command.Type;

const acts: Readonly<
  Record<Command["_tag"], { readonly name: Bilingual; readonly stages: ReadonlyArray<Stage | null> }>
> = {
  Raise: { name: { vi: "phản ánh", en: "raise it" }, stages: [null] },
  Receive: { name: { vi: "tiếp nhận", en: "receive it" }, stages: ["raised"] },
  Settle: { name: { vi: "giải quyết", en: "settle it" }, stages: ["received", "consolidated"] },
  Consolidate: { name: { vi: "tổng hợp", en: "consolidate it" }, stages: ["received"] },
  Submit: { name: { vi: "trình UBND tỉnh", en: "submit it to the committee" }, stages: ["consolidated"] },
  Direct: { name: { vi: "chỉ đạo", en: "direct it" }, stages: ["submitted"] },
  CarryOut: { name: { vi: "xác nhận đã thực hiện", en: "mark it carried out" }, stages: ["directed"] },
  Close: { name: { vi: "kết thúc", en: "close it" }, stages: ["settled", "carriedOut"] },
};

/** Whether the act is possible at this step; a screen shows only possible acts. */
export const allows = (state: State, act: Command["_tag"]): boolean => acts[act].stages.includes(state.stage);

export const decide = (
  state: State,
  command: Command,
  done: { readonly at: Instant.Instant; readonly by: UserId },
): Result.Result<ReadonlyArray<Event>, Refusal.Refusal> => {
  const act = acts[command._tag];
  if (!allows(state, command._tag)) {
    const stage = state.stage === null ? { vi: "Chưa phản ánh", en: "Not raised" } : stageLabels[state.stage];
    return Result.fail(Refusal.make("WrongStage", { act: act.name, stage }));
  }
  const { at, by } = done;
  switch (command._tag) {
    case "Raise": {
      const { clause, description, proposal, slot, subject } = command;
      return Result.succeed([{ _tag: "Raised", at, by, slot, clause, subject, description, proposal }]);
    }
    case "Receive":
      return Result.succeed([{ _tag: "Received", at, by }]);
    case "Settle":
      return Result.succeed([{ _tag: "Settled", at, by, answer: command.answer }]);
    case "Consolidate":
      return Result.succeed([{ _tag: "Consolidated", at, by, note: command.note }]);
    case "Submit": {
      const future = OfficialDocument.issuedAfter(command.submission, at);
      if (future !== null) return Result.fail(future);
      return Result.succeed([{ _tag: "Submitted", at, by, submission: command.submission }]);
    }
    case "Direct":
      return Result.succeed([{ _tag: "Directed", at, by, direction: command.direction }]);
    case "CarryOut":
      return Result.succeed([{ _tag: "CarriedOut", at, by }]);
    case "Close":
      return command.slot === state.slot
        ? Result.succeed([{ _tag: "Closed", at, by, note: command.note }])
        : Result.fail(Refusal.make("NotRaiser"));
  }
};

/** A difficulty that the committee has had before it and not yet directed. */
export const awaitsDirection = (state: State): boolean => state.stage === "submitted";

export const isOpen = (state: State): boolean => state.stage !== null && state.stage !== "closed";
