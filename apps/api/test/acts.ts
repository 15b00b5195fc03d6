import { Instant } from "@kehoach/domain";
import { planCaMau56 } from "@kehoach/plan-camau-56";
import { Result } from "effect";
import { commandId, contentFor, key, people, type Province, someone } from "./province.ts";

/** Acts of a year as people do them through the API, each on the version that they see. */

/** Vietnam time: `2026-12-01` or `2026-12-01T08:00:00+07:00`. */
export const at = (text: string): Instant.Instant => Result.getOrThrow(Instant.parse(text));

export const agencyOf = (slot: string): string =>
  planCaMau56.slots.find((candidate) => candidate.id === slot)?.holder ?? "";

/** The caller of somebody who works for the slot. */
export const worker = (province: Province, role: "drafter" | "head", slot: string) =>
  province.as(someone(role, agencyOf(slot)));

export const consolidatedKey = (year = 2026) => ({ rule: "bao-cao-tong-hop", slot: "iii-1", year });

type Caller = ReturnType<Province["as"]>;
type ReportKey = ReturnType<typeof key>;
type Content = Parameters<Caller["report"]["saveDraft"]>[0]["content"];

const target = async (caller: Caller, of: ReportKey) => {
  const { draft, version } = await caller.report.get({ key: of });
  return { commandId: commandId(), key: of, basedOn: version, draftVersion: draft?.version ?? 0 };
};

export const save = async (caller: Caller, of: ReportKey, content: Content) => {
  const { draftVersion } = await target(caller, of);
  return caller.report.saveDraft({ commandId: commandId(), key: of, basedOn: draftVersion, content });
};

export const sign = async (caller: Caller, of: ReportKey) => caller.report.sign(await target(caller, of));

const plain = async (caller: Caller, of: ReportKey) => {
  const { draftVersion: _, ...rest } = await target(caller, of);
  return rest;
};

export const send = async (caller: Caller, of: ReportKey) => caller.report.send(await plain(caller, of));

export const accept = async (caller: Caller, of: ReportKey) =>
  caller.report.accept({ ...(await plain(caller, of)), note: "" });

export const giveBack = async (caller: Caller, of: ReportKey, reasons: string, supplementDays = 5) =>
  caller.report.return({ ...(await plain(caller, of)), reasons, supplementDays });

export const extend = async (province: Province, of: ReportKey, until: string, document: object) =>
  province.as(people.focalHead).report.extend({
    ...(await plain(province.as(people.focalHead), of)),
    reason: "Khắc phục hậu quả bão",
    askedBy: "Đơn vị",
    grantedBy: "UBND tỉnh",
    document: document as never,
    until,
  });

export const receiveOnPaper = async (province: Province, of: ReportKey, receivedOn: string, document: object) =>
  province.as(people.focalOfficer).report.recordReceipt({
    ...(await plain(province.as(people.focalOfficer), of)),
    document: document as never,
    receivedOn,
  });

/** Drafter writes, head signs and sends, all at the clock's instant. */
export const report = async (province: Province, slot: string, year = 2026) => {
  await save(worker(province, "drafter", slot), key(slot, year), contentFor(slot));
  const head = worker(province, "head", slot);
  await sign(head, key(slot, year));
  return send(head, key(slot, year));
};

/** The content of the draft as the caller sees it. */
export const contentOf = async (caller: Caller, of: ReportKey) => {
  const { draft } = await caller.report.get({ key: of });
  if (draft === null) throw new Error("no draft is shown");
  return draft.content;
};
