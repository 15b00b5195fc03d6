/** A seeded stream of chance: the same seed gives the same choices on every machine (xmur3 into mulberry32). */
export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  readonly pick: <A>(items: readonly [A, ...ReadonlyArray<A>]) => A;
  /** True in about `share` (0 to 1) of all cases. */
  readonly happens: (share: number) => boolean;
  /** A well-formed random UUID. */
  readonly uuid: () => string;
}

const hash = (text: string): number => {
  let h = 1_779_033_703 ^ text.length;
  for (const letter of text) {
    h = Math.imul(h ^ (letter.codePointAt(0) ?? 0), 3_432_918_353);
    h = (h << 13) | (h >>> 19);
  }
  h = Math.imul(h ^ (h >>> 16), 2_246_822_507);
  h = Math.imul(h ^ (h >>> 13), 3_266_489_909);
  return (h ^ (h >>> 16)) >>> 0;
};

/** Chance of its own for each thing named, so that a change in one place leaves every other as it was. */
export const of = (...seed: ReadonlyArray<string | number>): Chance => {
  let state = hash(seed.join("\u0000"));
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const hex = (digits: number) => Array.from({ length: digits }, () => between(0, 15).toString(16)).join("");
  return {
    between,
    pick: ([first, ...rest]) => {
      const index = between(0, rest.length);
      return index === 0 ? first : (rest[index - 1] ?? first);
    },
    happens: (share) => next() < share,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${between(8, 11).toString(16)}${hex(3)}-${hex(12)}`,
  };
};
