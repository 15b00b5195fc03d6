/** A difficulty of the demonstration and what became of it; days are `YYYY-MM-DD`. What is absent has not happened. */
export interface DifficultyCase {
  /** Names it within the demonstration; its id is made from it. */
  readonly name: string;
  readonly slot: string;
  /** The body, where nobody holds the slot (Mục III khoản 13). */
  readonly raiser?: string;
  readonly clause: string | null;
  readonly subject: string;
  readonly description: string;
  readonly proposal: string;
  readonly raised: string;
  readonly received?: string;
  readonly consolidated?: { readonly on: string; readonly note: string };
  readonly settled?: { readonly on: string; readonly answer: string };
  readonly closed?: { readonly on: string; readonly note: string };
}

/** A direction of the committee, with who must do what by when and what they have done. */
export interface DirectionCase {
  readonly on: string;
  readonly subject: string;
  readonly text: string;
  readonly assignments: ReadonlyArray<{
    readonly slot: string;
    readonly task: string;
    readonly dueOn: string;
    readonly carriedOut?: { readonly on: string; readonly result: string };
  }>;
}

/** A submission (tờ trình) that carries difficulties to the committee, and the direction that answered it, if any did. */
export interface Submission {
  readonly on: string;
  readonly subject: string;
  /** Names of the difficulties it carries. */
  readonly difficulties: ReadonlyArray<string>;
  readonly direction?: DirectionCase;
}
