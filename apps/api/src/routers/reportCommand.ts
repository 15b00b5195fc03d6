import { Access, Obligation, Report } from "@kehoach/domain";
import type { Store } from "@kehoach/store";
import { Schema } from "effect";
import type { Signed } from "../Context.ts";
import type { Meta } from "../trpc.ts";
import { input, orRefuse } from "../Refused.ts";
import { act, commandId, signed, Version } from "../trpc.ts";
import { circumstanceOf, current, heldBy, reportStream, resourceOf, type Situation, situate } from "./situation.ts";

const target = { ...commandId, key: Obligation.Key, basedOn: Version };

/** What a command is built from. */
interface Given<Said> {
  readonly ctx: Signed;
  readonly said: Said;
  readonly situation: Situation;
  readonly writes: Store.Writes;
}

type Said<Fields extends Schema.Struct.Fields> = Schema.Struct<typeof target & Fields>["Type"];
type Sent<Fields extends Schema.Struct.Fields> = Schema.Struct<typeof target & Fields>["Encoded"];

/** A procedure that carries out one act of the report workflow: policy, decision, journal, all in one transaction. */
export const reportCommand = <const Fields extends Schema.Struct.Fields>(
  act_: Report.Command["_tag"],
  access: Meta["access"],
  fields: Fields,
  build: (given: Given<Said<Fields>>) => Report.Command | Promise<Report.Command>,
) =>
  signed
    .meta({ access })
    .input(input(Schema.Struct({ ...target, ...fields }) as unknown as Schema.Codec<Said<Fields>, Sent<Fields>>))
    .mutation(({ ctx, input: raw }) => {
      const said = raw as Said<Fields> & Schema.Struct<typeof target>["Type"];
      return act({ ctx, input: said }, async (writes) => {
        const { plan } = ctx.services;
        const situation = situate(ctx, said.key);
        // What is signed is the draft that stands when the act is recorded, not one that is being replaced.
        await writes.takeTurn();
        const state = await writes.reportState(plan.id, said.key);
        const resource = resourceOf(situation, state);
        orRefuse(Access.decideReport(ctx.actor, situation.obligation.kind, act_, resource, ctx.today));
        current(said.basedOn, state.version);
        const command = await build({ ctx, said, situation, writes });
        const events = orRefuse(Report.decide(state, command, circumstanceOf(ctx, situation)));
        const agencies = [heldBy(situation)];
        const stream = reportStream(said.key);
        orRefuse(await writes.append({ plan: plan.id, stream, basedOn: state.version, events, agencies }));
        const after = events.reduce(Report.evolve, state);
        return { version: after.version, stage: after.stage, receipt: after.receipt, at: ctx.now };
      });
    });
