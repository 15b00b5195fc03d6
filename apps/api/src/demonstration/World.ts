import {
  type Account,
  type Agency,
  type Board,
  Compliance,
  Difficulty,
  Direction,
  type Instant,
  Obligation,
  Plan,
  type Refusal,
  Report,
  type ReportContent,
  type Slot,
  Urging,
} from "@kehoach/domain";
import { digestOf } from "@kehoach/store";
import { Result } from "effect";
import type { Act } from "./Act.ts";
import type * as Agenda from "./Agenda.ts";
import type * as Registry from "./Registry.ts";

/** Who acts, and when. */
interface Done {
  readonly at: Instant.Instant;
  readonly by: Account.UserId;
}

interface Draft {
  readonly version: number;
  readonly content: ReportContent.ReportContent;
}

/**
 * The province as it stands while the demonstration years are played. Every act goes through the domain's deciders; what they
 * refuse is a defect of the script and stops it, so that whatever is recorded is valid by construction.
 */
export interface World {
  readonly seed: string;
  readonly plan: Plan.Plan;
  readonly agenda: Agenda.Agenda;
  readonly registry: Registry.Registry;
  /** All that was done so far, in order of time. */
  readonly acts: ReadonlyArray<Act>;
  readonly agency: (id: Agency.AgencyId) => Agency.Agency;
  /** Who holds the slot; no slot of this plan changes hands. */
  readonly holder: (slot: Slot.SlotId) => Agency.Agency;
  readonly facts: Board.Facts;
  readonly draft: (key: Obligation.Key) => Draft | undefined;
  /** The content that lies with the recipient, or null where it came on paper. */
  readonly sent: (key: Obligation.Key) => ReportContent.ReportContent | null | undefined;
  readonly report: (key: Obligation.Key) => Report.State;
  /** By id. */
  readonly urgings: ReadonlyMap<string, Urging.State>;

  readonly saveDraft: (key: Obligation.Key, content: ReportContent.ReportContent, done: Done) => void;
  readonly onReport: (key: Obligation.Key, command: Report.Command, done: Done) => void;
  /** Signs off the draft as it stands. */
  readonly signOff: (key: Obligation.Key, done: Done) => void;
  readonly onDifficulty: (
    id: Difficulty.DifficultyId,
    command: Difficulty.Command,
    done: Done,
    raiser: Agency.AgencyId,
  ) => void;
  /** Answers whether every body named has now carried it out. */
  readonly onDirection: (
    id: string,
    command: Direction.Command,
    done: Done,
    agencies: ReadonlyArray<Agency.AgencyId>,
  ) => boolean;
  readonly onUrging: (
    id: Urging.UrgingId,
    command: Urging.Command,
    done: Done & { readonly standings: ReadonlyArray<Urging.Standing> },
  ) => void;
}

const decided = <E>(what: string, decision: Result.Result<ReadonlyArray<E>, Refusal.Refusal>): ReadonlyArray<E> => {
  if (Result.isFailure(decision)) {
    throw new Error(
      `Demonstration years: ${what} was refused (${decision.failure.code}): ${decision.failure.sentence.en}`,
    );
  }
  return decision.success;
};

export const of = (plan: Plan.Plan, seed: string, agenda: Agenda.Agenda, registry: Registry.Registry): World => {
  const acts: Array<Act> = [];
  const agencies = Plan.agenciesOf(plan);
  const slots = new Map(plan.slots.map((slot) => [slot.id, slot]));
  const reports = new Map<string, Report.State>();
  const facts = new Map<string, ReadonlyArray<Compliance.Fact>>();
  const drafts = new Map<string, Draft>();
  const sent = new Map<string, ReportContent.ReportContent | null>();
  const difficulties = new Map<string, Difficulty.State>();
  const directions = new Map<string, Direction.State>();
  const urgings = new Map<string, Urging.State>();

  const agency = (id: Agency.AgencyId): Agency.Agency => {
    const found = agencies.get(id);
    if (found === undefined) throw new Error(`Demonstration years: no agency ${id}`);
    return found;
  };
  const holder = (slot: Slot.SlotId): Agency.Agency => {
    const id = slots.get(slot)?.holder ?? null;
    if (id === null) throw new Error(`Demonstration years: nobody holds ${slot}`);
    return agency(id);
  };
  const report = (key: Obligation.Key) => reports.get(Obligation.id(key)) ?? Report.initial;

  const onReport: World["onReport"] = (key, command, { at, by }) => {
    const id = Obligation.id(key);
    const obligation = Obligation.find(plan, key);
    if (obligation === undefined) throw new Error(`Demonstration years: no obligation ${id}`);
    const before = report(key);
    const circumstance = { at, by, obligation, calendar: plan.calendar };
    const events = decided(`${command._tag} on ${id}`, Report.decide(before, command, circumstance));
    reports.set(id, events.reduce(Report.evolve, before));
    const added = events.map(Compliance.factOf).filter((fact) => fact !== null);
    facts.set(id, [...(facts.get(id) ?? []), ...added]);
    const content = command._tag === "RecordPaperReceipt" ? null : (drafts.get(id)?.content ?? null);
    const sends = command._tag === "Send" || command._tag === "RecordPaperReceipt";
    if (sends) sent.set(id, content);
    acts.push({
      _tag: "Append",
      at,
      by,
      stream: { kind: "report", id },
      basedOn: before.version,
      events,
      agencies: [holder(key.slot).id],
      ...(sends ? { report: { key, content } } : {}),
    });
  };

  return {
    seed,
    plan,
    agenda,
    registry,
    acts,
    agency,
    holder,
    facts,
    draft: (key) => drafts.get(Obligation.id(key)),
    sent: (key) => sent.get(Obligation.id(key)),
    report,
    urgings,

    saveDraft: (key, content, { at, by }) => {
      const id = Obligation.id(key);
      const basedOn = drafts.get(id)?.version ?? 0;
      drafts.set(id, { version: basedOn + 1, content });
      acts.push({ _tag: "SaveDraft", at, by, key, agency: holder(key.slot).id, basedOn, content });
    },
    onReport,
    signOff: (key, done) => {
      const draft = drafts.get(Obligation.id(key));
      if (draft === undefined) throw new Error(`Demonstration years: nothing to sign for ${Obligation.id(key)}`);
      const { content, version } = draft;
      onReport(key, { _tag: "SignOff", draftVersion: version, content, digest: digestOf(content) }, done);
    },
    onDifficulty: (id, command, { at, by }, raiser) => {
      const before = difficulties.get(id) ?? Difficulty.initial;
      const events = decided(`${command._tag} on difficulty ${id}`, Difficulty.decide(before, command, { at, by }));
      difficulties.set(id, events.reduce(Difficulty.evolve, before));
      const stream = { kind: "difficulty", id } as const;
      acts.push({ _tag: "Append", at, by, stream, basedOn: before.version, events, agencies: [raiser] });
    },
    onDirection: (id, command, { at, by }, bodies) => {
      const before = directions.get(id) ?? Direction.initial;
      const events = decided(`${command._tag} on direction ${id}`, Direction.decide(before, command, { at, by }));
      const after = events.reduce(Direction.evolve, before);
      directions.set(id, after);
      const stream = { kind: "direction", id } as const;
      acts.push({ _tag: "Append", at, by, stream, basedOn: before.version, events, agencies: bodies });
      return Direction.isCarriedOut(after);
    },
    onUrging: (id, command, done) => {
      const { at, by } = done;
      const before = urgings.get(id) ?? Urging.initial;
      const events = decided(`${command._tag} on urging ${id}`, Urging.decide(before, command, done));
      const after = events.reduce(Urging.evolve, before);
      urgings.set(id, after);
      const bodies = (after.prepared?.slots ?? []).map((slot) => holder(slot).id);
      const stream = { kind: "urging", id } as const;
      acts.push({ _tag: "Append", at, by, stream, basedOn: before.version, events, agencies: bodies });
    },
  };
};
