import type { DifficultyAnswer } from "../../../api/Answers.ts";

/** Acts on many difficulties at once (one submission, one direction); stands above the list with the rows that it shows. */
export function HandlingPanel({ difficulties: _ }: { readonly difficulties: ReadonlyArray<DifficultyAnswer> }) {
  return null;
}
