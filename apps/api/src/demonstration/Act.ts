import type { Account, Agency, Instant, Journal, Obligation, ReportContent } from "@kehoach/domain";

interface Done {
  readonly at: Instant.Instant;
  readonly by: Account.UserId;
}

/** Events that one act adds to a stream which had `basedOn` of them. */
export interface Append extends Done {
  readonly _tag: "Append";
  readonly stream: Journal.Stream;
  readonly basedOn: number;
  readonly events: ReadonlyArray<Journal.Event>;
  readonly agencies: ReadonlyArray<Agency.AgencyId>;
  /** What a `Sent` or `ReceivedOnPaper` event sends; the content of a paper report is null. */
  readonly report?: { readonly key: Obligation.Key; readonly content: ReportContent.ReportContent | null };
}

/** A draft saved over version `basedOn` (0: there was none). */
interface SaveDraft extends Done {
  readonly _tag: "SaveDraft";
  readonly key: Obligation.Key;
  readonly agency: Agency.AgencyId;
  readonly basedOn: number;
  readonly content: ReportContent.ReportContent;
}

/** One act of the demonstration years. */
export type Act = Append | SaveDraft;
