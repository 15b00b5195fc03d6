/** A stored row that does not decode. It is left out of the answer, so that one bad row does not take a whole screen away. */
export interface Corruption {
  readonly table: string;
  /** Which row, by its key. */
  readonly row: string;
  readonly problem: string;
}

/** Hears of a corruption, so that the operator is told. */
export type Report = (corruption: Corruption) => void;
