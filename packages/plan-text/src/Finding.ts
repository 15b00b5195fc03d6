import type { Span } from "./Source.ts";

/**
 * What the reader is unsure of, or what the document itself leaves odd. `layout` and `mended` need no answer; every other kind asks a person.
 */
export type FindingKind =
  | "layout"
  | "mended"
  | "headMissing"
  | "inferred"
  | "numberRepeated"
  | "numberSkipped"
  | "paragraphPlace"
  | "assigneeUnsure"
  | "assigneeRepeated"
  | "leadUnstated"
  | "leadAmbiguous"
  | "reporterUnstated"
  | "recipientUnstated"
  | "reportWithoutTerm"
  | "dateImpossible"
  | "dateBeforeIssue"
  | "dateOrder"
  | "dateConflict"
  | "unread";

export interface Finding {
  /** Address of the clause it is about; "" when it is about the document. */
  readonly at: string;
  readonly kind: FindingKind;
  /** A sentence for the reviewer, in Vietnamese. */
  readonly message: string;
  readonly alternatives: ReadonlyArray<string>;
  /** Where in the source. */
  readonly spans: ReadonlyArray<Span>;
}
