import { Arbitrary, Schema } from "effect";
import { type Compliance, Day, Instant } from "../src/index.ts";
import { facts, moment } from "./province.ts";

const int = (maximum: number) => Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum })));

const start = Instant.toEpoch(moment("2026-11-10"));

/** Facts in the order of their recording, each possible after the one before: what `Report` can have written. */
export const factRun: Arbitrary.Arbitrary<ReadonlyArray<Compliance.Fact>> = Arbitrary.map(
  Arbitrary.array(Arbitrary.all([int(8), int(500), int(30)]), { minLength: 10, maxLength: 18 }),
  (steps) => {
    const run: Array<Compliance.Fact> = [];
    let clock = start;
    let withRecipient = false;
    let accepted = false;
    let everSent = false;
    let waived = false;
    let extendedUntil = Day.Day.make("2026-11-29");
    let extended = false;
    const record = (fact: Compliance.Fact) => {
      run.push({ ...fact, at: Instant.ofEpoch(clock) });
    };
    for (const [kind, hours, days] of steps) {
      clock += hours * 3_600_000;
      const at = "2026-10-01"; // written over by `record`
      const today = Instant.dayOf(Instant.ofEpoch(clock));
      if (kind === 0 && !withRecipient && !waived) {
        record(facts.sent(at));
        [withRecipient, everSent] = [true, true];
      } else if (kind === 1 && !withRecipient && !waived) {
        record(facts.onPaper(at, Day.add(today, -days)));
        [withRecipient, everSent] = [true, true];
      } else if (kind === 2 && withRecipient && !accepted && run.at(-1)?._tag === "Sent") {
        record(facts.recalled(at));
        withRecipient = false;
      } else if (kind === 3 && withRecipient) {
        record(facts.returned(at, Day.add(today, days + 1)));
        [withRecipient, accepted] = [false, false];
      } else if (kind === 4 && withRecipient && !accepted) {
        record(facts.accepted(at));
        accepted = true;
      } else if (kind === 5 && !waived) {
        extendedUntil = Day.add(extendedUntil, days + 1);
        record(facts.extended(at, extendedUntil));
        extended = true;
      } else if (kind === 6 && extended && !waived) {
        record(facts.extensionRevoked(at));
        extendedUntil = Day.Day.make("2026-11-29");
        extended = false;
      } else if (kind === 7 && !everSent && !waived) {
        record(facts.waived(at));
        waived = true;
      } else if (kind === 8 && waived) {
        record(facts.waiverRevoked(at));
        waived = false;
      }
    }
    return run;
  },
);
