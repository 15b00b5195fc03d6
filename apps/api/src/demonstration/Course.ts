/** How far a report of the running year has come; past years go all the way. */
type Reach = "draft" | "signedOff" | "sent" | "underReview" | "accepted";

/**
 * What becomes of one obligation. Days are calendar days from the last day in time: −5 is five days before it, 3 three days late.
 * Without more it is written, signed, sent, reviewed and accepted.
 */
export interface Course {
  /** When it is sent; null: never. For a draft, when it was last written on. */
  readonly sent: number | null;
  readonly reach?: Reach;
  /** Sent late in the evening of its day, whatever day of the week. */
  readonly inTheEvening?: boolean;
  /** Came on paper that day; the focal department records it afterwards. */
  readonly onPaper?: boolean;
  /** The head takes a sign-off back, corrects through the drafter and signs again. */
  readonly signedTwice?: boolean;
  /** Sent a first time two working days before, recalled within the hour. */
  readonly recalled?: boolean;
  /** Returned once for supplement, and how that was answered; `waiting` leaves the term running. */
  readonly returned?: "inTerm" | "afterTerm" | "never" | "waiting";
  /** Accepted, reopened by the focal head, accepted again. */
  readonly reopened?: boolean;
  readonly extension?: { readonly recorded: number; readonly until: number; readonly revoked?: number };
  readonly waived?: { readonly recorded: number; readonly revoked?: number };
  /** Entries whose text repeats last year's. */
  readonly repeats?: "all" | "first";
  /** In a draft: how many entries are done; the next one is begun. */
  readonly entriesDone?: number;
}
