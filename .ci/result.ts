/** What one part of the verification found. */
export interface Result {
  readonly passed: number;
  /** One line for each failure. */
  readonly failures: ReadonlyArray<string>;
}

/** A check that stands or falls as one. */
export const single = (name: string, ok: boolean): Result =>
  ok ? { passed: 1, failures: [] } : { passed: 0, failures: [name] };

export const together = (results: ReadonlyArray<Result>): Result => ({
  passed: results.reduce((sum, result) => sum + result.passed, 0),
  failures: results.flatMap((result) => result.failures),
});
