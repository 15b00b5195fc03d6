import type { DifficultyCase, Submission } from "./Case.ts";
import { earlierDifficulties, earlierSubmissions } from "./earlier.ts";
import { runningDifficulties, runningSubmissions } from "./running.ts";

/** All difficulties of the demonstration years. */
export const difficulties: ReadonlyArray<DifficultyCase> = [...earlierDifficulties, ...runningDifficulties];

/** All submissions of the demonstration years. */
export const submissions: ReadonlyArray<Submission> = [...earlierSubmissions, ...runningSubmissions];
