import { Result } from "effect";
import { type Actor, type Grant, grantsOn, type Role } from "./Account.ts";
import type { AgencyId } from "./Agency.ts";
import type { Bilingual } from "./Bilingual.ts";
import type { Day } from "./Day.ts";
import type { Obligation } from "./Obligation.ts";
import * as Refusal from "./Refusal.ts";
import { actName, type Command } from "./Report.ts";

/**
 * How far a right reaches. `own`: resources of the agency for which the role is held. `sent`, `accepted`, `submitted`:
 * any resource that has come so far.
 */
type Scope = "all" | "own" | "sent" | "accepted" | "submitted";

/** What is acted upon, as far as the policy looks at it. */
export interface Resource {
  /** The agency it belongs to; for a report, the holder of the slot (or the author of what was sent). */
  readonly agency?: AgencyId | null;
  readonly sent?: boolean;
  readonly accepted?: boolean;
  /** A difficulty that has been before the committee, an urging that was signed. */
  readonly submitted?: boolean;
}

interface Policy {
  readonly name: Bilingual;
  readonly rights: Partial<Readonly<Record<Role, Scope>>>;
}

const everyone = {
  drafter: "all",
  head: "all",
  focalOfficer: "all",
  focalHead: "all",
  committeeViewer: "all",
  committeeLeader: "all",
  administrator: "all",
  auditor: "all",
} as const;
const agencyPeople = { drafter: "own", head: "own", focalOfficer: "own", focalHead: "own" } as const;
const heads = { head: "own", focalHead: "own" } as const;
const focalPeople = { focalOfficer: "all", focalHead: "all" } as const;
const readSent = { committeeViewer: "sent", committeeLeader: "sent", auditor: "sent" } as const;

const say = (vi: string, en: string): Bilingual => ({ vi, en });

/**
 * Who may do what; anything not written here is denied. People of the focal department are also drafter and head of
 * its own chapter, hence `own` for them where an agency's people have it.
 */
const policies = {
  readPlan: { name: say("xem kế hoạch và số liệu chung", "read the plan and the five numbers"), rights: everyone },
  readDraft: { name: say("xem dự thảo của đơn vị", "read the agency's draft"), rights: agencyPeople },
  writeDraft: { name: say("soạn báo cáo của đơn vị", "write the agency's report"), rights: agencyPeople },
  signReport: { name: say("ký duyệt báo cáo của đơn vị", "sign off the agency's report"), rights: heads },
  sendReport: { name: say("gửi báo cáo của đơn vị", "send the agency's report"), rights: heads },
  recallReport: { name: say("thu hồi báo cáo của đơn vị", "recall the agency's report"), rights: heads },
  readReport: {
    name: say("xem báo cáo này", "read this report"),
    rights: {
      drafter: "own",
      head: "own",
      focalOfficer: "sent",
      focalHead: "sent",
      committeeViewer: "accepted",
      committeeLeader: "accepted",
      auditor: "sent",
    },
  },
  reviewReport: { name: say("xem xét báo cáo", "review reports"), rights: focalPeople },
  recordReceipt: { name: say("ghi nhận báo cáo giấy", "record a paper report"), rights: focalPeople },
  reopenReport: { name: say("mở lại báo cáo đã tiếp nhận", "reopen an accepted report"), rights: { focalHead: "all" } },
  recordExtension: { name: say("ghi nhận gia hạn", "record an extension"), rights: { focalHead: "all" } },
  recordWaiver: { name: say("ghi nhận miễn báo cáo", "record a waiver"), rights: { focalHead: "all" } },
  prepareUrging: { name: say("soạn văn bản đôn đốc", "prepare an urging"), rights: focalPeople },
  signUrging: { name: say("ký văn bản đôn đốc", "sign an urging"), rights: { focalHead: "all" } },
  readUrging: {
    name: say("xem văn bản đôn đốc", "read this urging"),
    rights: { drafter: "own", head: "own", ...focalPeople },
  },
  raiseDifficulty: {
    name: say("phản ánh khó khăn, vướng mắc cho đơn vị", "raise a difficulty for the agency"),
    rights: { drafter: "own", head: "own" },
  },
  closeDifficulty: {
    name: say("kết thúc khó khăn, vướng mắc của đơn vị", "close the agency's difficulty"),
    rights: { drafter: "own", head: "own" },
  },
  readDifficulty: {
    name: say("xem khó khăn, vướng mắc này", "read this difficulty"),
    rights: {
      drafter: "own",
      head: "own",
      ...focalPeople,
      committeeViewer: "submitted",
      committeeLeader: "submitted",
    },
  },
  handleDifficulty: { name: say("xử lý khó khăn, vướng mắc", "handle difficulties"), rights: focalPeople },
  submitDifficulty: {
    name: say("trình UBND tỉnh khó khăn, vướng mắc", "submit difficulties to the committee"),
    rights: { focalHead: "all" },
  },
  issueDirection: { name: say("ban hành chỉ đạo", "issue a direction"), rights: { committeeLeader: "all" } },
  readDirection: {
    name: say("xem văn bản chỉ đạo này", "read this direction"),
    rights: { drafter: "own", head: "own", ...focalPeople, committeeViewer: "all", committeeLeader: "all" },
  },
  carryOutDirection: {
    name: say("xác nhận đã thực hiện chỉ đạo", "mark a direction carried out"),
    rights: { drafter: "own", head: "own" },
  },
  readConsolidated: {
    name: say("xem báo cáo tổng hợp", "read the consolidated report"),
    rights: { ...focalPeople, ...readSent },
  },
  writeConsolidated: {
    name: say("soạn báo cáo tổng hợp", "write the consolidated report"),
    rights: focalPeople,
  },
  signConsolidated: {
    name: say("ký và trình báo cáo tổng hợp", "sign and submit the consolidated report"),
    rights: { focalHead: "all" },
  },
  returnConsolidated: {
    name: say("trả lại báo cáo tổng hợp", "return the consolidated report"),
    rights: { committeeLeader: "all" },
  },
  administer: {
    name: say("quản trị kế hoạch, đơn vị, tài khoản", "administer plans, agencies and accounts"),
    rights: { administrator: "all" },
  },
  nameActingHead: {
    name: say("giao người phụ trách thay trong thời gian vắng mặt", "name an acting head of the agency"),
    rights: { ...heads, administrator: "all" },
  },
  readJournal: { name: say("xem nhật ký", "read the journal"), rights: { administrator: "all", auditor: "all" } },
} as const satisfies Record<string, Policy>;

export type Action = keyof typeof policies;
export const actions = Object.keys(policies) as ReadonlyArray<Action>;

export const actionName = (action: Action): Bilingual => policies[action].name;

const reaches = (scope: Scope, grant: Grant, resource: Resource): boolean => {
  switch (scope) {
    case "all":
      return true;
    case "own":
      return resource.agency === grant.agency;
    case "sent":
      return resource.sent === true;
    case "accepted":
      return resource.accepted === true;
    case "submitted":
      return resource.submitted === true;
  }
};

/** Whether the actor's grants in force on `today` allow the action on the resource. */
export const may = (actor: Pick<Actor, "grants">, action: Action, resource: Resource, today: Day): boolean => {
  const rights: Policy["rights"] = policies[action].rights;
  return grantsOn(actor.grants, today).some((grant) => {
    const scope = rights[grant.role];
    return scope !== undefined && reaches(scope, grant, resource);
  });
};

/** The one policy: deny by default. The database repeats it as a second wall. */
export const decide = (
  actor: Actor,
  action: Action,
  resource: Resource,
  today: Day,
): Result.Result<void, Refusal.Refusal> =>
  may(actor, action, resource, today)
    ? Result.succeed(undefined)
    : Result.fail(Refusal.make("Forbidden", { action: policies[action].name }));

/** Whether the right reaches everything, or what belongs to one of these agencies. */
export const mayForAny = (actor: Actor, action: Action, agencies: ReadonlyArray<AgencyId>, today: Day): boolean =>
  may(actor, action, {}, today) || agencies.some((agency) => may(actor, action, { agency }, today));

/** Whether the right reaches what belongs to an agency of the actor's own. */
export const reachesOwn = (actor: Actor, action: Action, today: Day): boolean =>
  actor.grants.some(({ agency }) => may(actor, action, { agency }, today));

/** Whether the right reaches every resource, whatever its state: decides which list a person is shown. */
export const reachesAll = (actor: Actor, action: Action, today: Day): boolean => may(actor, action, {}, today);

/** The right that each act on a report takes, by the kind of report; null where nobody may (the committee does not accept, it returns). */
const reportActions: Readonly<Record<Obligation["kind"], Readonly<Record<Command["_tag"], Action | null>>>> = {
  periodic: {
    SignOff: "signReport",
    VoidSignOff: "writeDraft",
    Send: "sendReport",
    Recall: "recallReport",
    BeginReview: "reviewReport",
    Return: "reviewReport",
    Accept: "reviewReport",
    Reopen: "reopenReport",
    RecordPaperReceipt: "recordReceipt",
    Extend: "recordExtension",
    RevokeExtension: "recordExtension",
    Waive: "recordWaiver",
    RevokeWaiver: "recordWaiver",
  },
  consolidated: {
    SignOff: "signConsolidated",
    VoidSignOff: "writeConsolidated",
    Send: "signConsolidated",
    Recall: "signConsolidated",
    BeginReview: null,
    Return: "returnConsolidated",
    Accept: null,
    Reopen: null,
    RecordPaperReceipt: null,
    Extend: "recordExtension",
    RevokeExtension: "recordExtension",
    Waive: null,
    RevokeWaiver: null,
  },
};

/** The right to write a report of this kind, and to read it. */
export const writeAction = (kind: Obligation["kind"]): Action =>
  kind === "periodic" ? "writeDraft" : "writeConsolidated";
export const readAction = (kind: Obligation["kind"]): Action =>
  kind === "periodic" ? "readReport" : "readConsolidated";

/** Whether the actor may do this to a report of this kind; `resource.agency` is the holder of its slot. */
export const decideReport = (
  actor: Actor,
  kind: Obligation["kind"],
  act: Command["_tag"],
  resource: Resource,
  today: Day,
): Result.Result<void, Refusal.Refusal> => {
  const action = reportActions[kind][act];
  return action === null
    ? Result.fail(Refusal.make("Forbidden", { action: actName(act) }))
    : decide(actor, action, resource, today);
};
