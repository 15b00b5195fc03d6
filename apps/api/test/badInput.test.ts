import { forEachDatabase } from "@kehoach/store/testing";
import { TRPCError } from "@trpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { refusalOf } from "../src/Refused.ts";
import { appRouter } from "../src/router.ts";
import * as Acts from "./acts.ts";
import { commandId, contentFor, key, makeProvince, ownDocument, people, type Province, someone } from "./province.ts";

const HEALTH = key("iii-9");
const paths = Object.keys(appRouter._def.procedures);

/** Calls a procedure with whatever a client may send. */
const send = (
  province: Province,
  who: Parameters<Province["as"]>[0],
  path: string,
  input: unknown,
): Promise<unknown> => {
  const [group = "", name = ""] = path.split(".");
  const caller = province.as(who) as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  return caller[group]![name]!(input);
};

/** What the client is told: the refusal that the formatter answers, never a defect. */
const told = async (call: Promise<unknown>) => {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error === null) return null;
  if (!(error instanceof TRPCError)) throw new Error("no refusal", { cause: error });
  if (error.code === "INTERNAL_SERVER_ERROR") throw new Error("a defect", { cause: error });
  const refusal = refusalOf(error);
  expect(refusal.sentence.vi).toMatch(/[.]$/);
  expect(refusal.sentence.en).toMatch(/[.]$/);
  expect(JSON.stringify(refusal)).not.toMatch(/node_modules|\.ts:\d|Failed query/);
  return refusal;
};

const rubbish: ReadonlyArray<readonly [string, unknown]> = [
  ["nothing", undefined],
  ["null", null],
  ["a number", 7],
  ["text", "'; drop table journal; --"],
  ["a list", []],
  ["numbers for all", { key: 1, year: "2026", commandId: 5, basedOn: "0", id: 9, user: 3, slot: {}, instant: 0 }],
  ["prototype keys", JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}')],
  ["deep nesting", JSON.parse(`${'{"a":'.repeat(500)}1${"}".repeat(500)}`)],
  ["a huge list", Array.from({ length: 20_000 }, () => "x")],
];
/** Procedures that take nothing, or nothing that is required. */
const undemanding = new Set([
  "session.start",
  "plan.get",
  "user.list",
  "home.mine",
  "board.years",
  "urging.list",
  "difficulty.list",
  "direction.list",
  "consolidation.list",
  "journal.list",
]);

forEachDatabase((_, fresh) => {
  let province: Province;
  beforeAll(async () => {
    province = await makeProvince(await fresh.open());
    await Acts.save(Acts.worker(province, "drafter", "iii-9"), HEALTH, contentFor("iii-9"));
  });

  const journalCount = () => province.store.system(async (reads) => (await reads.journal({ limit: 10_000 })).length);
  const drafter = () => Acts.worker(province, "drafter", "iii-9");
  const content = (over: object = {}) => ({ ...contentFor("iii-9"), ...over });
  const save = (over: object, who = people.drafter) =>
    send(province, who, "report.saveDraft", {
      commandId: commandId(),
      key: HEALTH,
      basedOn: 1,
      content: content(),
      ...over,
    });

  /** The refusal's code; whatever is refused leaves journal and draft as they were. */
  const unchanged = async (call: () => Promise<unknown>) => {
    const before = [await journalCount(), await drafter().report.get({ key: HEALTH })];
    const refusal = await told(call());
    expect([await journalCount(), await drafter().report.get({ key: HEALTH })]).toEqual(before);
    return refusal;
  };

  describe.each(paths)("%s", (path) => {
    it("takes no rubbish", async () => {
      for (const [name, value] of rubbish) {
        for (const who of [people.focalHead, people.administrator]) {
          const refusal = await told(send(province, who, path, value));
          if (refusal === null) expect([name, undemanding.has(path)]).toEqual([name, true]);
        }
      }
    });
  });

  describe("text", () => {
    it.each([
      ["control characters", "Đã\u0007 làm"],
      ["a NUL", "Đã\u0000làm"],
      ["a lone surrogate", "Đã \ud83d làm"],
      ["a line separator", "Đã\u2028làm"],
      ["too much text", "x".repeat(20_001)],
    ])("with %s is refused, and the field is named", async (_name, leadership) => {
      const refusal = await unchanged(() => save({ content: content({ leadership }) }));
      expect(refusal).toMatchObject({ code: "InputInvalid", params: { field: "content.leadership" } });
    });

    it("written decomposed is kept composed, trimmed, with plain line ends", async () => {
      const decomposed = "  Đã hoàn thành\r\nviệc trữ nước  ".normalize("NFD");
      await Acts.save(drafter(), HEALTH, content({ leadership: decomposed }));
      expect((await Acts.contentOf(drafter(), HEALTH)).leadership).toBe("Đã hoàn thành\nviệc trữ nước");
    });

    it("that looks like SQL or markup is text", async () => {
      const text = "Robert'); DROP TABLE journal;-- <script>alert(1)</script> ${x} %s \\u0000 $$ --";
      await Acts.save(drafter(), HEALTH, content({ leadership: text }));
      expect((await Acts.contentOf(drafter(), HEALTH)).leadership).toBe(text);
      expect(await journalCount()).toBe(0);
    });
  });

  describe("reports", () => {
    it.each([
      ["an unknown field", { admin: true }, "InputInvalid"],
      ["a year out of range", { key: key("iii-9", 1e15) }, "InputInvalid"],
      ["a year before the plan", { key: key("iii-9", 2019) }, "NotFound"],
      ["a year that has not begun", { key: key("iii-9", 2030), basedOn: 0 }, "NotYetDue"],
      ["an unknown slot", { key: key("iii-99") }, "NotFound"],
      ["an open slot", { key: key("iii-13") }, "NotFound"],
      ["an unknown rule", { key: { ...HEALTH, rule: "khong-co" } }, "NotFound"],
      ["a prototype key", { key: { ...HEALTH, slot: "constructor" } }, "NotFound"],
      ["another agency's report", { key: key("iii-3") }, "Forbidden"],
      ["a stale version", { basedOn: 0 }, "StaleVersion"],
      ["a version from the future", { basedOn: 99 }, "StaleVersion"],
      ["a version beyond the database's", { basedOn: 2 ** 40 }, "InputInvalid"],
      ["a fractional version", { basedOn: 1.5 }, "InputInvalid"],
      ["a malformed command id", { commandId: "1" }, "InputInvalid"],
      ["another agency's duty", { content: contentFor("iii-3") }, "NotFound"],
      [
        "statements, which only a consolidated report has",
        {
          content: {
            ...contentFor("iii-9"),
            statements: [{ point: "muc_II__khoan_1__nn_1", text: "x", sources: [], editedBy: null }],
          },
        },
        "NotFound",
      ],
      [
        "a duty twice",
        { content: { ...contentFor("iii-9"), entries: [0, 0].flatMap(() => contentFor("iii-9").entries) } },
        "InputInvalid",
      ],
      [
        "thousands of entries",
        {
          content: {
            ...contentFor("iii-9"),
            entries: Array.from({ length: 5_000 }, () => contentFor("iii-9").entries[0]),
          },
        },
        "InputInvalid",
      ],
    ])("refuse %s", async (_name, over, code) => {
      expect((await unchanged(() => save(over)))?.code).toBe(code);
    });

    it.each(["2026-02-30", "2026-13-01", "30/11/2026", "9999-01-01", "", "now()"])(
      "refuse the day %j",
      async (until) => {
        const said = {
          commandId: commandId(),
          key: HEALTH,
          basedOn: 0,
          reason: "Bão",
          askedBy: "Sở Y tế",
          grantedBy: "UBND tỉnh",
          document: { ...ownDocument("1"), organName: "UBND tỉnh" },
          until,
        };
        const refusal = await unchanged(() => send(province, people.focalHead, "report.extend", said));
        expect(refusal).toMatchObject({ code: "InputInvalid", params: { field: "until" } });
      },
    );

    it.each(["hôm nay", "2026-02-30", "2026-12-01T25:00:00Z", "+275760-09-13", "0", "x".repeat(41)])(
      "a board as of %j is refused",
      async (asOf) => {
        const refusal = await told(send(province, people.auditor, "board.year", { year: 2026, asOf }));
        expect(["InstantInvalid", "InputInvalid"]).toContain(refusal?.code);
      },
    );
  });

  describe("ids", () => {
    const unknown = "7b0c1c5e-8d0f-4a53-9a3b-2f6f5c1f7a11";
    it.each([
      ["difficulty.receive", people.focalHead, { id: unknown }],
      ["difficulty.submit", people.focalHead, { ids: [unknown], document: ownDocument("9") }],
      ["urging.sign", people.focalHead, { id: unknown, document: ownDocument("9") }],
      ["direction.carryOut", people.head, { id: unknown, slot: "iii-9", result: "" }],
      ["user.disable", people.administrator, { user: "khong-co", basedOn: 1, reason: "x" }],
    ])("%s of something unknown is not found", async (path, who, said) => {
      const refusal = await unchanged(() => send(province, who, path, { commandId: commandId(), ...said }));
      expect(refusal).toMatchObject({ code: "NotFound", kind: "notFound" });
    });
    it.each([
      ["difficulty.receive", people.focalHead, { id: "' or 1=1 --" }],
      ["difficulty.submit", people.focalHead, { ids: [unknown, unknown], document: ownDocument("9") }],
      [
        "difficulty.submit",
        people.focalHead,
        { ids: Array.from({ length: 101 }, commandId), document: ownDocument("9") },
      ],
      ["difficulty.submit", people.focalHead, { ids: [], document: ownDocument("9") }],
      ["user.disable", people.administrator, { user: "\u0000", basedOn: 1, reason: "x" }],
      ["user.disable", people.administrator, { user: "a", basedOn: 2 ** 40, reason: "x" }],
      ["urging.candidates", people.focalHead, { rule: "bao-cao-nam", year: 1e15 }],
      ["journal.list", people.auditor, { stream: { kind: "report", id: "\u0000" } }],
    ])("%s takes no malformed one: %#", async (path, who, said) => {
      const withId =
        path.endsWith(".list") || path.endsWith(".candidates") ? said : { commandId: commandId(), ...said };
      expect((await unchanged(() => send(province, who, path, withId)))?.code).toBe("InputInvalid");
    });
    it("of another agency open nothing", async () => {
      const stranger = someone("head", "so-xd");
      expect((await told(send(province, stranger, "report.get", { key: HEALTH })))?.code).toBe("Forbidden");
      const raise = {
        commandId: commandId(),
        slot: "iii-9",
        clause: null,
        subject: "x",
        description: "x",
        proposal: "",
      };
      expect((await unchanged(() => send(province, stranger, "difficulty.raise", raise)))?.code).toBe("Forbidden");
    });
  });

  describe("commands", () => {
    const raise = (id: string, subject = "Thiếu kinh phí") =>
      send(province, people.drafter, "difficulty.raise", {
        commandId: id,
        slot: "iii-9",
        clause: null,
        subject,
        description: "Chưa có kinh phí",
        proposal: "",
      });

    it("repeated have one effect and one answer", async () => {
      const id = commandId();
      const answer = await raise(id);
      const count = await journalCount();
      expect(await raise(id)).toEqual(answer);
      expect(await journalCount()).toBe(count);
    });
    it("with the same id and other content, procedure or person are a conflict", async () => {
      const id = commandId();
      await raise(id);
      expect((await unchanged(() => raise(id, "Khác")))?.code).toBe("CommandConflict");
      expect((await unchanged(() => save({ commandId: id })))?.code).toBe("CommandConflict");
      const other = () =>
        send(province, someone("drafter", "so-yt", "another"), "difficulty.raise", {
          commandId: id,
          slot: "iii-9",
          clause: null,
          subject: "Thiếu kinh phí",
          description: "Chưa có kinh phí",
          proposal: "",
        });
      expect((await unchanged(other))?.code).toBe("CommandConflict");
    });
    it("sent at once have one effect", async () => {
      const id = commandId();
      const before = await journalCount();
      const answers = await Promise.all(Array.from({ length: 6 }, () => raise(id)));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(await journalCount()).toBe(before + 1);
    });
    it("that were refused may be sent again once they are right", async () => {
      const id = commandId();
      const { draft } = await drafter().report.get({ key: HEALTH });
      expect((await unchanged(() => save({ commandId: id, basedOn: 0 })))?.code).toBe("StaleVersion");
      expect(await told(save({ commandId: id, basedOn: draft!.version }))).toBeNull();
    });
    it("of two people on the same version, one is kept and the other told", async () => {
      const { draft } = await drafter().report.get({ key: HEALTH });
      const both = [people.drafter, people.head].map((who) => told(save({ basedOn: draft!.version }, who)));
      const codes = (await Promise.all(both)).map((refusal) => refusal?.code ?? "saved");
      expect(codes.toSorted()).toEqual(["StaleVersion", "saved"]);
    });
    it("set the demonstration's clock once, forwards, and not beyond its last day", async () => {
      const set = (id: string, instant: string) =>
        send(province, people.drafter, "demonstration.setClock", { commandId: id, instant });
      const id = commandId();
      const answer = await set(id, "2026-11-23T09:00:00+07:00");
      await set(commandId(), "2026-11-23T10:00:00+07:00");
      expect(await set(id, "2026-11-23T09:00:00+07:00")).toEqual(answer);
      expect(province.clock.now()).toBe(Acts.at("2026-11-23T10:00:00+07:00"));
      expect((await told(set(commandId(), "2026-11-23")))?.code).toBe("ClockBackwards");
      expect((await told(set(commandId(), "2099-12-31")))?.code).toBe("ClockTooFar");
      expect((await told(set(commandId(), "mai")))?.code).toBe("InstantInvalid");
    });
  });
});
