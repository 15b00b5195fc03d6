import type { ReportContent } from "@kehoach/domain";

/** One sentence for each of the years 2020 to 2026. */
export type Yearly = readonly [string, string, string, string, string, string, string];

/** From what the entry of one duty is put together, year by year: illustration, without figures that could pass for real. */
export interface DutyTexts {
  readonly openings: ReadonlyArray<string>;
  readonly years: Yearly;
  readonly closings: ReadonlyArray<string>;
  readonly difficulties: ReadonlyArray<string>;
  readonly plans: ReadonlyArray<string>;
  /** How it usually stands. */
  readonly progress: ReportContent.Progress;
  /** Years in which it stood otherwise. */
  readonly otherwise?: Readonly<Partial<Record<number, ReportContent.Progress>>>;
  /** Years with nothing to report, and why. */
  readonly none?: Readonly<Partial<Record<number, string>>>;
}

/** The texts of an assignee, by clause. */
export type ByClause = Readonly<Record<string, DutyTexts>>;
