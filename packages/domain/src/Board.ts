import type * as Agency from "./Agency.ts";
import * as Compliance from "./Compliance.ts";
import * as Instant from "./Instant.ts";
import * as Obligation from "./Obligation.ts";
import * as Plan from "./Plan.ts";
import * as Slot from "./Slot.ts";
import * as Tally from "./Tally.ts";

/** Facts of all obligations, by `Obligation.id`. */
export type Facts = ReadonlyMap<string, ReadonlyArray<Compliance.Fact>>;

/**
 * One obligation as it stands. The holder is the agency that held the slot when the report that counts came, so that history shows
 * who reported; while nothing counts, the agency that holds it on the day asked.
 */
export interface Row {
  readonly obligation: Obligation.Obligation;
  readonly slot: Slot.Slot;
  readonly holder: Agency.Agency | null;
  readonly assessment: Compliance.Assessment;
}

/** One year of a plan as of an instant (bảng theo dõi). */
export interface Year {
  readonly year: number;
  readonly asOf: Instant.Instant;
  readonly rows: ReadonlyArray<Row>;
  /** The five numbers of the agencies' reports. */
  readonly agencies: Tally.Tally;
  /** The five numbers of the consolidated report. */
  readonly consolidated: Tally.Tally;
}

/** Rows whose obligation exists as of the instant. Asked for the future, the answer is what stands if nothing more is recorded. */
export const rows = (
  plan: Plan.Plan,
  obligations: ReadonlyArray<Obligation.Obligation>,
  facts: Facts,
  asOf: Instant.Instant,
): ReadonlyArray<Row> => {
  const agencies = Plan.agenciesOf(plan);
  const slots = new Map(plan.slots.map((slot) => [slot.id, slot]));
  const day = Instant.dayOf(asOf);
  return obligations.flatMap((obligation) => {
    const slot = slots.get(obligation.key.slot);
    if (slot === undefined || asOf < obligation.existsFrom) return [];
    const assessment = Compliance.assess(obligation, facts.get(Obligation.id(obligation.key)) ?? [], asOf);
    const { countedAt } = assessment;
    const holder = Slot.holderOn(slot, agencies, countedAt === null ? day : Instant.dayOf(countedAt));
    return [
      {
        obligation,
        slot,
        holder: holder === null ? null : (agencies.get(holder) ?? null),
        assessment,
      },
    ];
  });
};

const tally = (all: ReadonlyArray<Row>, kind: Obligation.Obligation["kind"]): Tally.Tally =>
  Tally.of(all.filter((row) => row.obligation.kind === kind).map((row) => row.assessment.status));

export const ofYear = (plan: Plan.Plan, year: number, facts: Facts, asOf: Instant.Instant): Year => {
  const all = rows(plan, Obligation.ofYear(plan, year), facts, asOf);
  return { year, asOf, rows: all, agencies: tally(all, "periodic"), consolidated: tally(all, "consolidated") };
};

/** An answer for an instant that has not come is marked "dự kiến". */
export const isForecast = (asOf: Instant.Instant, now: Instant.Instant): boolean => asOf > now;
