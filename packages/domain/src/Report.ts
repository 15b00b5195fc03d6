import { Result, Schema } from "effect";
import { UserId } from "./Account.ts";
import type { Bilingual } from "./Bilingual.ts";
import * as Calendar from "./Calendar.ts";
import * as Day from "./Day.ts";
import * as Instant from "./Instant.ts";
import type { Obligation } from "./Obligation.ts";
import * as OfficialDocument from "./OfficialDocument.ts";
import * as Refusal from "./Refusal.ts";
import * as ReportContent from "./ReportContent.ts";
import * as Text from "./Text.ts";

/** Đang soạn, Đã ký duyệt, Đã gửi, Đang xem xét, Trả lại để bổ sung, Đã tiếp nhận. */
export const Stage = Schema.Literals(["draft", "signedOff", "sent", "underReview", "returned", "accepted"]);
export type Stage = typeof Stage.Type;

const stageLabels: Readonly<Record<Stage, Bilingual>> = {
  draft: { vi: "Đang soạn", en: "Draft" },
  signedOff: { vi: "Đã ký duyệt", en: "Signed off" },
  sent: { vi: "Đã gửi", en: "Sent" },
  underReview: { vi: "Đang xem xét", en: "Under review" },
  returned: { vi: "Trả lại để bổ sung", en: "Returned for supplement" },
  accepted: { vi: "Đã tiếp nhận", en: "Accepted" },
};
export const stageLabel = (stage: Stage): Bilingual => stageLabels[stage];

const done = { at: Instant.Instant, by: UserId };

/** What happened to a report, its extension or its waiver: the journal of one obligation, append-only. */
export const Event = Schema.TaggedUnion({
  SignedOff: {
    ...done,
    draftVersion: Schema.Int,
    content: ReportContent.ReportContent,
    /** SHA-256 of the content, hexadecimal. */
    digest: Schema.String,
  },
  SignOffVoided: done,
  Sent: { ...done, receipt: Schema.String },
  Recalled: done,
  ReviewBegun: done,
  Returned: {
    ...done,
    reasons: Text.statement(4_000),
    /** The last day of the supplement term. */
    supplementUntil: Day.Day,
  },
  Accepted: { ...done, note: Text.paragraph(4_000) },
  Reopened: { ...done, reason: Text.statement(4_000) },
  ReceivedOnPaper: {
    ...done,
    document: OfficialDocument.OfficialDocument,
    receivedOn: Day.Day,
    receipt: Schema.String,
  },
  Extended: {
    ...done,
    reason: Text.statement(4_000),
    askedBy: Text.line(),
    grantedBy: Text.line(),
    document: OfficialDocument.OfficialDocument,
    /** The new last day. */
    until: Day.Day,
  },
  ExtensionRevoked: { ...done, reason: Text.statement(4_000) },
  Waived: {
    ...done,
    reason: Text.statement(4_000),
    grantedBy: Text.line(),
    document: OfficialDocument.OfficialDocument,
  },
  WaiverRevoked: { ...done, reason: Text.statement(4_000) },
});
export type Event = typeof Event.Type;

/** Where a report stands: the fold of its events. `version` counts them and is what a change is based on. */
export interface State {
  readonly stage: Stage;
  readonly version: number;
  /** The sign-off in force. Any edit voids it, so the draft of `draftVersion` is what was signed. */
  readonly signed: { readonly digest: string; readonly by: UserId; readonly draftVersion: number } | null;
  readonly receipt: string | null;
  /** The last return that is not yet answered or settled. */
  readonly returned: { readonly reasons: string; readonly supplementUntil: Day.Day } | null;
  /** How often it was sent or came on paper, recalled ones included. */
  readonly sentTimes: number;
  /** The last day that the extension in force grants; null without one. */
  readonly extendedUntil: Day.Day | null;
  readonly waived: boolean;
}

export const initial: State = {
  stage: "draft",
  version: 0,
  signed: null,
  receipt: null,
  returned: null,
  sentTimes: 0,
  extendedUntil: null,
  waived: false,
};

/** Where the text is in the agency's hands: a draft, whether or not it was returned before. */
const backToAgency = (state: State): Stage => (state.returned === null ? "draft" : "returned");

const change = (state: State, event: Event): Partial<State> => {
  switch (event._tag) {
    case "SignedOff":
      return { stage: "signedOff", signed: { digest: event.digest, by: event.by, draftVersion: event.draftVersion } };
    case "SignOffVoided":
      return { stage: backToAgency(state), signed: null };
    case "Sent":
      return { stage: "sent", receipt: event.receipt, sentTimes: state.sentTimes + 1 };
    case "Recalled":
      return { stage: backToAgency(state), receipt: null, signed: null };
    case "ReviewBegun":
    case "Reopened":
      return { stage: "underReview" };
    case "Returned":
      return {
        stage: "returned",
        returned: { reasons: event.reasons, supplementUntil: event.supplementUntil },
        signed: null,
      };
    case "Accepted":
      return { stage: "accepted", returned: null };
    case "ReceivedOnPaper":
      return { stage: "underReview", receipt: event.receipt, signed: null, sentTimes: state.sentTimes + 1 };
    case "Extended":
      return { extendedUntil: event.until };
    case "ExtensionRevoked":
      return { extendedUntil: null };
    case "Waived":
      return { waived: true };
    case "WaiverRevoked":
      return { waived: false };
  }
};

export const evolve = (state: State, event: Event): State => ({
  ...state,
  ...change(state, event),
  version: state.version + 1,
});

export const replay = (events: ReadonlyArray<Event>): State => events.reduce(evolve, initial);

/** Whether a report lies with the recipient: sent or come on paper, and neither recalled nor returned. */
export const isWithRecipient = (state: Pick<State, "stage">): boolean =>
  state.stage === "sent" || state.stage === "underReview" || state.stage === "accepted";

/**
 * Whether the recipient has had it: sent or come on paper and not recalled, or returned since. What was sent then stays readable to whom
 * `Access` shows sent reports, while a new text is written.
 */
export const hasArrived = (state: State): boolean => state.receipt !== null || state.returned !== null;

/** Whether the agency may change the text: an edit in `signedOff` voids the sign-off first. */
export const isEditable = (state: State): boolean => !state.waived && !isWithRecipient(state);

/** An act on a report, at an instant, by a person whose right to it was checked by `Access`. */
export const Command = Schema.TaggedUnion({
  SignOff: { draftVersion: Schema.Int, content: ReportContent.ReportContent, digest: Schema.String },
  VoidSignOff: {},
  Send: {},
  Recall: {},
  BeginReview: {},
  Return: {
    reasons: Text.paragraph(4_000),
    /** Supplement term in working days from the next working day. */
    supplementDays: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 60 })),
  },
  Accept: { note: Text.paragraph(4_000) },
  Reopen: { reason: Text.paragraph(4_000) },
  RecordPaperReceipt: { document: OfficialDocument.OfficialDocument, receivedOn: Day.Day },
  Extend: {
    reason: Text.paragraph(4_000),
    askedBy: Text.line(),
    grantedBy: Text.line(),
    document: OfficialDocument.OfficialDocument,
    until: Day.Day,
  },
  RevokeExtension: { reason: Text.paragraph(4_000) },
  Waive: { reason: Text.paragraph(4_000), grantedBy: Text.line(), document: OfficialDocument.OfficialDocument },
  RevokeWaiver: { reason: Text.paragraph(4_000) },
});
export type Command = typeof Command.Type;

/** Circumstances of a command that are not its own: when, who, for which obligation, under which calendar. */
export interface Circumstance {
  readonly at: Instant.Instant;
  readonly by: UserId;
  readonly obligation: Obligation;
  readonly calendar: Calendar.Calendar;
}

/** Acts as they stand in sentences ("không thể gửi báo cáo …"), and the stages in which each is possible. */
const acts: Readonly<Record<Command["_tag"], { readonly name: Bilingual; readonly stages: ReadonlyArray<Stage> }>> = {
  SignOff: { name: { vi: "ký duyệt báo cáo", en: "sign off the report" }, stages: ["draft", "returned"] },
  VoidSignOff: { name: { vi: "huỷ ký duyệt", en: "void the sign-off" }, stages: ["signedOff"] },
  Send: { name: { vi: "gửi báo cáo", en: "send the report" }, stages: ["signedOff"] },
  Recall: { name: { vi: "thu hồi báo cáo", en: "recall the report" }, stages: ["sent"] },
  BeginReview: { name: { vi: "bắt đầu xem xét", en: "begin the review" }, stages: ["sent"] },
  Return: { name: { vi: "trả lại báo cáo", en: "return the report" }, stages: ["sent", "underReview"] },
  Accept: { name: { vi: "tiếp nhận báo cáo", en: "accept the report" }, stages: ["sent", "underReview"] },
  Reopen: { name: { vi: "mở lại báo cáo", en: "reopen the report" }, stages: ["accepted"] },
  RecordPaperReceipt: {
    name: { vi: "ghi nhận báo cáo giấy", en: "record a paper report" },
    stages: ["draft", "signedOff", "returned"],
  },
  Extend: {
    name: { vi: "gia hạn", en: "extend the term" },
    stages: ["draft", "signedOff", "returned", "sent", "underReview", "accepted"],
  },
  RevokeExtension: {
    name: { vi: "thu hồi gia hạn", en: "revoke the extension" },
    stages: ["draft", "signedOff", "returned", "sent", "underReview", "accepted"],
  },
  Waive: { name: { vi: "miễn báo cáo", en: "waive the report" }, stages: ["draft", "signedOff"] },
  RevokeWaiver: { name: { vi: "thu hồi việc miễn", en: "revoke the waiver" }, stages: ["draft", "signedOff"] },
};

/** Every act on a report. */
export const actNames = Object.keys(acts) as ReadonlyArray<Command["_tag"]>;

export const actName = (act: Command["_tag"]): Bilingual => acts[act].name;

/** Whether the act is possible in this state; a screen shows only possible acts. */
export const allows = (state: State, act: Command["_tag"]): boolean => {
  if (!acts[act].stages.includes(state.stage)) return false;
  if (act === "RevokeWaiver") return state.waived;
  if (state.waived) return false;
  if (act === "RevokeExtension") return state.extendedUntil !== null;
  return act !== "Waive" || state.sentTimes === 0;
};

/** The events that a command causes, or why it is refused. */
export type Decision = Result.Result<ReadonlyArray<Event>, Refusal.Refusal>;

const refuse = (refusal: Refusal.Refusal): Decision => Result.fail(refusal);

const happens = (event: Event): Decision => Result.succeed([event]);

const withReason = (reason: string, act: Bilingual, event: Event): Decision =>
  reason === "" ? refuse(Refusal.make("ReasonMissing", { act })) : happens(event);

/** "2026/III-9/01": year, slot, and how many times it was sent. */
const receiptOf = ({ key }: Obligation, state: State): string =>
  `${key.year}/${key.slot.toUpperCase()}/${String(state.sentTimes + 1).padStart(2, "0")}`;

const notAfterToday = (day: Day.Day, at: Instant.Instant): Refusal.Refusal | null => {
  const today = Instant.dayOf(at);
  return day <= today ? null : Refusal.make("DayInFuture", { day: Day.format(day), today: Day.format(today) });
};

const notYetDue = ({ existsFrom, key }: Obligation, at: Instant.Instant): Refusal.Refusal | null =>
  at < existsFrom ? Refusal.make("NotYetDue", { year: key.year, from: Day.format(Instant.dayOf(existsFrom)) }) : null;

const tooEarly = (day: Day.Day, earliest: Day.Day): Refusal.Refusal =>
  Refusal.make("DayTooEarly", { day: Day.format(day), earliest: Day.format(earliest) });

/**
 * Decides a command: the events it causes, or why not.
 * Lateness never refuses: a late report is taken and counted late by `Compliance`.
 */
export const decide = (state: State, command: Command, { at, by, calendar, obligation }: Circumstance): Decision => {
  const act = acts[command._tag];
  const early = notYetDue(obligation, at);
  if (early !== null) return refuse(early);
  if (command._tag === "RevokeWaiver" && !state.waived) {
    return refuse(Refusal.make("NothingToRevoke", { what: { vi: "quyết định miễn", en: "waiver" } }));
  }
  if (command._tag === "RevokeExtension" && state.extendedUntil === null) {
    return refuse(Refusal.make("NothingToRevoke", { what: { vi: "quyết định gia hạn", en: "extension" } }));
  }
  if (command._tag === "Waive" && state.sentTimes > 0) {
    return refuse(Refusal.make("AlreadySent"));
  }
  if (state.waived && command._tag !== "RevokeWaiver") {
    return refuse(Refusal.make(command._tag === "Waive" ? "AlreadyWaived" : "Waived"));
  }
  if (!act.stages.includes(state.stage)) {
    return refuse(Refusal.make("WrongStage", { act: act.name, stage: stageLabels[state.stage] }));
  }
  return Command.match(command, {
    SignOff: ({ content, digest, draftVersion }) => {
      const lacking = ReportContent.missing(content, obligation.duties);
      if (lacking.length > 0) return refuse(Refusal.make("EntriesMissing", { missing: lacking }));
      const written = ReportContent.writtenBy(content, by);
      if (written.length > 0) return refuse(Refusal.make("SignerEdited", { clauses: written }));
      const statements = ReportContent.unsourced(content);
      if (statements.length > 0) return refuse(Refusal.make("SourceMissing", { statements }));
      return happens({ _tag: "SignedOff", at, by, draftVersion, content, digest });
    },
    VoidSignOff: () => happens({ _tag: "SignOffVoided", at, by }),
    Send: () => happens({ _tag: "Sent", at, by, receipt: receiptOf(obligation, state) }),
    Recall: () => happens({ _tag: "Recalled", at, by }),
    BeginReview: () => happens({ _tag: "ReviewBegun", at, by }),
    Return: ({ reasons, supplementDays }) => {
      const supplementUntil = Calendar.addWorkingDays(calendar, Instant.dayOf(at), supplementDays);
      return withReason(reasons, act.name, { _tag: "Returned", at, by, reasons, supplementUntil });
    },
    Accept: ({ note }) => happens({ _tag: "Accepted", at, by, note }),
    Reopen: ({ reason }) => withReason(reason, act.name, { _tag: "Reopened", at, by, reason }),
    RecordPaperReceipt: ({ document, receivedOn }) => {
      const future = notAfterToday(receivedOn, at);
      if (future !== null) return refuse(future);
      const begun = Instant.dayOf(obligation.existsFrom);
      const earliest = document.issuedDate > begun ? document.issuedDate : begun;
      if (receivedOn < earliest) return refuse(tooEarly(receivedOn, earliest));
      const receipt = receiptOf(obligation, state);
      return happens({ _tag: "ReceivedOnPaper", at, by, document, receivedOn, receipt });
    },
    Extend: ({ askedBy, document, grantedBy, reason, until }) => {
      const earliest = Day.add(state.extendedUntil ?? obligation.deadline.lastDay, 1);
      if (until < earliest) return refuse(tooEarly(until, earliest));
      const future = OfficialDocument.issuedAfter(document, at);
      if (future !== null) return refuse(future);
      return withReason(reason, act.name, { _tag: "Extended", at, by, reason, askedBy, grantedBy, document, until });
    },
    RevokeExtension: ({ reason }) => withReason(reason, act.name, { _tag: "ExtensionRevoked", at, by, reason }),
    Waive: ({ document, grantedBy, reason }) => {
      const future = OfficialDocument.issuedAfter(document, at);
      if (future !== null) return refuse(future);
      return withReason(reason, act.name, { _tag: "Waived", at, by, reason, grantedBy, document });
    },
    RevokeWaiver: ({ reason }) => withReason(reason, act.name, { _tag: "WaiverRevoked", at, by, reason }),
  });
};

/** What saving the text means for the report: nothing, or that a sign-off is void. Refused while it lies with the recipient. */
export const decideEdit = (state: State, circumstance: Circumstance): Decision => {
  const early = notYetDue(circumstance.obligation, circumstance.at);
  if (early !== null) return refuse(early);
  if (state.stage === "signedOff") return decide(state, { _tag: "VoidSignOff" }, circumstance);
  if (state.waived) return refuse(Refusal.make("Waived"));
  const act = { vi: "sửa báo cáo", en: "edit the report" };
  return isEditable(state)
    ? Result.succeed([])
    : refuse(Refusal.make("WrongStage", { act, stage: stageLabels[state.stage] }));
};
