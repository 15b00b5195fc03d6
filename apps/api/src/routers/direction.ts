import { Access, Direction, type Journal, Slot } from "@kehoach/domain";
import type { Store } from "@kehoach/store";
import { Schema } from "effect";
import { input, orRefuse } from "../Refused.ts";
import { act, allow, ask, commandId, router, signed } from "../trpc.ts";
import { decideEach, DifficultyIds, loadDifficulties } from "./difficulty.ts";
import { issuedBy, OwnDocument } from "./documents.ts";
import { agencyNamed, holderOf, notFound } from "./situation.ts";

const replayed = ({ entries }: Store.StreamEntries) =>
  Direction.replay(entries.map(({ event }) => event as Direction.Event));

const directionStream = (id: string): Journal.Stream => ({ kind: "direction", id });

/** Nobody could mark a task of an open slot carried out, and the difficulty would never end. */
const nobodyHolds = (slot: Slot.SlotId): never => {
  throw notFound({ vi: "đơn vị nhận việc", en: "body to carry out the task" }, slot);
};

const { Issue, CarryOut } = Direction.Command.cases;

export const directionRouter = router({
  list: signed
    .meta({ access: "readDirection" })
    .input(input(Schema.Struct({})))
    .query(async ({ ctx }) => {
      const streams = await ask(ctx, (reads) => reads.streams(ctx.services.plan.id, "direction"));
      return streams.flatMap((stream) => {
        const { carriedOut, issued, version } = replayed(stream);
        const visible = Access.mayForAny(ctx.actor, "readDirection", stream.agencies, ctx.today);
        if (issued === null || !visible) return [];
        const late = new Set(Direction.overdueAssignments({ carriedOut, issued, version }, ctx.now));
        return [
          {
            id: stream.stream.id,
            version,
            issuedAt: issued.at,
            document: issued.document,
            text: issued.text,
            difficulties: issued.difficulties,
            assignments: issued.assignments.map((assignment) => {
              const agency = holderOf(ctx, assignment.slot);
              const done = carriedOut.find((report) => report.slot === assignment.slot);
              return {
                ...assignment,
                agency: agencyNamed(ctx, agency),
                carriedOutAt: done?.at ?? null,
                result: done?.result ?? null,
                overdue: late.has(assignment),
                mine: done === undefined && Access.may(ctx.actor, "carryOutDirection", { agency }, ctx.today),
              };
            }),
          },
        ];
      });
    }),

  /** The committee directs: number, date, who does what by when. The difficulties go on to "Đã chỉ đạo". */
  issue: signed
    .meta({ access: "issueDirection" })
    .input(
      input(
        Schema.Struct({
          ...commandId,
          difficulties: DifficultyIds,
          document: OwnDocument,
          text: Issue.fields.text,
          assignments: Issue.fields.assignments.check(Schema.isMaxLength(100)),
        }),
      ),
    )
    .mutation(({ ctx, input: said }) =>
      act({ ctx, input: said }, async (writes) => {
        allow(ctx, "issueDirection");
        const { plan } = ctx.services;
        const { assignments, commandId: id, difficulties, text } = said;
        const document = issuedBy(agencyNamed(ctx, plan.document.issuer), said.document);
        const raised = await loadDifficulties(ctx, writes, difficulties);
        const named = assignments.map(({ slot }) => holderOf(ctx, slot) ?? nobodyHolds(slot));
        const agencies = [...new Set([...named, ...raised.flatMap(({ stream }) => stream.agencies)])];
        const command = { _tag: "Issue", difficulties, document, text, assignments } as const;
        const events = orRefuse(Direction.decide(Direction.initial, command, { at: ctx.now, by: ctx.actor.user }));
        const issue = { plan: plan.id, stream: directionStream(id), basedOn: 0, events, agencies };
        const directed = decideEach(ctx, raised, { _tag: "Direct", direction: id });
        orRefuse(await writes.appendAll([issue, ...directed.map(({ append }) => append)]));
        return { id, version: events.length };
      }),
    ),

  /** A named body marks its part carried out; with the last part the difficulties are carried out. */
  carryOut: signed
    .meta({ access: "carryOutDirection" })
    .input(
      input(
        Schema.Struct({
          ...commandId,
          id: Schema.String.check(Schema.isUUID()),
          slot: Slot.SlotId,
          result: CarryOut.fields.result,
        }),
      ),
    )
    .mutation(({ ctx, input: said }) =>
      act({ ctx, input: said }, async (writes) => {
        const { plan } = ctx.services;
        const { id, result, slot } = said;
        allow(ctx, "carryOutDirection", { agency: holderOf(ctx, slot) });
        const [found] = await writes.streams(plan.id, "direction", [id]);
        if (found === undefined) throw notFound({ vi: "văn bản chỉ đạo", en: "direction" }, id);
        const state = replayed(found);
        const command = { _tag: "CarryOut", slot, result } as const;
        const events = orRefuse(Direction.decide(state, command, { at: ctx.now, by: ctx.actor.user }));
        const { agencies, stream } = found;
        const report = { plan: plan.id, stream, basedOn: state.version, events, agencies };
        const after = events.reduce(Direction.evolve, state);
        const carriedOut = Direction.isCarriedOut(after);
        const settled = carriedOut ? (after.issued?.difficulties ?? []) : [];
        const followed = decideEach(ctx, await loadDifficulties(ctx, writes, settled), { _tag: "CarryOut" });
        orRefuse(await writes.appendAll([report, ...followed.map(({ append }) => append)]));
        return { id, version: after.version, carriedOut };
      }),
    ),
});
