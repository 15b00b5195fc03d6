import { Instant } from "@kehoach/domain";

/** Where "now" comes from: the machine's clock, or in demonstration mode one of its own. */
export interface Clock {
  readonly now: () => Instant.Instant;
  /** Present in demonstration mode only: moves the clock; it runs on from there. */
  readonly set: ((instant: Instant.Instant) => void) | null;
}

export const systemClock: Clock = { now: () => Instant.ofEpoch(Date.now()), set: null };

/** A clock that showed `shown` when the machine's showed `at`, and has run on since. */
export const demonstrationClock = (shown: Instant.Instant, at: number = Date.now()): Clock => {
  let offset = Instant.toEpoch(shown) - at;
  return {
    now: () => Instant.ofEpoch(Date.now() + offset),
    set: (instant) => {
      offset = Instant.toEpoch(instant) - Date.now();
    },
  };
};
