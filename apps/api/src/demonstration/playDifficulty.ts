import type { Difficulty, Instant } from "@kehoach/domain";
import type { Account, Agency, Day, Direction, OfficialDocument, Slot } from "@kehoach/domain";
import { userOf } from "./accounts.ts";
import * as Chance from "./Chance.ts";
import type { DifficultyCase, DirectionCase, Submission } from "./cases/Case.ts";
import * as OfficeHours from "./OfficeHours.ts";
import { series } from "./Registry.ts";
import type { World } from "./World.ts";

const idOf = (world: World, name: string) =>
  Chance.of(world.seed, "difficulty", name).uuid() as Difficulty.DifficultyId;

const day = (text: string) => text as Day.Day;
const raiserOf = (world: World, { raiser, slot }: DifficultyCase): Agency.AgencyId =>
  (raiser as Agency.AgencyId | undefined) ?? world.holder(slot as Slot.SlotId).id;

/** Puts a difficulty on the agenda from its raising to what the focal department makes of it, and its closing once settled. */
export const playDifficulty = (world: World, difficulty: DifficultyCase): void => {
  const { agenda, plan } = world;
  const chance = Chance.of(world.seed, "course of difficulty", difficulty.name);
  const id = idOf(world, difficulty.name);
  const raiser = raiserOf(world, difficulty);
  const officer = userOf(world.holder(plan.focal).id, "chuyenvien");
  const act = (on: string, by: Account.UserId, command: Difficulty.Command) => {
    agenda.plan(OfficeHours.morning(day(on), chance), (at) => world.onDifficulty(id, command, { at, by }, raiser));
  };
  const { clause, description, proposal, slot, subject } = difficulty;
  act(difficulty.raised, userOf(raiser, "chuyenvien"), {
    _tag: "Raise",
    slot: slot as Slot.SlotId,
    clause: clause as Extract<Difficulty.Command, { _tag: "Raise" }>["clause"],
    subject,
    description,
    proposal,
  });
  if (difficulty.received !== undefined) act(difficulty.received, officer, { _tag: "Receive" });
  if (difficulty.consolidated !== undefined) {
    act(difficulty.consolidated.on, officer, { _tag: "Consolidate", note: difficulty.consolidated.note });
  }
  if (difficulty.settled !== undefined) {
    act(difficulty.settled.on, officer, { _tag: "Settle", answer: difficulty.settled.answer });
  }
  if (difficulty.closed !== undefined) {
    const { note, on } = difficulty.closed;
    act(on, userOf(raiser, "chuyenvien"), { _tag: "Close", slot: slot as Slot.SlotId, note });
  }
};

/** Puts a submission to the committee on the agenda, with the direction that answers it and what the bodies named do. */
export const playSubmission = (
  world: World,
  submission: Submission,
  difficulties: ReadonlyArray<DifficultyCase>,
): void => {
  const { agenda, plan, registry } = world;
  const focal = world.holder(plan.focal);
  const chance = Chance.of(world.seed, "submission", submission.on);
  const carried = difficulties.filter(({ name }) => submission.difficulties.includes(name));
  const each = (command: Difficulty.Command, at: Instant.Instant, by: Account.UserId) => {
    for (const difficulty of carried) {
      world.onDifficulty(idOf(world, difficulty.name), command, { at, by }, raiserOf(world, difficulty));
    }
  };
  agenda.plan(OfficeHours.afternoon(day(submission.on), chance), (at) => {
    const document = registry.issue(focal, series.submission, at, submission.subject);
    each({ _tag: "Submit", submission: document }, at, userOf(focal.id, "lanhdao"));
  });
  if (submission.direction !== undefined) playDirection(world, submission.direction, carried, each, chance);
};

const playDirection = (
  world: World,
  direction: DirectionCase,
  carried: ReadonlyArray<DifficultyCase>,
  each: (command: Difficulty.Command, at: Instant.Instant, by: Account.UserId) => void,
  chance: Chance.Chance,
): void => {
  const { agenda, plan, registry } = world;
  const committee = world.agency(plan.document.issuer);
  const leader = userOf(committee.id, "lanhdao");
  const id = Chance.of(world.seed, "direction", direction.on).uuid();
  const [first, ...rest] = carried.map(({ name }) => idOf(world, name));
  const [assignment, ...others] = direction.assignments.map(({ dueOn, slot, task }): Direction.Assignment => ({
    slot: slot as Slot.SlotId,
    task,
    dueOn: day(dueOn),
  }));
  if (first === undefined || assignment === undefined) return;
  const named = [assignment, ...others].map(({ slot }) => world.holder(slot).id);
  const bodies = [...new Set([...named, ...carried.map((difficulty) => raiserOf(world, difficulty))])];

  agenda.plan(OfficeHours.morning(day(direction.on), chance), (at) => {
    const document: OfficialDocument.OfficialDocument = registry.issue(
      committee,
      series.committee,
      at,
      direction.subject,
    );
    world.onDirection(
      id,
      {
        _tag: "Issue",
        difficulties: [first, ...rest],
        document,
        text: direction.text,
        assignments: [assignment, ...others],
      },
      { at, by: leader },
      bodies,
    );
    each({ _tag: "Direct", direction: id }, at, leader);
  });
  for (const { carriedOut, slot } of direction.assignments) {
    if (carriedOut === undefined) continue;
    const body = slot as Slot.SlotId;
    agenda.plan(OfficeHours.morning(day(carriedOut.on), chance), (at) => {
      const by = userOf(world.holder(body).id, "chuyenvien");
      const all = world.onDirection(
        id,
        { _tag: "CarryOut", slot: body, result: carriedOut.result },
        { at, by },
        bodies,
      );
      if (all) each({ _tag: "CarryOut" }, at, by);
    });
  }
};
