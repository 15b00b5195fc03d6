import type { Account } from "@kehoach/domain";
import { Day, Instant, type Agency } from "@kehoach/domain";
import { planCaMau56 } from "@kehoach/plan-camau-56";
import { type Database, ProvinceStore } from "@kehoach/store";
import { randomUUID } from "node:crypto";
import { makeAccounts } from "../src/account/index.ts";
import type { Context, Services } from "../src/Context.ts";
import { appRouter } from "../src/router.ts";
import { createCallerFactory } from "../src/trpc.ts";

const plan = planCaMau56;
const callerOf = createCallerFactory(appRouter);

/** 23/11/2026 08:00, Vietnam time. */
const MORNING = Instant.ofEpoch(Date.UTC(2026, 10, 23, 1));

/** A province with the Cà Mau plan and a clock that tests set, without the host around it. */
export const makeProvince = async (database: Database.Database) => {
  let now = MORNING;
  const clock = { now: () => now, set: (instant: Instant.Instant) => void (now = instant) };
  const store = ProvinceStore.open(database, plan.province, { today: () => Instant.dayOf(now) });
  await store.system((writes) => writes.savePlan(plan));
  const hashPassword = () => Promise.resolve("hash");
  const accounts = makeAccounts({ store, plan: plan.id, secret: "s".repeat(32), hashPassword });
  const services: Services = {
    store,
    clock,
    accounts,
    plan,
    provinceName: "Tỉnh Cà Mau",
    demonstration: { password: "", accounts: [] },
  };
  const as = (actor: Account.Actor | null) => {
    const context: Context = { services, actor, now, today: Instant.dayOf(now) };
    return callerOf(context);
  };
  return { plan, store, services, clock, as };
};
export type Province = Awaited<ReturnType<typeof makeProvince>>;

/** Somebody with one role at one agency. */
export const someone = (role: Account.Role, agency: string, user = `${role}-${agency}`): Account.Actor => ({
  user: user as Account.UserId,
  province: plan.province,
  grants: [{ role, agency: agency as Agency.AgencyId, from: null, to: null }],
});

export const people = {
  drafter: someone("drafter", "so-yt"),
  head: someone("head", "so-yt"),
  focalOfficer: someone("focalOfficer", "so-tnmt"),
  focalHead: someone("focalHead", "so-tnmt"),
  committeeViewer: someone("committeeViewer", "ubnd-ca-mau"),
  committeeLeader: someone("committeeLeader", "ubnd-ca-mau"),
  administrator: someone("administrator", "ubnd-ca-mau"),
  auditor: someone("auditor", "ubnd-ca-mau"),
} as const satisfies Record<Account.Role, Account.Actor>;

export const commandId = (): string => randomUUID();

export const key = (slot: string, year = 2026) => ({ rule: "bao-cao-nam", slot, year });

/** A complete report over the duties of a slot. */
export const contentFor = (slot: string) => ({
  leadership: "Đơn vị đã quán triệt kế hoạch đến toàn thể công chức.",
  assessment: "",
  proposals: "",
  generalEditedBy: null,
  entries: plan.duties
    .filter((duty) => duty.assignees.some((assignee) => assignee === slot))
    .map((duty) => ({
      clause: duty.clause as string,
      progress: "inProgress" as const,
      result: "Đã triển khai theo kế hoạch.",
      reasonForNone: "",
      difficulties: "",
      nextPlan: "",
      estimated: true,
      editedBy: null,
    })),
  statements: [],
  completeness: null,
});

export const ownDocument = (codeNumber: string, codeNotation = "STNMT-BĐKH") => ({
  code: { codeNumber, codeNotation },
  issuedDate: Day.of(2026, 11, 23) as string,
  subject: "Về việc thực hiện kế hoạch",
});
export const document = (codeNumber: string, organName = "Ủy ban nhân dân tỉnh Cà Mau") => ({
  ...ownDocument(codeNumber, "UBND-NNTN"),
  organName,
});

/** The reason code of a refusal, or null when the call succeeds. Anything else that is thrown is a defect. */
export const refusalCode = async (call: Promise<unknown>): Promise<string | null> => {
  try {
    await call;
    return null;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    for (const candidate of [error, cause]) {
      if (candidate instanceof Error && "refusal" in candidate) return (candidate.refusal as { code: string }).code;
    }
    throw error;
  }
};
