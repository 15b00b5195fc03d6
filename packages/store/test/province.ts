import {
  type Account,
  type Agency,
  type Compliance,
  type Day,
  type Instant,
  type Journal,
  Obligation,
  type OfficialDocument,
  type Refusal,
  type Report,
  ReportContent,
  type Slot,
} from "@kehoach/domain";
import { planCaMau56 } from "@kehoach/plan-camau-56";
import { Result } from "effect";
import pg from "pg";
import { vi } from "vitest";
import type * as Store from "../src/Store.ts";

/** The cast and the papers of the store's tests: roles and agencies of the Cà Mau plan. */
export const plan = planCaMau56;
export const { province } = plan;

export const agency = (id: string): Agency.AgencyId => id as Agency.AgencyId;
export const user = (id: string): Account.UserId => id as Account.UserId;
export const day = (text: string): Day.Day => text as Day.Day;

/** An instant of November 2026, one minute after another. */
export const minute = (count: number): Instant.Instant =>
  new Date(Date.UTC(2026, 10, 20) + count * 60_000).toISOString() as Instant.Instant;

export const actor = (role: Account.Role, of: string, name = `${role}.${of}`): Account.Actor => ({
  user: user(name),
  province,
  grants: [{ role, agency: agency(of), from: null, to: null }],
});

export const healthDrafter = actor("drafter", "so-yt");
export const healthHead = actor("head", "so-yt");
export const industryHead = actor("head", "so-ct");
export const focalOfficer = actor("focalOfficer", "so-tnmt");
export const focalHead = actor("focalHead", "so-tnmt");
export const committeeLeader = actor("committeeLeader", "ubnd-ca-mau");
export const committeeViewer = actor("committeeViewer", "ubnd-ca-mau");
export const auditor = actor("auditor", "ubnd-ca-mau");

export const reportOf = (slot: string, year = 2026, rule = "bao-cao-nam"): Obligation.Key => ({
  rule: rule as Obligation.Key["rule"],
  slot: slot as Slot.SlotId,
  year,
});
export const consolidatedReport = (year = 2026): Obligation.Key => reportOf("iii-1", year, "bao-cao-tong-hop");
export const streamOf = (key: Obligation.Key): Journal.Stream => ({ kind: "report", id: Obligation.id(key) });

export const content = (text = "Đã tập huấn."): ReportContent.ReportContent => ({
  ...ReportContent.empty([]),
  leadership: text,
});

export const document = (number: string, subject = "V/v gia hạn"): OfficialDocument.OfficialDocument => ({
  code: { codeNumber: number, codeNotation: "UBND-NN" },
  issuedDate: day("2026-11-02"),
  organName: "Ủy ban nhân dân tỉnh Cà Mau",
  subject,
});

type EventOf<T extends Report.Event["_tag"]> = Extract<Report.Event, { _tag: T }>;
type Said<T extends Report.Event["_tag"]> = Omit<EventOf<T>, "_tag" | "at" | "by">;

/** An event of a report by somebody at some minute. */
export const event = <T extends Report.Event["_tag"]>(
  tag: T,
  by: Account.Actor,
  at: number,
  said: Said<T>,
): Report.Event => ({ _tag: tag, at: minute(at), by: by.user, ...said }) as unknown as Report.Event;

/** Signed off and sent by the head of the agency. */
export const sending = (by: Account.Actor, at = 0, text?: string): ReadonlyArray<Report.Event> => [
  event("SignedOff", by, at, { draftVersion: 1, content: content(text), digest: "0".repeat(64) }),
  event("Sent", by, at + 1, { receipt: "2026/III-9/01" }),
];

export const append = (
  key: Obligation.Key,
  of: string,
  basedOn: number,
  events: ReadonlyArray<Journal.Event>,
): Store.Append => ({ plan: plan.id, stream: streamOf(key), basedOn, events, agencies: [agency(of)] });

let commands = 0;
/** A command with an id of its own. */
export const command = (by: Account.Actor, about: unknown = null): Store.CommandContext => ({
  actor: by,
  commandId: `command-${(commands += 1)}`,
  content: about,
});

/** The value of an outcome that is no refusal. */
export const value = <A>(outcome: Result.Result<A, Refusal.Refusal>): A => {
  if (Result.isFailure(outcome)) throw new Error(outcome.failure.sentence.en);
  return outcome.success;
};

export const factsOfEvents = (
  events: ReadonlyArray<Report.Event>,
  factOf: typeof Compliance.factOf,
): ReadonlyArray<Compliance.Fact> => events.flatMap((happened) => factOf(happened) ?? []);

/** How many statements `work` sends to the database. */
export const statements = async (work: () => Promise<unknown>): Promise<number> => {
  const spy = vi.spyOn(pg.Client.prototype, "query");
  try {
    await work();
    return spy.mock.calls.length;
  } finally {
    spy.mockRestore();
  }
};
