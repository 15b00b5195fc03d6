import type { Instant } from "@kehoach/domain";

/** Things that people mean to do, each at its instant; what they find then decides what comes of it. */
export interface Agenda {
  readonly plan: (at: Instant.Instant, act: (at: Instant.Instant) => void) => void;
  /** Carries out, in order of time, all that was planned for `until` or earlier. */
  readonly run: (until: Instant.Instant) => void;
}

export const empty = (): Agenda => {
  const planned: Array<{ readonly at: Instant.Instant; readonly act: (at: Instant.Instant) => void }> = [];
  return {
    plan: (at, act) => {
      planned.push({ at, act });
    },
    run: (until) => {
      const inOrder = planned.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
      for (const { act, at } of inOrder) if (at <= until) act(at);
    },
  };
};
