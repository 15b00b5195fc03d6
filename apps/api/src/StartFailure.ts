import type { Bilingual } from "@kehoach/domain";
import { Result } from "effect";

/** Why the program does not start, or cannot go on: a sentence for whoever started it, with no secret in it. */
export interface StartFailure {
  readonly sentence: Bilingual.Bilingual;
}

export const say = (vi: string, en: string): Bilingual.Bilingual => ({ vi, en });

export const fail = (vi: string, en: string): Result.Result<never, StartFailure> =>
  Result.fail({ sentence: say(vi, en) });

/** What the system calls an error of a file, a port or a connection: `EACCES`, `EADDRINUSE`. */
export const causeOf = (error: unknown): string =>
  error instanceof Error ? ("code" in error ? String(error.code) : error.name) : "?";
