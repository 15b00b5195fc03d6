import { Instant, Obligation, type Report, type ReportContent } from "@kehoach/domain";
import { sql } from "drizzle-orm";
import type { Transaction } from "./ActorContext.ts";

interface Row {
  readonly plan: string;
  readonly year: number;
  readonly rule: string;
  readonly slot: string;
  readonly number: number;
  recalled: boolean;
  accepted: boolean;
  readonly [column: string]: unknown;
}

/** Sendings to add, and earlier ones whose standing changes. */
export interface Changes {
  readonly sent: Array<Row>;
  readonly marked: Array<Row>;
}

export const none = (): Changes => ({ sent: [], marked: [] });

interface Circumstance {
  readonly plan: string;
  readonly key: Obligation.Key;
  readonly agency: string;
  readonly consolidated: boolean;
  /** After the event. */
  readonly state: Report.State;
  readonly content: ReportContent.ReportContent | null;
}

const mark = (
  changes: Changes,
  { key, plan, state }: Circumstance,
  standing: { recalled: boolean; accepted: boolean },
) => {
  const isIt = (row: Row): boolean =>
    row.plan === plan &&
    row.year === key.year &&
    row.rule === key.rule &&
    row.slot === key.slot &&
    row.number === state.sentTimes;
  const known = changes.sent.find(isIt) ?? changes.marked.find(isIt);
  if (known === undefined) changes.marked.push({ ...key, plan, number: state.sentTimes, ...standing });
  else Object.assign(known, standing);
};

/** Notes what an event does to the sendings of a report: the newest one has the number `sentTimes`. */
export const note = (changes: Changes, event: Report.Event, circumstance: Circumstance): void => {
  const { agency, consolidated, content, key, plan, state } = circumstance;
  const standing = { recalled: false, accepted: false };
  const stream = Obligation.id(key);
  const sending = { ...key, plan, stream, number: state.sentTimes, agency, consolidated, ...standing };
  switch (event._tag) {
    case "Sent":
      changes.sent.push({
        ...sending,
        sent_at: event.at,
        receipt: event.receipt,
        digest: state.signed?.digest ?? null,
        content,
        document: null,
      });
      return;
    case "ReceivedOnPaper":
      changes.sent.push({
        ...sending,
        sent_at: Instant.startOf(event.receivedOn),
        receipt: event.receipt,
        digest: null,
        content: null,
        document: event.document,
      });
      return;
    case "Recalled":
      return mark(changes, circumstance, { recalled: true, accepted: false });
    case "Accepted":
      return mark(changes, circumstance, { recalled: false, accepted: true });
    case "Reopened":
      return mark(changes, circumstance, { recalled: false, accepted: false });
    default:
  }
};

/** Writes the changes in at most two statements. */
export const write = async (transaction: Transaction, province: string, { marked, sent }: Changes): Promise<void> => {
  if (sent.length > 0) {
    await transaction.execute(sql`
      insert into submission (province, plan, year, rule, slot, number, agency, sent_at, receipt, digest, content, document,
        consolidated, recalled, accepted)
      select ${province}, r.plan, r.year, r.rule, r.slot, r.number, r.agency, r.sent_at, r.receipt, r.digest,
        coalesce(r.content, (
          select j.event -> 'content' from journal j
          where j.province = ${province} and j.kind = 'report' and j.stream = r.stream and j.plan = r.plan and j.tag = 'SignedOff'
            and r.digest is not null
          order by j.version desc limit 1
        )), r.document, r.consolidated, r.recalled, r.accepted
      from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) as r (plan text, stream text, year int, rule text, slot text, number int,
        agency text, sent_at timestamptz, receipt text, digest text, content jsonb, document jsonb, consolidated boolean,
        recalled boolean, accepted boolean)`);
  }
  if (marked.length > 0) {
    const { rowCount } = await transaction.execute(sql`
      update submission s set recalled = r.recalled, accepted = r.accepted
      from jsonb_to_recordset(${JSON.stringify(marked)}::jsonb)
        as r (plan text, year int, rule text, slot text, number int, recalled boolean, accepted boolean)
      where s.province = ${province} and s.plan = r.plan and s.year = r.year and s.rule = r.rule and s.slot = r.slot
        and s.number = r.number`);
    if (rowCount !== marked.length) throw new Error("A sending whose standing changes was not found");
  }
};
