import { Access, Address, Difficulty, Instant, type Journal, Plan, Slot } from "@kehoach/domain";
import type { Store } from "@kehoach/store";
import { Schema } from "effect";
import type { Context, Signed } from "../Context.ts";
import { input, orRefuse } from "../Refused.ts";
import { act, allow, ask, commandId, router, signed } from "../trpc.ts";
import { issuedBy, OwnDocument } from "./documents.ts";
import { agencyNamed, holderOf, notFound } from "./situation.ts";

type Command = Difficulty.Command["_tag"];

/** The right that each act takes. */
const rights: Readonly<Record<Command, Access.Action>> = {
  Raise: "raiseDifficulty",
  Receive: "handleDifficulty",
  Settle: "handleDifficulty",
  Consolidate: "handleDifficulty",
  Submit: "submitDifficulty",
  Direct: "issueDirection",
  CarryOut: "carryOutDirection",
  Close: "closeDifficulty",
};

const acts = Object.keys(rights) as ReadonlyArray<Command>;

const replayed = ({ entries }: Store.StreamEntries) => {
  const events = entries.map(({ event }) => event as Difficulty.Event);
  return { events, state: Difficulty.replay(events) };
};

/** Whose difficulty it is: the holder of the slot, or whoever raised it under an open one. */
const resourceOf = (ctx: Context, { slot, since }: Difficulty.State, { agencies }: Raisers): Access.Resource => ({
  agency: (slot === null ? null : holderOf(ctx, slot)) ?? agencies[0] ?? null,
  submitted: since.submitted !== undefined,
});
type Raisers = Pick<Store.StreamEntries, "agencies">;

/** The agency for which the person speaks under the slot: its holder, or under an open slot an agency of the person's own. */
const speakerFor = (ctx: Signed, slotId: Slot.SlotId) =>
  holderOf(ctx, slotId) ??
  ctx.actor.grants
    .map(({ agency }) => agency)
    .find((agency) => Plan.slotsOf(ctx.services.plan, agency, ctx.today).some(({ id }) => id === slotId)) ??
  null;

const view = (ctx: Signed, stream: Store.StreamEntries) => {
  const { events, state } = replayed(stream);
  const resource = resourceOf(ctx, state, stream);
  if (!Access.may(ctx.actor, "readDifficulty", resource, ctx.today)) return [];
  const of = <Tag extends Difficulty.Event["_tag"]>(tag: Tag) =>
    events.findLast((event): event is Extract<Difficulty.Event, { _tag: Tag }> => event._tag === tag);
  const raised = of("Raised");
  if (raised === undefined || state.stage === null) return [];
  return [
    {
      id: stream.stream.id,
      version: state.version,
      stage: state.stage,
      stageLabel: Difficulty.stageLabel(state.stage),
      ageInDays: Difficulty.ageInDays(state, ctx.now),
      since: state.since,
      slot: raised.slot,
      agency: agencyNamed(ctx, resource.agency ?? null),
      subject: raised.subject,
      description: raised.description,
      proposal: raised.proposal,
      clause: raised.clause,
      citation: raised.clause === null ? null : Address.cite(raised.clause),
      raisedAt: raised.at,
      answer: of("Settled")?.answer ?? null,
      note: of("Consolidated")?.note ?? null,
      submission: of("Submitted")?.submission ?? null,
      direction: of("Directed")?.direction ?? null,
      closingNote: of("Closed")?.note ?? null,
      acts: acts.filter(
        (name) => Difficulty.allows(state, name) && Access.may(ctx.actor, rights[name], resource, ctx.today),
      ),
    },
  ];
};

const difficultyStream = (id: string): Journal.Stream => ({ kind: "difficulty", id });

/** The difficulties of these ids with their states; refused where one does not exist. */
export const loadDifficulties = async (ctx: Context, reads: Store.Reads, ids: ReadonlyArray<string>) => {
  const streams = await reads.streams(ctx.services.plan.id, "difficulty", ids);
  const found = new Map(streams.map((stream) => [stream.stream.id, stream]));
  return ids.map((id) => {
    const stream = found.get(id);
    if (stream === undefined) throw notFound({ vi: "khó khăn, vướng mắc", en: "difficulty" }, id);
    return { id, stream, ...replayed(stream) };
  });
};

type Loaded = Awaited<ReturnType<typeof loadDifficulties>>[number];

/** Decides one command on each of the difficulties that were loaded in this transaction. */
export const decideEach = (ctx: Signed, loaded: ReadonlyArray<Loaded>, command: Difficulty.Command) => {
  const plan = ctx.services.plan.id;
  return loaded.map(({ id, state, stream: { agencies, stream } }) => {
    const events = orRefuse(Difficulty.decide(state, command, { at: ctx.now, by: ctx.actor.user }));
    const { stage, version } = events.reduce(Difficulty.evolve, state);
    const append: Store.Append = { plan, stream, basedOn: state.version, events, agencies };
    return { append, outcome: { id, version, stage } };
  });
};

/** Carries out one command on each of the difficulties, all or none. */
const carryOut = async (
  ctx: Signed,
  writes: Store.Writes,
  loaded: ReadonlyArray<Loaded>,
  command: Difficulty.Command,
) => {
  const decided = decideEach(ctx, loaded, command);
  orRefuse(await writes.appendAll(decided.map(({ append }) => append)));
  return decided.map(({ outcome }) => outcome);
};

const fields = Difficulty.Command.cases;

/** Difficulties that one document carries. */
export const DifficultyIds = Schema.NonEmptyArray(Difficulty.DifficultyId).check(
  Schema.isMaxLength(100),
  Schema.isUnique(),
);

const target = { ...commandId, id: Difficulty.DifficultyId };
type Whole<Fields extends Schema.Struct.Fields> = Schema.Struct<typeof target & Fields>;

/** A procedure that carries out one act on one difficulty. */
const one = <const Fields extends Schema.Struct.Fields>(
  tag: Command,
  extra: Fields,
  build: (said: Whole<Fields>["Type"]) => Difficulty.Command,
) =>
  signed
    .meta({ access: rights[tag] })
    .input(
      input(
        Schema.Struct({ ...target, ...extra }) as unknown as Schema.Codec<
          Whole<Fields>["Type"],
          Whole<Fields>["Encoded"]
        >,
      ),
    )
    .mutation(({ ctx, input: raw }) => {
      const said = raw as Whole<Fields>["Type"] & Schema.Struct<typeof target>["Type"];
      return act({ ctx, input: said }, async (writes) => {
        const loaded = await loadDifficulties(ctx, writes, [said.id]);
        for (const { state, stream } of loaded) allow(ctx, rights[tag], resourceOf(ctx, state, stream));
        const [outcome] = await carryOut(ctx, writes, loaded, build(said));
        if (outcome === undefined) throw new Error("one difficulty has one outcome");
        return outcome;
      });
    });

export const difficultyRouter = router({
  list: signed
    .meta({ access: "readDifficulty" })
    .input(input(Schema.Struct({})))
    .query(async ({ ctx }) => {
      const streams = await ask(ctx, (reads) => reads.streams(ctx.services.plan.id, "difficulty"));
      return streams.flatMap((stream) => view(ctx, stream)).toSorted((a, b) => Instant.compare(b.raisedAt, a.raisedAt));
    }),

  raise: signed
    .meta({ access: "raiseDifficulty" })
    .input(
      input(
        Schema.Struct({
          ...commandId,
          slot: Slot.SlotId,
          clause: fields.Raise.fields.clause,
          subject: fields.Raise.fields.subject,
          description: fields.Raise.fields.description,
          proposal: fields.Raise.fields.proposal,
        }),
      ),
    )
    .mutation(({ ctx, input: said }) =>
      act({ ctx, input: said }, async (writes) => {
        const { plan } = ctx.services;
        const { clause, commandId: id, description, proposal, slot, subject } = said;
        const agency = speakerFor(ctx, slot);
        allow(ctx, "raiseDifficulty", { agency });
        if (clause !== null && !plan.clauses.some(({ address }) => address === clause)) {
          throw notFound({ vi: "điều khoản", en: "clause" }, clause);
        }
        const command = { _tag: "Raise", slot, clause, subject, description, proposal } as const;
        const events = orRefuse(Difficulty.decide(Difficulty.initial, command, { at: ctx.now, by: ctx.actor.user }));
        const agencies = agency === null ? [] : [agency];
        orRefuse(await writes.append({ plan: plan.id, stream: difficultyStream(id), basedOn: 0, events, agencies }));
        return { id, version: events.length };
      }),
    ),

  receive: one("Receive", {}, () => ({ _tag: "Receive" })),
  settle: one("Settle", { answer: fields.Settle.fields.answer }, ({ answer }) => ({ _tag: "Settle", answer })),
  consolidate: one("Consolidate", { note: fields.Consolidate.fields.note }, ({ note }) => ({
    _tag: "Consolidate",
    note,
  })),
  close: one("Close", { slot: Slot.SlotId, note: fields.Close.fields.note }, ({ note, slot }) => ({
    _tag: "Close",
    slot,
    note,
  })),

  /** One submission (tờ trình) carries many difficulties to the committee. */
  submit: signed
    .meta({ access: "submitDifficulty" })
    .input(input(Schema.Struct({ ...commandId, ids: DifficultyIds, document: OwnDocument })))
    .mutation(({ ctx, input: said }) =>
      act({ ctx, input: said }, async (writes) => {
        allow(ctx, "submitDifficulty");
        const organ = agencyNamed(ctx, holderOf(ctx, ctx.services.plan.focal));
        const submission = issuedBy(organ, said.document);
        return carryOut(ctx, writes, await loadDifficulties(ctx, writes, said.ids), { _tag: "Submit", submission });
      }),
    ),
});
