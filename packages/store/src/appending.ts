import { Compliance, type Journal, Obligation, Refusal, type Report, type ReportContent } from "@kehoach/domain";
import { sql } from "drizzle-orm";
import { Result } from "effect";
import type { Transaction } from "./ActorContext.ts";
import * as DocumentRegister from "./DocumentRegister.ts";
import type { Scope } from "./Scope.ts";
import type { Append } from "./Store.ts";
import * as StreamState from "./StreamState.ts";
import * as Submissions from "./Submissions.ts";

/** A stream while appends to it are folded. */
interface Course {
  readonly plan: string;
  readonly stream: Journal.Stream;
  readonly key: Obligation.Key | undefined;
  readonly consolidated: boolean;
  agencies: ReadonlyArray<string>;
  state: StreamState.StreamState;
  /** The text that a sending would send: of the newest sign-off among these appends. */
  signed: ReportContent.ReportContent | undefined;
}

/** Rows to write, as JSON for `jsonb_to_recordset`: one statement a table, however many events there are. */
interface Rows {
  readonly journal: Array<object>;
  readonly facts: Array<object>;
  readonly submissions: Submissions.Changes;
}

/** Streams of accounts belong to no plan. */
const planOf = ({ plan, stream }: Append): string => (stream.kind === "account" ? "" : plan);

const nameOf = (append: Append): string => `${append.stream.kind} ${append.stream.id} ${planOf(append)}`;

/** Appends to one province take turns from here to the end of the transaction. Every append locks this first, so none deadlock. */
export const takeTurn = (transaction: Transaction, province: string) =>
  transaction.execute(sql`insert into journal_counter (province, last) values (${province}, 0)
    on conflict (province) do update set last = journal_counter.last`);

const loadCourses = async (
  transaction: Transaction,
  { province, shelf }: Scope,
  appends: ReadonlyArray<Append>,
): Promise<ReadonlyMap<string, Course>> => {
  const keys = JSON.stringify(appends.map((append) => ({ ...append.stream, plan: planOf(append) })));
  const { rows } = await transaction.execute<Record<string, unknown>>(sql`
    select s.kind, s.id, s.plan, s.version, s.state, s.submitted, s.sent, s.accepted, s.returned_version as "returnedVersion"
    from jsonb_to_recordset(${keys}::jsonb) as k (kind text, id text, plan text)
    join stream s on s.province = ${province} and s.kind = k.kind and s.id = k.id and s.plan = k.plan`);
  const stored = new Map(
    rows.map((row) => [`${String(row["kind"])} ${String(row["id"])} ${String(row["plan"])}`, row]),
  );
  const courses = new Map<string, Course>();
  for (const append of appends) {
    const name = nameOf(append);
    if (courses.has(name)) continue;
    const { agencies, plan, stream } = append;
    const key = stream.kind === "report" ? Obligation.ofId(stream.id) : undefined;
    if (stream.kind === "report" && key === undefined) throw new Error(`${stream.id} names no obligation`);
    courses.set(name, {
      plan: planOf(append),
      stream,
      key,
      consolidated: key !== undefined && (await shelf.isConsolidated(transaction, plan, key.rule)),
      agencies,
      state: (stored.get(name) as StreamState.StreamState | undefined) ?? StreamState.initial(stream.kind),
      signed: undefined,
    });
  }
  return courses;
};

const factRow = (course: Course, key: Obligation.Key, event: Report.Event): ReadonlyArray<object> => {
  const fact = Compliance.factOf(event);
  return fact === null
    ? []
    : [{ ...key, plan: course.plan, position: course.state.version, at: fact.at, tag: fact._tag, data: fact }];
};

/** Folds one append into its course; `StaleVersion` when the stream moved on since it was decided. */
const fold = (course: Course, append: Append, rows: Rows): Refusal.Refusal | null => {
  if (append.basedOn !== course.state.version) {
    return Refusal.make("StaleVersion", { yours: append.basedOn, current: course.state.version });
  }
  const { stream } = course;
  course.agencies = append.agencies;
  for (const event of append.events) {
    course.state = StreamState.evolve(stream.kind, course.state, event);
    rows.journal.push({
      kind: stream.kind,
      stream: stream.id,
      plan: course.plan,
      version: course.state.version,
      agencies: append.agencies,
      tag: event._tag,
      at: event.at,
      by: event.by,
      event,
    });
    if (course.key === undefined) continue;
    const reported = event as Report.Event;
    if (reported._tag === "SignedOff") course.signed = reported.content;
    rows.facts.push(...factRow(course, course.key, reported));
    Submissions.note(rows.submissions, reported, {
      key: course.key,
      plan: course.plan,
      agency: append.agencies[0] ?? "",
      consolidated: course.consolidated,
      state: course.state.state as Report.State,
      content: course.signed ?? append.report?.content ?? null,
    });
  }
  return null;
};

const writeJournal = (
  transaction: Transaction,
  province: string,
  commandId: string | null,
  rows: ReadonlyArray<object>,
) =>
  transaction.execute(sql`
    with turn as (
      update journal_counter set last = last + ${rows.length}::int where province = ${province} returning last - ${rows.length}::int as base
    )
    insert into journal (province, sequence, kind, stream, plan, version, agencies, tag, at, by, command_id, event)
    select ${province}, turn.base + e.number, r.kind, r.stream, r.plan, r.version, r.agencies, r.tag, r.at, r.by, ${commandId}, r.event
    from turn, jsonb_array_elements(${JSON.stringify(rows)}::jsonb) with ordinality as e (entry, number),
      jsonb_to_record(e.entry) as r (kind text, stream text, plan text, version int, agencies text[], tag text, at timestamptz, by text, event jsonb)`);

const writeFacts = (transaction: Transaction, province: string, rows: ReadonlyArray<object>) =>
  transaction.execute(sql`
    insert into fact (province, plan, year, rule, slot, position, at, tag, data)
    select ${province}, * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (plan text, year int, rule text, slot text, position int, at timestamptz, tag text, data jsonb)`);

const writeStreams = (transaction: Transaction, province: string, courses: Iterable<Course>) => {
  const rows = [...courses].map(({ agencies, consolidated, key, plan, state, stream }) => ({
    ...stream,
    plan,
    agencies,
    consolidated,
    ...key,
    ...state,
    returned_version: state.returnedVersion,
  }));
  return transaction.execute(sql`
    insert into stream (province, kind, id, plan, version, agencies, state, submitted, sent, accepted, consolidated, returned_version,
      year, rule, slot)
    select ${province}, * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (kind text, id text, plan text, version int, agencies text[], state jsonb, submitted boolean, sent boolean,
        accepted boolean, consolidated boolean, returned_version int, year int, rule text, slot text)
    on conflict (province, kind, id, plan) do update set version = excluded.version, agencies = excluded.agencies,
      state = excluded.state, submitted = excluded.submitted, sent = excluded.sent, accepted = excluded.accepted,
      consolidated = excluded.consolidated, returned_version = excluded.returned_version`);
};

/** Writes the events of several appends in a fixed number of statements; refuses before anything is written. */
export const appendAll = async (
  transaction: Transaction,
  scope: Scope,
  commandId: string | null,
  appends: ReadonlyArray<Append>,
): Promise<Result.Result<ReadonlyArray<number>, Refusal.Refusal>> => {
  const { province } = scope;
  await takeTurn(transaction, province);
  const courses = await loadCourses(transaction, scope, appends);
  const rows: Rows = { journal: [], facts: [], submissions: Submissions.none() };
  const versions: Array<number> = [];
  for (const append of appends) {
    const course = courses.get(nameOf(append));
    if (course === undefined) throw new Error("every append has its course");
    const refusal = fold(course, append, rows);
    if (refusal !== null) return Result.fail(refusal);
    versions.push(course.state.version);
  }
  const events = appends.flatMap((append) => append.events);
  if (events.length === 0) return Result.succeed(versions);
  const registered = await DocumentRegister.enter(transaction, province, events);
  if (Result.isFailure(registered)) return Result.fail(registered.failure);
  await Submissions.write(transaction, province, rows.submissions);
  await writeJournal(transaction, province, commandId, rows.journal);
  if (rows.facts.length > 0) await writeFacts(transaction, province, rows.facts);
  await writeStreams(transaction, province, courses.values());
  return Result.succeed(versions);
};
