import { Access, Board, type Journal, Obligation, ReportingRule, Slot, Urging } from "@kehoach/domain";
import type { Store } from "@kehoach/store";
import { Schema } from "effect";
import type { Context } from "../Context.ts";
import { input, orRefuse } from "../Refused.ts";
import { act, allow, ask, commandId, router, signed } from "../trpc.ts";
import { issuedBy, OwnDocument } from "./documents.ts";
import { agencyNamed, holderOf, notFound } from "./situation.ts";

const Year = Obligation.Key.fields.year;

const urgingStream = (id: string): Journal.Stream => ({ kind: "urging", id });

const standingsOf = async (ctx: Context, reads: Store.Reads, rule: ReportingRule.RuleId, year: number) => {
  const { plan } = ctx.services;
  const obligations = Obligation.ofYear(plan, year).filter((obligation) => obligation.key.rule === rule);
  const rows = Board.rows(plan, obligations, await reads.facts(plan.id, [year]), ctx.now);
  return rows.map(({ assessment, holder, slot }) => ({ slot: slot.id, holder, assessment }));
};

const replayed = ({ entries }: Store.StreamEntries) => Urging.replay(entries.map(({ event }) => event as Urging.Event));

const focalName = (ctx: Context) => agencyNamed(ctx, holderOf(ctx, ctx.services.plan.focal));

export const urgingRouter = router({
  /** Urgings that concern the reader: all for the focal department, the own agency's signed ones for the others. */
  list: signed
    .meta({ access: "readUrging" })
    .input(input(Schema.Struct({ year: Schema.optionalKey(Year) })))
    .query(async ({ ctx, input: { year } }) => {
      const { plan } = ctx.services;
      const slots = new Map(plan.slots.map((slot) => [slot.id, slot]));
      const streams = await ask(ctx, (reads) => reads.streams(plan.id, "urging"));
      return streams.flatMap((stream) => {
        const { prepared, signed: signature, version } = replayed(stream);
        if (prepared === null || (year !== undefined && prepared.year !== year)) return [];
        const submitted = signature !== null;
        const visible =
          Access.reachesAll(ctx.actor, "readUrging", ctx.today) ||
          (submitted && Access.mayForAny(ctx.actor, "readUrging", stream.agencies, ctx.today));
        if (!visible) return [];
        return [
          {
            id: stream.stream.id,
            version,
            year: prepared.year,
            rule: prepared.rule,
            tier: prepared.tier,
            tierLabel: Urging.tiers.find(({ tier }) => tier === prepared.tier)?.label ?? Urging.tiers[0].label,
            text: prepared.text,
            preparedAt: prepared.at,
            signedAt: signature?.at ?? null,
            document: signature?.document ?? null,
            bodies: prepared.slots.map((id) => {
              const slot = slots.get(id);
              const agency = slot === undefined ? null : holderOf(ctx, slot.id);
              return { slot: id, name: agencyNamed(ctx, agency) };
            }),
          },
        ];
      });
    }),

  /** Who can be urged now and at which tier: the overdue of a year. */
  candidates: signed
    .meta({ access: "prepareUrging" })
    .input(input(Schema.Struct({ rule: ReportingRule.RuleId, year: Year })))
    .query(async ({ ctx, input: { rule, year } }) => {
      allow(ctx, "prepareUrging");
      const standings = await ask(ctx, (reads) => standingsOf(ctx, reads, rule, year));
      return Urging.candidates(standings).map(({ assessment, holder, slot }) => ({
        slot,
        name: holder?.name ?? slot,
        daysLate: assessment.daysLate,
        tier: Urging.tierAfter(assessment.daysLate),
      }));
    }),

  prepare: signed
    .meta({ access: "prepareUrging" })
    .input(
      input(
        Schema.Struct({
          ...commandId,
          rule: ReportingRule.RuleId,
          year: Year,
          tier: Urging.Command.cases.Prepare.fields.tier,
          slots: Schema.NonEmptyArray(Slot.SlotId).check(Schema.isMaxLength(100), Schema.isUnique()),
          text: Urging.Command.cases.Prepare.fields.text,
        }),
      ),
    )
    .mutation(({ ctx, input: said }) =>
      act({ ctx, input: said }, async (writes) => {
        allow(ctx, "prepareUrging");
        const { plan } = ctx.services;
        const { commandId: id, rule, slots, text, tier, year } = said;
        const standings = await standingsOf(ctx, writes, rule, year);
        const command = { _tag: "Prepare", rule, year, tier, slots, text } as const;
        const done = { at: ctx.now, by: ctx.actor.user, standings };
        const events = orRefuse(Urging.decide(Urging.initial, command, done));
        const agencies = [...new Set(slots.flatMap((slot) => holderOf(ctx, slot) ?? []))];
        const stream = urgingStream(id);
        orRefuse(await writes.append({ plan: plan.id, stream, basedOn: 0, events, agencies }));
        return { id, version: events.length };
      }),
    ),

  sign: signed
    .meta({ access: "signUrging" })
    .input(input(Schema.Struct({ ...commandId, id: Urging.UrgingId, document: OwnDocument })))
    .mutation(({ ctx, input: said }) =>
      act({ ctx, input: said }, async (writes) => {
        allow(ctx, "signUrging");
        const { plan } = ctx.services;
        const [found] = await writes.streams(plan.id, "urging", [said.id]);
        if (found === undefined) throw notFound({ vi: "văn bản đôn đốc", en: "urging" }, said.id);
        const state = replayed(found);
        const standings =
          state.prepared === null ? [] : await standingsOf(ctx, writes, state.prepared.rule, state.prepared.year);
        const command = { _tag: "Sign", document: issuedBy(focalName(ctx), said.document) } as const;
        const events = orRefuse(Urging.decide(state, command, { at: ctx.now, by: ctx.actor.user, standings }));
        const { agencies, stream } = found;
        orRefuse(await writes.append({ plan: plan.id, stream, basedOn: state.version, events, agencies }));
        return { id: said.id, version: state.version + events.length };
      }),
    ),
});
