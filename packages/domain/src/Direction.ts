import { Result, Schema } from "effect";
import { UserId } from "./Account.ts";
import * as Day from "./Day.ts";
import { DifficultyId } from "./Difficulty.ts";
import * as Instant from "./Instant.ts";
import * as OfficialDocument from "./OfficialDocument.ts";
import * as Refusal from "./Refusal.ts";
import { SlotId } from "./Slot.ts";
import * as Text from "./Text.ts";

/** Who must do what by when. */
export const Assignment = Schema.Struct({
  slot: SlotId,
  task: Text.statement(4_000),
  /** The last day, inclusive. */
  dueOn: Day.Day,
});
export interface Assignment extends Schema.Schema.Type<typeof Assignment> {}

const content = {
  difficulties: Schema.NonEmptyArray(DifficultyId),
  document: OfficialDocument.OfficialDocument,
  text: Text.statement(),
  assignments: Schema.NonEmptyArray(Assignment),
};

const done = { at: Instant.Instant, by: UserId };

/** What happened to a direction of the committee (ý kiến chỉ đạo; Mục IV đoạn 3). */
export const Event = Schema.TaggedUnion({
  Issued: { ...done, ...content },
  CarriedOut: { ...done, slot: SlotId, result: Text.paragraph(4_000) },
});
export type Event = typeof Event.Type;

export interface State {
  readonly version: number;
  readonly issued: Extract<Event, { _tag: "Issued" }> | null;
  /** The slots that have carried out what they were given, and what they said of it. */
  readonly carriedOut: ReadonlyArray<Extract<Event, { _tag: "CarriedOut" }>>;
}

export const initial: State = { version: 0, issued: null, carriedOut: [] };

export const evolve = (state: State, event: Event): State => ({
  version: state.version + 1,
  issued: event._tag === "Issued" ? event : state.issued,
  carriedOut: event._tag === "CarriedOut" ? [...state.carriedOut, event] : state.carriedOut,
});

export const replay = (events: ReadonlyArray<Event>): State => events.reduce(evolve, initial);

export const Command = Schema.TaggedUnion({
  Issue: content,
  CarryOut: { slot: SlotId, result: Text.paragraph(4_000) },
});
export type Command = typeof Command.Type;

export const decide = (
  state: State,
  command: Command,
  { at, by }: { readonly at: Instant.Instant; readonly by: UserId },
): Result.Result<ReadonlyArray<Event>, Refusal.Refusal> => {
  const wrongStage = (vi: string, en: string) =>
    Result.fail(
      Refusal.make("WrongStage", {
        act:
          command._tag === "Issue"
            ? { vi: "ban hành chỉ đạo", en: "issue the direction" }
            : { vi: "xác nhận đã thực hiện", en: "mark it carried out" },
        stage: { vi, en },
      }),
    );
  if (command._tag === "Issue") {
    if (state.issued !== null) return wrongStage("Đã ban hành", "Issued");
    const today = Instant.dayOf(at);
    const early = command.assignments.find((assignment) => assignment.dueOn < today);
    if (early !== undefined) {
      return Result.fail(Refusal.make("DayTooEarly", { day: Day.format(early.dueOn), earliest: Day.format(today) }));
    }
    const { assignments, difficulties, document, text } = command;
    const future = OfficialDocument.issuedAfter(document, at);
    if (future !== null) return Result.fail(future);
    return Result.succeed([{ _tag: "Issued", at, by, assignments, difficulties, document, text }]);
  }
  if (state.issued === null) return wrongStage("Chưa ban hành", "Not issued");
  if (!state.issued.assignments.some(({ slot }) => slot === command.slot)) {
    return Result.fail(Refusal.make("NotNamed"));
  }
  if (state.carriedOut.some(({ slot }) => slot === command.slot)) {
    return wrongStage("Đã thực hiện", "Carried out");
  }
  return Result.succeed([{ _tag: "CarriedOut", at, by, slot: command.slot, result: command.result }]);
};

/** Whether every body named has carried out what it was given. */
export const isCarriedOut = (state: State): boolean =>
  state.issued !== null &&
  state.issued.assignments.every(({ slot }) => state.carriedOut.some((report) => report.slot === slot));

/** Assignments past their last day and not carried out. */
export const overdueAssignments = (state: State, asOf: Instant.Instant): ReadonlyArray<Assignment> =>
  (state.issued?.assignments ?? []).filter(
    ({ dueOn, slot }) => asOf >= Instant.endOf(dueOn) && !state.carriedOut.some((report) => report.slot === slot),
  );
