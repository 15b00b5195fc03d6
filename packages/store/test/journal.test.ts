import { Compliance, Difficulty, type Journal, Obligation, Report } from "@kehoach/domain";
import { Result } from "effect";
import { beforeAll, describe, expect, test } from "vitest";
import { system, withActor } from "../src/ActorContext.ts";
import type { Corruption } from "../src/Corruption.ts";
import type { Database } from "../src/Database.ts";
import * as ProvinceStore from "../src/ProvinceStore.ts";
import type * as Store from "../src/Store.ts";
import { forEachDatabase } from "../src/testing/index.ts";
import * as P from "./province.ts";

/** A history that the domain allows, made of acts chosen by a simple generator of numbers. */
const history = (key: Obligation.Key, seed: number, length: number): ReadonlyArray<Report.Event> => {
  const obligation = Obligation.find(P.plan, key);
  if (obligation === undefined) throw new Error("no such obligation");
  const given = { document: P.document("7"), grantedBy: "UBND tỉnh", askedBy: "Sở Y tế", reason: "Bão số 9" };
  const content = {
    ...P.content(),
    entries: obligation.duties.map((clause) => ({
      clause,
      progress: "completed" as const,
      result: "Đã thực hiện.",
      reasonForNone: "",
      difficulties: "",
      nextPlan: "",
      estimated: false,
      editedBy: null,
    })),
  };
  const acts: ReadonlyArray<Report.Command> = [
    { _tag: "SignOff", draftVersion: 1, content, digest: "1".repeat(64) },
    { _tag: "Send" },
    { _tag: "Recall" },
    { _tag: "BeginReview" },
    { _tag: "Return", reasons: "Thiếu số liệu", supplementDays: 5 },
    { _tag: "Accept", note: "" },
    { _tag: "Reopen", reason: "Sai số liệu" },
    { _tag: "RecordPaperReceipt", document: P.document("8"), receivedOn: P.day("2026-11-03") },
    { _tag: "Extend", ...given, until: P.day("2026-12-15") },
    { _tag: "RevokeExtension", reason: "Nhầm" },
    { _tag: "Waive", ...given },
    { _tag: "RevokeWaiver", reason: "Nhầm" },
    { _tag: "VoidSignOff" },
  ];
  const events: Array<Report.Event> = [];
  let number = seed;
  for (let at = 0; events.length < length; at += 1) {
    number = (number * 1_103_515_245 + 12_345) % 2_147_483_648;
    const act = acts[number % acts.length]!;
    const by = P.focalHead.user;
    const circumstance = { at: P.minute(at), by, calendar: P.plan.calendar, obligation };
    const decided = Report.decide(Report.replay(events), act, circumstance);
    if (Result.isSuccess(decided)) events.push(...decided.success);
  }
  return events;
};

const refused = (code: string, params: object = {}) => ({ _tag: "Failure", failure: { code, params } });

forEachDatabase((_, fresh) => {
  let database: Database;
  let store: Store.Store;
  const corruptions: Array<Corruption> = [];
  beforeAll(async () => {
    database = await fresh.open();
    store = ProvinceStore.open(database, P.province, { onCorruption: (found) => corruptions.push(found) });
    await store.system((writes) => writes.savePlan(P.plan));
  });
  const appendAs = (by: typeof P.healthHead, append: Store.Append) =>
    store.command(P.command(by), (writes) => writes.append(append));
  const sequences = () =>
    withActor(database, system(P.province), async (transaction) => {
      const { rows } = await transaction.execute("select sequence::int as n from journal order by sequence");
      return rows.map((row) => row["n"]);
    });

  test.each([1, 2, 3, 4, 5, 6])("a history appended bit by bit stands as its replay does (%i)", async (seed) => {
    const key = P.reportOf("iii-9", 2026 - seed);
    const events = history(Object.assign({}, key, { year: 2026 }), seed, 25);
    for (let from = 0; from < events.length;) {
      const some = events.slice(from, from + 1 + (from % 3));
      expect(await store.system((writes) => writes.append(P.append(key, "so-yt", from, some)))).toEqual(
        Result.succeed(from + some.length),
      );
      from += some.length;
    }
    await store.read(P.healthHead, async (reads) => {
      expect(await reads.reportState(P.plan.id, key)).toEqual(Report.replay(events));
      const heads = await reads.reportHeads(P.plan.id, [key.year]);
      expect(heads.get(Obligation.id(key))).toEqual({ key, agency: "so-yt", state: Report.replay(events) });
      const facts = P.factsOfEvents(events, Compliance.factOf);
      expect((await reads.factsOf(P.plan.id, key)).get(Obligation.id(key)) ?? []).toEqual(facts);
      expect((await reads.facts(P.plan.id, [key.year])).get(Obligation.id(key)) ?? []).toEqual(facts);
      const [stream] = await reads.streams(P.plan.id, "report", [Obligation.id(key)]);
      expect(stream?.entries.map((entry) => entry.event)).toEqual(events);
      expect(stream?.entries.map((entry) => entry.version)).toEqual(events.map((_event, index) => index + 1));
    });
  });

  test("an obligation on which nothing happened stands at the beginning", async () => {
    const key = P.reportOf("iii-10", 2021);
    await store.read(P.healthHead, async (reads) => {
      expect(await reads.reportState(P.plan.id, key)).toEqual(Report.initial);
      expect(await reads.factsOf(P.plan.id, key)).toEqual(new Map());
      expect(await reads.reportHeads(P.plan.id, [2021])).not.toContain(Obligation.id(key));
      expect(await reads.draft(P.plan.id, key)).toBeNull();
      expect(await reads.submissions(P.plan.id, { years: [2021], key })).toEqual([]);
    });
  });

  test("a change that was decided on an older version is refused and leaves nothing", async () => {
    const key = P.reportOf("iii-9");
    await appendAs(P.healthHead, P.append(key, "so-yt", 0, P.sending(P.healthHead)));
    const before = await sequences();
    const again = P.append(key, "so-yt", 0, P.sending(P.healthHead));
    expect(await appendAs(P.healthHead, again)).toMatchObject(refused("StaleVersion", { yours: 0, current: 2 }));
    const other = P.append(P.reportOf("iii-2"), "so-nnptnt", 0, P.sending(P.focalHead));
    expect(
      await store.command(P.command(P.focalHead), (writes) => writes.appendAll([other, { ...again, basedOn: 1 }])),
    ).toMatchObject(refused("StaleVersion", { yours: 1, current: 2 }));
    expect(await sequences()).toEqual(before);
    expect(await store.read(null, (reads) => reads.reportState(P.plan.id, P.reportOf("iii-2")))).toEqual(
      Report.initial,
    );
  });

  test("sequences have no gap and follow the commits, also when many append at once", async () => {
    const slots = P.plan.slots.filter(({ holder }) => holder !== null).slice(0, 12);
    await Promise.all(
      slots.map(({ holder, id }) =>
        appendAs(P.focalHead, P.append(P.reportOf(id, 2022), holder!, 0, P.sending(P.focalHead))),
      ),
    );
    const found = await sequences();
    expect(found).toEqual(found.map((_n, index) => index + 1));
  });

  test("two that decided on the same version: one of them wins", async () => {
    const append = P.append(P.reportOf("iii-3", 2023), "so-xd", 0, P.sending(P.focalHead));
    const outcomes = await Promise.all([1, 2, 3].map(() => appendAs(P.focalHead, append)));
    expect(outcomes.filter(Result.isSuccess)).toHaveLength(1);
    for (const outcome of outcomes.filter(Result.isFailure)) expect(outcome.failure.code).toBe("StaleVersion");
  });

  test("one statement more or less does not depend on how many events there are", async () => {
    const key = P.reportOf("iii-4", 2023);
    const events = (count: number) => Array.from({ length: count }, () => P.sending(P.focalHead)).flat();
    const few = await P.statements(() => appendAs(P.focalHead, P.append(key, "so-khdt", 0, events(1))));
    const many = await P.statements(() => appendAs(P.focalHead, P.append(key, "so-khdt", 2, events(200))));
    expect(many).toBe(few);
    const years = [2020, 2021, 2022, 2023, 2024, 2025];
    const streams = years.map((year) => P.append(P.reportOf("iii-12-ngoc-hien", year), "ubnd-ngoc-hien", 0, events(1)));
    const several = await P.statements(() =>
      store.command(P.command(P.focalHead), (writes) => writes.appendAll(streams)),
    );
    expect(several).toBe(few);
  });

  describe("what was sent", () => {
    const key = P.reportOf("iii-6");
    const newest = async (by: typeof P.healthHead) =>
      (await store.read(by, (reads) => reads.submissions(P.plan.id, { years: [], key })))[0];
    const head = P.actor("head", "so-khcn");
    const step = async (by: typeof head, basedOn: number, ...events: ReadonlyArray<Report.Event>) =>
      P.value(await appendAs(by, P.append(key, "so-khcn", basedOn, events)));

    test("keeps the text that was signed, and follows recall, return, acceptance and reopening", async () => {
      const [signed, sent] = P.sending(head, 0, "Lần đầu");
      await step(head, 0, signed!);
      await step(head, 1, sent!);
      const first = { key, agency: "so-khcn", number: 1, sentAt: P.minute(1), receipt: "2026/III-9/01" };
      const digest = "0".repeat(64);
      expect(await newest(head)).toEqual({
        ...first,
        digest,
        content: P.content("Lần đầu"),
        document: null,
        accepted: false,
      });
      await step(head, 2, P.event("Recalled", head, 2, {}));
      expect(await newest(head)).toBeUndefined();
      await step(head, 3, ...P.sending(head, 3, "Lần hai"));
      expect(await newest(P.focalOfficer)).toMatchObject({ number: 2, content: { leadership: "Lần hai" } });
      const supplementUntil = P.day("2026-12-04");
      await step(P.focalOfficer, 5, P.event("Returned", P.focalOfficer, 5, { reasons: "Thiếu", supplementUntil }));
      await step(head, 6, ...P.sending(head, 6, "Lần ba"));
      await step(P.focalOfficer, 8, P.event("Accepted", P.focalOfficer, 8, { note: "" }));
      expect(await newest(P.committeeViewer)).toMatchObject({ number: 3, accepted: true });
      await step(P.focalHead, 9, P.event("Reopened", P.focalHead, 9, { reason: "Sai" }));
      expect(await newest(P.committeeViewer)).toBeUndefined();
      expect(await newest(head)).toMatchObject({ number: 3, accepted: false });
    });

    test("a paper report has its document and no text", async () => {
      const paper = P.reportOf("iii-7", 2024);
      const received = P.event("ReceivedOnPaper", P.focalOfficer, 0, {
        document: P.document("21"),
        receivedOn: P.day("2026-11-18"),
        receipt: "2024/III-7/01",
      });
      P.value(await appendAs(P.focalOfficer, P.append(paper, "so-ct", 0, [received])));
      const found = await store.read(P.industryHead, (reads) => reads.submissions(P.plan.id, { years: [2024] }));
      expect(found).toMatchObject([
        { key: paper, number: 1, content: null, digest: null, sentAt: "2026-11-17T17:00:00.000Z" },
      ]);
      expect(found[0]?.document).toEqual(P.document("21"));
    });
  });

  describe("the register of documents", () => {
    const extension = (number: string, subject?: string) =>
      P.event("Extended", P.focalHead, 0, {
        reason: "Bão",
        askedBy: "Sở",
        grantedBy: "UBND tỉnh",
        document: P.document(number, subject),
        until: P.day("2026-12-10"),
      });
    const extend = (slot: string, ...events: ReadonlyArray<Report.Event>) =>
      appendAs(P.focalHead, P.append(P.reportOf(slot, 2025), "so-tnmt", 0, events));
    const issue = (id: string) => ({
      ...P.append(P.reportOf("iii-2"), "so-tnmt", 0, [
        {
          _tag: "Issued" as const,
          at: P.minute(0),
          by: P.committeeLeader.user,
          difficulties: ["0e8b6c1a-0000-4000-8000-000000000001" as Difficulty.DifficultyId] as const,
          document: P.document("99", "Chỉ đạo"),
          text: "Giao Sở",
          assignments: [{ slot: P.reportOf("iii-2").slot, task: "Làm", dueOn: P.day("2026-12-20") }] as const,
        },
      ]),
      stream: { kind: "direction" as const, id },
    });

    test("one document may carry several extensions; another one under its number is refused", async () => {
      expect(await extend("iii-12-u-minh", extension("31"))).toEqual(Result.succeed(1));
      expect(await extend("iii-12-nam-can", extension("031"))).toMatchObject(
        refused("DocumentCodeTaken", { year: "2026" }),
      );
      expect(await extend("iii-12-nam-can", extension("31"))).toEqual(Result.succeed(1));
      expect(await extend("iii-12-phu-tan", extension("31", "Việc khác"))).toMatchObject(refused("DocumentCodeTaken"));
      expect(await extend("iii-12-phu-tan", extension("32"), extension("32", "Việc khác"))).toMatchObject(
        refused("DocumentCodeTaken"),
      );
      const untouched = await store.read(null, (reads) =>
        reads.reportState(P.plan.id, P.reportOf("iii-12-phu-tan", 2025)),
      );
      expect(untouched).toEqual(Report.initial);
    });

    test("an act that makes its document needs a new number", async () => {
      expect(await appendAs(P.committeeLeader, issue("direction-1"))).toEqual(Result.succeed(1));
      expect(await appendAs(P.committeeLeader, issue("direction-2"))).toMatchObject(refused("DocumentCodeTaken"));
    });
  });

  test("a difficulty's stream stands as its replay does", async () => {
    const id = "0e8b6c1a-0000-4000-8000-00000000000a";
    const { user } = P.healthHead;
    const events: ReadonlyArray<Difficulty.Event> = [
      {
        _tag: "Raised",
        at: P.minute(0),
        by: user,
        slot: P.reportOf("iii-9").slot,
        clause: null,
        subject: "Thiếu kinh phí",
        description: "Chưa bố trí",
        proposal: "",
      },
      { _tag: "Received", at: P.minute(5), by: user },
    ];
    const stream: Journal.Stream = { kind: "difficulty", id };
    const append = { plan: P.plan.id, stream, basedOn: 0, events, agencies: [P.agency("so-yt")] };
    expect(await appendAs(P.healthHead, append)).toEqual(Result.succeed(2));
    const [found] = await store.read(P.healthHead, (reads) => reads.streams(P.plan.id, "difficulty", [id]));
    expect(found).toMatchObject({ stream, agencies: ["so-yt"] });
    expect(Difficulty.replay(found!.entries.map((entry) => entry.event as Difficulty.Event))).toEqual(
      Difficulty.replay(events),
    );
  });

  test("nobody changes, removes or empties the journal", async () => {
    for (const statement of [
      "update journal set tag = 'Sent'",
      "delete from journal",
      "truncate journal",
      "update fact set tag = 'Sent'",
      "delete from fact",
    ])
      await expect(
        withActor(database, system(P.province), (transaction) => transaction.execute(statement)),
      ).rejects.toMatchObject({ cause: { message: expect.stringContaining("permission denied") } });
    // The owner has the rights and meets the trigger.
    await expect(database.pool.query("truncate journal")).rejects.toThrow("append-only");
    const client = await database.pool.connect();
    try {
      await client.query("begin");
      await client.query(`select set_config('app.province', '${P.province}', true),
        set_config('app.roles', '["system"]', true)`);
      await client.query("create policy all_rows on journal using (true)");
      for (const statement of ["update journal set tag = 'x'", "delete from journal"]) {
        await client.query("savepoint tried");
        await expect(client.query(statement)).rejects.toThrow("append-only");
        await client.query("rollback to tried");
      }
    } finally {
      await client.query("rollback");
      client.release();
    }
  });

  test("pages go back from the newest, and narrow to one stream", async () => {
    await store.read(P.auditor, async (reads) => {
      const newest = await reads.journal({ limit: 3 });
      const [top] = newest;
      expect(newest.map(({ sequence }) => sequence)).toEqual([0, 1, 2].map((back) => top!.sequence - back));
      const older = await reads.journal({ limit: 2, before: newest[2]!.sequence });
      expect(older.map(({ sequence }) => sequence)).toEqual([3, 4].map((back) => top!.sequence - back));
      const stream = P.streamOf(P.reportOf("iii-6"));
      const ofStream = await reads.journal({ limit: 100, stream });
      expect(ofStream.map(({ version }) => version)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
      expect(ofStream[0]).toMatchObject({ stream, by: P.focalHead.user, at: P.minute(9) });
      const all = await reads.journal({ limit: 1_000 });
      const ofKind = await reads.journal({ limit: 1_000, kind: "report" });
      expect(ofKind).toEqual(all.filter((entry) => entry.stream.kind === "report"));
      expect(await reads.journal({ limit: 1_000, kind: "account", stream })).toEqual([]);
    });
  });

  test("a damaged row is left out and reported, and the others are answered", async () => {
    await withActor(database, system(P.province), async (transaction) => {
      await transaction.execute(`insert into fact values ('${P.province}', '${P.plan.id}', 2022, 'bao-cao-nam', 'iii-2', 90,
        now(), 'Sent', '{"_tag":"Gone"}')`);
      await transaction.execute(`insert into journal values ('${P.province}', 100000, 'report', 'bao-cao-nam/iii-2/2022',
        '${P.plan.id}', 90, '{}', 'Gone', now(), 'x', null, '{"_tag":"Gone"}')`);
      await transaction.execute(`update stream set state = '[]' where id = 'bao-cao-nam/iii-2/2022'`);
    });
    corruptions.length = 0;
    await store.read(P.auditor, async (reads) => {
      expect((await reads.facts(P.plan.id, [2022])).get("bao-cao-nam/iii-2/2022")).toHaveLength(1);
      expect(await reads.journal({ limit: 1 })).toEqual([]);
      const heads = await reads.reportHeads(P.plan.id, [2022]);
      expect(heads.has("bao-cao-nam/iii-2/2022")).toBe(false);
      expect(heads.has("bao-cao-nam/iii-3/2022")).toBe(true);
    });
    expect(corruptions.map(({ row, table }) => `${table} ${row}`)).toEqual([
      "fact bao-cao-nam/iii-2/2022",
      "journal 100000",
      "stream bao-cao-nam/iii-2/2022",
    ]);
  });
});
