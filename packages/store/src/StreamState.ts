import { Difficulty, type Journal, Report } from "@kehoach/domain";

/**
 * Where a stream of the journal stands: the fold of its events without their texts, since everybody of the province may read it.
 * Of a return it keeps the term and, in `returnedVersion`, which event holds the reasons.
 */
export interface StreamState {
  readonly version: number;
  /** `Report.State` or `Difficulty.State`; other kinds are decided from their events. */
  readonly state: unknown;
  /** A difficulty that has been before the committee, an urging that was signed. */
  readonly submitted: boolean;
  /** `Report.hasArrived`. */
  readonly sent: boolean;
  readonly accepted: boolean;
  readonly returnedVersion: number | null;
}

export const initial = (kind: Journal.StreamKind): StreamState => ({
  version: 0,
  state: kind === "report" ? Report.initial : kind === "difficulty" ? Difficulty.initial : {},
  submitted: false,
  sent: false,
  accepted: false,
  returnedVersion: null,
});

const withoutReasons = (state: Report.State): Report.State =>
  state.returned === null ? state : { ...state, returned: { ...state.returned, reasons: "" } };

const evolveReport = (before: StreamState, event: Report.Event): StreamState => {
  const version = before.version + 1;
  const state = withoutReasons(Report.evolve(before.state as Report.State, event));
  return {
    ...before,
    version,
    state,
    sent: Report.hasArrived(state),
    accepted: state.stage === "accepted",
    returnedVersion: event._tag === "Returned" ? version : state.returned === null ? null : before.returnedVersion,
  };
};

/** The stream after one more event. */
export const evolve = (kind: Journal.StreamKind, before: StreamState, event: Journal.Event): StreamState => {
  if (kind === "report") return evolveReport(before, event as Report.Event);
  const version = before.version + 1;
  if (kind === "difficulty") {
    const state = Difficulty.evolve(before.state as Difficulty.State, event as Difficulty.Event);
    return { ...before, version, state, submitted: before.submitted || state.stage === "submitted" };
  }
  return { ...before, version, submitted: before.submitted || event._tag === "Signed" || event._tag === "Issued" };
};

/** The stored state of a report with the reasons of its return, or null for a row that is not one. */
export const reportState = (stored: unknown, version: number, reasons: string | null): Report.State | null => {
  if (typeof stored !== "object" || stored === null) return null;
  const state = { ...Report.initial, ...stored };
  if (state.version !== version || !Report.Stage.literals.includes(state.stage)) return null;
  return state.returned === null ? state : { ...state, returned: { ...state.returned, reasons: reasons ?? "" } };
};
