import type { DifficultyAnswer } from "../../../api/Answers.ts";

/** What the focal department and the committee may do with one difficulty; stands on its page, above the history. */
export function HandlingActs({ difficulty: _ }: { readonly difficulty: DifficultyAnswer }) {
  return null;
}
