import { type Account, Day, type Journal, type Report } from "@kehoach/domain";
import { beforeAll, describe, expect, test } from "vitest";
import { type ActorContext, system, withActor } from "../src/ActorContext.ts";
import type { Database } from "../src/Database.ts";
import * as ProvinceStore from "../src/ProvinceStore.ts";
import { forEachDatabase } from "../src/testing/index.ts";
import * as P from "./province.ts";

/** Whoever the table speaks of: a role with the agency whose papers are own papers, or none. */
const actors = {
  drafter: { roles: ["drafter"], agencies: ["so-yt"] },
  head: { roles: ["head"], agencies: ["so-yt"] },
  focalOfficer: { roles: ["focalOfficer"], agencies: ["so-tnmt"] },
  focalHead: { roles: ["focalHead"], agencies: ["so-tnmt"] },
  committeeViewer: { roles: ["committeeViewer"], agencies: [] },
  committeeLeader: { roles: ["committeeLeader"], agencies: [] },
  administrator: { roles: ["administrator"], agencies: [] },
  auditor: { roles: ["auditor"], agencies: [] },
  nobody: { roles: [], agencies: [] },
} as const;
type Name = keyof typeof actors;

const contextOf = (name: Name, province: string = P.province): ActorContext => ({
  province,
  user: name,
  ...actors[name],
});

/** Papers, by whose they are and how far they came, and who sees each by plain SQL. */
const everyone = Object.keys(actors) as ReadonlyArray<Name>;
const working: ReadonlyArray<Name> = ["drafter", "head"];
const focal: ReadonlyArray<Name> = ["focalOfficer", "focalHead"];
const committee: ReadonlyArray<Name> = ["committeeViewer", "committeeLeader"];
const readers: ReadonlyArray<Name> = ["administrator", "auditor"];
const expectations: ReadonlyArray<readonly [paper: string, query: string, visibleTo: ReadonlyArray<Name>]> = [
  ["the plan", "from plan", everyone],
  ["facts of anybody", "from fact where slot = 'iii-7'", everyone],
  ["where anybody's report stands", "from stream where slot = 'iii-7'", everyone],
  ["own draft", "from draft where agency = 'so-yt'", working],
  ["another agency's draft", "from draft where agency = 'so-ct'", []],
  ["own report, sent", "from submission where slot = 'iii-9' and year = 2026", [...working, ...focal, "auditor"]],
  ["another agency's report, sent", "from submission where slot = 'iii-7' and year = 2026", [...focal, "auditor"]],
  ["own report, recalled", "from submission where slot = 'iii-9' and year = 2024", working],
  ["another agency's report, recalled", "from submission where slot = 'iii-7' and year = 2024", []],
  [
    "own report, accepted",
    "from submission where slot = 'iii-9' and year = 2025",
    [...working, ...focal, ...committee, "auditor"],
  ],
  [
    "another agency's report, accepted",
    "from submission where slot = 'iii-7' and year = 2025",
    [...focal, ...committee, "auditor"],
  ],
  [
    "the consolidated report, sent",
    "from submission where consolidated and year = 2026",
    [...focal, ...committee, "auditor"],
  ],
  ["the consolidated report, recalled", "from submission where consolidated and year = 2024", focal],
  [
    "own events",
    "from journal where stream = 'bao-cao-nam/iii-9/2026' and tag = 'Sent'",
    [...working, ...focal, ...readers],
  ],
  [
    "another agency's events",
    "from journal where stream = 'bao-cao-nam/iii-7/2026' and tag = 'Sent'",
    [...focal, ...readers],
  ],
  [
    "own signed text",
    "from journal where stream = 'bao-cao-nam/iii-9/2026' and tag = 'SignedOff'",
    [...working, ...readers],
  ],
  [
    "another agency's signed text",
    "from journal where stream = 'bao-cao-nam/iii-7/2026' and tag = 'SignedOff'",
    [...readers],
  ],
  [
    "an accepted report's events",
    "from journal where stream = 'bao-cao-nam/iii-7/2025' and tag = 'Accepted'",
    [...focal, ...readers],
  ],
  [
    "events of the consolidated report, sent",
    "from journal where stream = 'bao-cao-tong-hop/iii-1/2026' and tag = 'Sent'",
    [...focal, ...committee, ...readers],
  ],
  [
    "text of the consolidated report in the journal",
    "from journal where stream = 'bao-cao-tong-hop/iii-1/2026' and tag = 'SignedOff'",
    [...focal, ...readers],
  ],
  [
    "events of the consolidated report, recalled",
    "from journal where stream = 'bao-cao-tong-hop/iii-1/2024' and tag = 'Recalled'",
    [...focal, ...readers],
  ],
  ["own difficulty, raised", "from journal where stream = 'own-raised'", [...working, ...focal, ...readers]],
  ["another agency's difficulty, raised", "from journal where stream = 'other-raised'", [...focal, ...readers]],
  [
    "own difficulty, submitted",
    "from journal where stream = 'own-submitted' and tag = 'Raised'",
    [...working, ...focal, ...committee, ...readers],
  ],
  [
    "another agency's difficulty, submitted",
    "from journal where stream = 'other-submitted' and tag = 'Raised'",
    [...focal, ...committee, ...readers],
  ],
  [
    "a direction that names the agency",
    "from journal where stream = 'own-direction'",
    [...working, ...focal, ...committee, ...readers],
  ],
  [
    "a direction that names another agency",
    "from journal where stream = 'other-direction'",
    [...focal, ...committee, ...readers],
  ],
  ["an urging of the agency, prepared", "from journal where stream = 'own-prepared'", [...focal, ...readers]],
  [
    "an urging of the agency, signed",
    "from journal where stream = 'own-signed' and tag = 'Prepared'",
    [...working, ...focal, ...readers],
  ],
  ["an urging of another agency, signed", "from journal where stream = 'other-signed'", [...focal, ...readers]],
  ["acts on accounts of the agency", "from journal where kind = 'account'", [...readers]],
  ["the register of documents", "from official_document", []],
  ["others' commands", "from command", []],
  ["settings", "from setting", []],
  ["the counter", "from journal_counter", []],
];

/** Whose rows of which tables a command may write, by plain SQL. */
const { province } = P;
const ofReport = (slot: string, agency: string) =>
  `('${province}', 'ca-mau-56', 2021, 'bao-cao-nam', '${slot}', 1, '${agency}', now(), 'r', null, null, null, false, false, false)`;
const ofDraft = (slot: string, agency: string) =>
  `('${province}', 'ca-mau-56', 2021, 'bao-cao-nam', '${slot}', '${agency}', 1, '{}', now())`;
const ofJournal = (by: string) =>
  `('${province}', 900000, 'report', 'x', 'ca-mau-56', 1, '{}', 'Sent', now(), ${by}, null, '{}')`;
const writings: ReadonlyArray<readonly [what: string, statement: string, allowedTo: ReadonlyArray<Name>]> = [
  ["own draft", `insert into draft values ${ofDraft("iii-9", "so-yt")}`, working],
  ["another agency's draft", `insert into draft values ${ofDraft("iii-7", "so-ct")}`, []],
  ["own report", `insert into submission values ${ofReport("iii-9", "so-yt")}`, [...working, ...focal]],
  ["another agency's report", `insert into submission values ${ofReport("iii-7", "so-ct")}`, focal],
  ["an event by oneself", `insert into journal values ${ofJournal("app_user()")}`, everyone],
  ["an event by somebody else", `insert into journal values ${ofJournal("'somebody'")}`, []],
  ["a plan", `insert into plan values ('${province}', 'another', '', '{}')`, ["administrator"]],
  ["a setting", `insert into setting values ('${province}', 'clock', '')`, []],
  ["somebody else's command", `insert into command values ('${province}', 'id', 'somebody', '', null)`, []],
];

/** One statement each, to see that every table of the store refuses it outside of a command. */
const tables = [
  ...writings.map(([, statement]) => statement),
  `insert into fact values ('${province}', 'p', 2021, 'r', 's', 1, now(), 'Sent', '{}')`,
  `insert into stream values ('${province}', 'report', 'x', 'p', 1, '{}', '{}', false, false, false, false, null, null, null, null)`,
  `insert into journal_counter values ('${province}', 1)`,
  `insert into official_document values ('${province}', 'k', '{}')`,
];

class Undo extends Error {}

forEachDatabase((_, fresh) => {
  let database: Database;
  beforeAll(async () => {
    database = await fresh.open();
    const store = ProvinceStore.open(database, P.province);
    const focalSending = P.sending(P.focalHead);
    const recalled = (by: Account.Actor): ReadonlyArray<Report.Event> => [
      ...P.sending(by),
      P.event("Recalled", by, 5, {}),
    ];
    const accepted = (by: Account.Actor): ReadonlyArray<Report.Event> => [
      ...P.sending(by),
      P.event("Accepted", P.focalHead, 5, { note: "" }),
    ];
    const other = (
      kind: Journal.StreamKind,
      id: string,
      agency: string,
      ...events: ReadonlyArray<{ readonly _tag: string }>
    ) => ({
      plan: P.plan.id,
      stream: { kind, id },
      basedOn: 0,
      agencies: [P.agency(agency)],
      events: events.map((event) => ({
        at: P.minute(0),
        by: "x",
        ...event,
      })) as unknown as ReadonlyArray<Journal.Event>,
    });
    await store.system(async (writes) => {
      await writes.savePlan(P.plan);
      await writes.setSetting("clock", "2026");
      for (const [slot, agency] of [
        ["iii-9", "so-yt"],
        ["iii-7", "so-ct"],
      ] as const) {
        const draft = { plan: P.plan.id, key: P.reportOf(slot), agency: P.agency(agency), basedOn: 0 };
        P.value(await writes.saveDraft({ ...draft, content: P.content(), at: P.minute(0) }));
      }
      P.value(
        await writes.appendAll([
          P.append(P.reportOf("iii-9"), "so-yt", 0, P.sending(P.healthHead)),
          P.append(P.reportOf("iii-7"), "so-ct", 0, P.sending(P.industryHead)),
          P.append(P.reportOf("iii-9", 2024), "so-yt", 0, recalled(P.healthHead)),
          P.append(P.reportOf("iii-7", 2024), "so-ct", 0, recalled(P.industryHead)),
          P.append(P.reportOf("iii-9", 2025), "so-yt", 0, accepted(P.healthHead)),
          P.append(P.reportOf("iii-7", 2025), "so-ct", 0, accepted(P.industryHead)),
          P.append(P.consolidatedReport(), "so-tnmt", 0, focalSending),
          P.append(P.consolidatedReport(2024), "so-tnmt", 0, recalled(P.focalHead)),
          other("difficulty", "own-raised", "so-yt", { _tag: "Raised" }),
          other("difficulty", "other-raised", "so-ct", { _tag: "Raised" }),
          other(
            "difficulty",
            "own-submitted",
            "so-yt",
            { _tag: "Raised" },
            { _tag: "Submitted" },
            { _tag: "Directed" },
          ),
          other("difficulty", "other-submitted", "so-ct", { _tag: "Raised" }, { _tag: "Submitted" }),
          other("direction", "own-direction", "so-yt", { _tag: "Issued" }),
          other("direction", "other-direction", "so-ct", { _tag: "Issued" }),
          other("urging", "own-prepared", "so-yt", { _tag: "Prepared" }),
          other("urging", "own-signed", "so-yt", { _tag: "Prepared" }, { _tag: "Signed" }),
          other("urging", "other-signed", "so-ct", { _tag: "Prepared" }, { _tag: "Signed" }),
          other("account", "somebody", "so-yt", { _tag: "AccountEnabled" }),
        ]),
      );
      await writes.append({
        ...P.append(P.reportOf("iii-11"), "bql-kkt", 0, [
          P.event("Waived", P.focalHead, 0, { reason: "Bão", grantedBy: "UBND tỉnh", document: P.document("5") }),
        ]),
      });
    });
    await store.command(P.command({ ...P.healthHead, user: P.user("somebody") }), async (writes) => {
      const key = P.reportOf("iii-9", 2023);
      const events = [{ ...P.event("Sent", P.healthHead, 0, { receipt: "" }), by: P.user("somebody") }];
      return await writes.append(P.append(key, "so-yt", 0, events));
    });
  }, 60_000);

  const counted = (context: ActorContext, query: string, inCommand = false) =>
    withActor(database, context, async (transaction) => {
      if (inCommand) await transaction.execute("select set_config('app.command', 'on', true)");
      const { rows } = await transaction.execute(`select count(*)::int as n ${query}`);
      return Number(rows[0]?.["n"]);
    });

  /** Whether the statement is let through; it is undone. */
  const isAllowed = async (context: ActorContext, statement: string, inCommand: boolean): Promise<boolean> => {
    try {
      await withActor(database, context, async (transaction) => {
        if (inCommand) await transaction.execute("select set_config('app.command', 'on', true)");
        await transaction.execute(statement);
        throw new Undo();
      });
    } catch (error) {
      if (error instanceof Undo) return true;
      const cause = (error as Error).cause as Error;
      if (cause.message.includes("row-level security") || cause.message.includes("permission denied")) return false;
      throw error;
    }
    return false;
  };

  test.each(expectations)("%s is seen by whom it should", async (_paper, query, visibleTo) => {
    expect(await counted(system(P.province), query.includes("command") ? "from plan" : query)).toBeGreaterThan(0);
    const seeing: Array<Name> = [];
    for (const name of everyone) if ((await counted(contextOf(name), query)) > 0) seeing.push(name);
    expect(seeing).toEqual(everyone.filter((name) => visibleTo.includes(name)));
  });

  test.each(expectations)("%s is unseen from another province", async (_paper, query) => {
    for (const name of everyone) expect(await counted(contextOf(name, "bac-lieu"), query, true)).toBe(0);
    expect(await counted(system("bac-lieu"), query)).toBe(0);
  });

  test("a command sees the events that it decides upon, and still no text of a report", async () => {
    for (const name of everyone) {
      for (const stream of ["other-raised", "other-direction", "own-prepared"])
        expect(await counted(contextOf(name), `from journal where stream = '${stream}'`, true)).toBe(1);
      const text = "from journal where stream = 'bao-cao-nam/iii-7/2026' and tag = 'SignedOff'";
      expect(await counted(contextOf(name), text, true)).toBe(readers.includes(name) ? 1 : 0);
    }
  });

  test.each(writings)("%s is written in a command by whom it should", async (_what, statement, allowedTo) => {
    const writing: Array<Name> = [];
    for (const name of everyone) if (await isAllowed(contextOf(name), statement, true)) writing.push(name);
    expect(writing).toEqual(everyone.filter((name) => allowedTo.includes(name)));
  });

  test("nothing is written outside of a command, nor into another province, nor from one", async () => {
    for (const statement of tables)
      for (const name of everyone) {
        expect(await isAllowed(contextOf(name), statement, false)).toBe(false);
        expect(await isAllowed(contextOf(name, "bac-lieu"), statement, true)).toBe(false);
      }
    for (const statement of tables) expect(await isAllowed(system("bac-lieu"), statement, false)).toBe(false);
  });

  test("rows of another province are neither changed nor seen to be there", async () => {
    const changed = async (context: ActorContext) =>
      await withActor(database, context, async (transaction) => {
        await transaction.execute("select set_config('app.command', 'on', true)");
        const counts = [];
        for (const statement of [
          "update plan set data = '{}'",
          "update draft set version = 9",
          "update stream set version = 9",
          "update submission set recalled = true",
          "update setting set value = ''",
          "update command set answer = '{}'",
        ])
          counts.push((await transaction.execute(statement)).rowCount);
        return counts;
      });
    expect(await changed(system("bac-lieu"))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test("an answer is given once, and only the newest columns of a sending change", async () => {
    const somebody = { ...contextOf("head"), user: "somebody" };
    expect(await counted(somebody, "from command")).toBe(1);
    const answer = await withActor(database, somebody, async (transaction) => {
      await transaction.execute("select set_config('app.command', 'on', true)");
      return (await transaction.execute("update command set answer = '{}'")).rowCount;
    });
    expect(answer).toBe(0);
    for (const statement of ["update submission set receipt = ''", "update command set digest = ''"])
      expect(await isAllowed(system(P.province), statement, false)).toBe(false);
  });

  test("a connection without an actor sees nothing, whoever owns the tables", async () => {
    if (database.kind === "embedded") return; // Its owner is a superuser, whom no policy binds.
    for (const [, query] of expectations) expect((await database.pool.query(`select 1 ${query}`)).rowCount).toBe(0);
  });

  describe("through the store", () => {
    test("the reasons of a return reach the agency and the reviewer only", async () => {
      const store = ProvinceStore.open(database, P.province);
      const key = P.reportOf("iii-7", 2020);
      const returned = (reasons: string) =>
        P.event("Returned", P.focalHead, 9, { reasons, supplementUntil: P.day("2026-12-04") });
      await store.system((writes) =>
        writes.appendAll([
          P.append(key, "so-ct", 0, [...P.sending(P.industryHead), returned("Thiếu số liệu")]),
          // The same report of another plan, returned for another reason.
          {
            ...P.append(key, "so-ct", 0, [...P.sending(P.industryHead), returned("Sai mẫu")]),
            plan: "ke-hoach-khac" as typeof P.plan.id,
          },
        ]),
      );
      const reasons = async (by: Account.Actor | null) =>
        (await store.read(by, (reads) => reads.reportState(P.plan.id, key))).returned;
      const supplementUntil = "2026-12-04";
      for (const by of [P.industryHead, P.focalOfficer, P.auditor])
        expect(await reasons(by)).toEqual({ reasons: "Thiếu số liệu", supplementUntil });
      for (const by of [P.healthHead, P.committeeViewer, null])
        expect(await reasons(by)).toEqual({ reasons: "", supplementUntil });
    });

    test("an administrator's or viewer's own agency gives no right to its papers, nor does a grant that has ended", async () => {
      const key = P.reportOf("iii-9");
      const draftOf = (by: Account.Actor, today: string) =>
        ProvinceStore.open(database, P.province, { today: () => P.day(today) }).read(by, (reads) =>
          reads.draft(P.plan.id, key),
        );
      expect(await draftOf(P.healthDrafter, "2026-11-23")).toMatchObject({ version: 1, content: P.content() });
      for (const role of ["administrator", "auditor", "committeeViewer"] as const)
        expect(await draftOf(P.actor(role, "so-yt"), "2026-11-23")).toBeNull();
      const to = P.day("2026-11-22");
      const acting = { ...P.healthHead, grants: P.healthHead.grants.map((grant) => ({ ...grant, to })) };
      expect(await draftOf(acting, "2026-11-22")).not.toBeNull();
      expect(await draftOf(acting, Day.add(to, 1))).toBeNull();
    });
  });
});
