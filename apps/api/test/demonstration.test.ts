import {
  Address,
  Board,
  Compliance,
  type Day,
  Difficulty,
  Direction,
  Instant,
  Journal,
  Obligation,
  OfficialDocument,
  Report,
  ReportContent,
  Urging,
} from "@kehoach/domain";
import { planCaMau56 } from "@kehoach/plan-camau-56";
import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import type { Act, Append } from "../src/demonstration/Act.ts";
import { accounts, CLOCK_START, generate, PASSWORD } from "../src/demonstration/index.ts";

const plan = planCaMau56;
const acts = generate();
const appends = acts.filter((act): act is Append => act._tag === "Append");
const decode = {
  report: Schema.decodeUnknownSync(Journal.eventSchemas.report),
  difficulty: Schema.decodeUnknownSync(Journal.eventSchemas.difficulty),
  direction: Schema.decodeUnknownSync(Journal.eventSchemas.direction),
  urging: Schema.decodeUnknownSync(Journal.eventSchemas.urging),
  account: Schema.decodeUnknownSync(Journal.eventSchemas.account),
};
const YEARS = [2020, 2021, 2022, 2023, 2024, 2025, 2026];

/** Events by stream, oldest first. */
const streams = (kind: Journal.StreamKind, of: ReadonlyArray<Act> = acts) => {
  const found = new Map<string, Array<Journal.Event>>();
  for (const act of of) {
    if (act._tag !== "Append" || act.stream.kind !== kind) continue;
    found.set(act.stream.id, [...(found.get(act.stream.id) ?? []), ...act.events]);
  }
  return found;
};
const reports = streams("report") as Map<string, Array<Report.Event>>;
const difficulties = [...streams("difficulty").values()] as Array<Array<Difficulty.Event>>;
const facts: Board.Facts = new Map(
  [...reports].map(([id, events]) => [id, events.map(Compliance.factOf).filter((fact) => fact !== null)]),
);
const board = (year: number, asOf: Instant.Instant = CLOCK_START) => Board.ofYear(plan, year, facts, asOf);
const at = (day: string) => Instant.startOf(day as Day.Day);
const statusOf = (slot: string, year: number, asOf?: Instant.Instant) =>
  board(year, asOf).rows.find((row) => row.slot.id === slot)!.assessment;
const stateOf = (slot: string, year: number) => Report.replay(reports.get(`bao-cao-nam/${slot}/${year}`) ?? []);

describe("the demonstration years as a history", () => {
  it("is the same for the same seed, and another for another", () => {
    expect(generate()).toEqual(acts);
    expect(generate(CLOCK_START, "other")).not.toEqual(acts);
  });

  it("goes forward in time and never beyond the clock", () => {
    for (const [index, act] of acts.entries()) {
      expect(act.at <= CLOCK_START).toBe(true);
      if (index > 0) expect(act.at >= acts[index - 1]!.at).toBe(true);
      if (act._tag === "Append") for (const event of act.events) expect((event as Report.Event).at).toBe(act.at);
    }
  });

  it.each(["2020-03-01", "2021-01-15", "2023-12-05", "2026-06-01"])(
    "begins the same when the clock stands at %s",
    (day) => {
      const until = at(day);
      expect(generate(until)).toEqual(acts.filter((act) => act.at <= until));
    },
  );

  it("gives events that decode, streams that replay, and names who acted", () => {
    const versions = new Map<string, number>();
    const users = new Set(accounts.map(({ user }) => user));
    for (const { agencies, basedOn, by, events, stream } of appends) {
      const name = `${stream.kind} ${stream.id}`;
      expect(basedOn).toBe(versions.get(name) ?? 0);
      versions.set(name, basedOn + events.length);
      expect(users.has(by)).toBe(true);
      expect(agencies.length).toBeGreaterThan(0);
      for (const event of events) {
        expect(decode[stream.kind](event)).toEqual(event);
      }
    }
    const stages = [...reports.values()].map((events) => Report.replay(events).stage);
    expect(new Set(stages)).toEqual(new Set(["signedOff", "sent", "underReview", "returned", "accepted", "draft"]));
  });

  it("signs only what a draft says, by somebody who wrote none of it", () => {
    const drafts = new Map<string, { version: number; content: ReportContent.ReportContent }>();
    for (const act of acts) {
      if (act._tag === "SaveDraft") {
        const id = Obligation.id(act.key);
        expect(act.basedOn).toBe(drafts.get(id)?.version ?? 0);
        drafts.set(id, { version: act.basedOn + 1, content: act.content });
        continue;
      }
      for (const event of act.events) {
        if (event._tag !== "SignedOff") continue;
        expect(event.draftVersion).toBe(drafts.get(act.stream.id)?.version);
        expect(event.content).toEqual(drafts.get(act.stream.id)?.content);
        expect(ReportContent.writtenBy(event.content, event.by)).toEqual([]);
      }
    }
  });

  it("numbers every document once", () => {
    const documents = appends.flatMap(({ events }) =>
      events.flatMap((event) => {
        if ("document" in event) return [{ document: event.document, shared: event._tag }];
        return [];
      }),
    );
    const submissions = new Set(
      difficulties
        .flat()
        .flatMap((event) => (event._tag === "Submitted" ? [OfficialDocument.registerKey(event.submission)] : [])),
    );
    const keys = [...documents.map(({ document }) => OfficialDocument.registerKey(document)), ...submissions];
    expect(new Set(keys).size).toBe(keys.length);
    for (const { document } of documents) expect(document.issuedDate <= Instant.dayOf(CLOCK_START)).toBe(true);
  });
});

describe("what occurs over the years", () => {
  it.each(YEARS)("%s: the five numbers of 19 agencies add up", (year) => {
    const { onTime, late, overdue, total, waived, withinTerm } = board(year).agencies;
    expect(onTime + late + withinTerm + overdue).toBe(total);
    expect(total + waived).toBe(19);
  });

  it("has every status, none waived in 2026", () => {
    const statuses = YEARS.flatMap((year) => board(year).rows.map(({ assessment }) => assessment.status));
    expect(new Set(statuses)).toEqual(new Set(["onTime", "late", "withinTerm", "overdue", "waived"]));
    expect(board(2026).agencies.waived).toBe(0);
    expect(board(2026).agencies.overdue).toBe(0);
  });

  it("has every kind of event of reports, difficulties, directions and urgings", () => {
    for (const [kind, schema] of [
      ["report", Report.Event],
      ["difficulty", Difficulty.Event],
      ["direction", Direction.Event],
      ["urging", Urging.Event],
    ] as const) {
      const tags = new Set([...streams(kind).values()].flat().map((event) => event._tag));
      expect(tags).toEqual(new Set(Object.keys(schema.cases)));
    }
  });

  it("has returns answered in term, answered late and not answered", () => {
    expect(statusOf("iii-12-cai-nuoc", 2024).status).toBe("onTime");
    expect(statusOf("iii-12-tran-van-thoi", 2023).status).toBe("late");
    expect(statusOf("iii-12-phu-tan", 2022).status).toBe("overdue");
    expect(statusOf("iii-12-phu-tan", 2022).supplementUntil).not.toBeNull();
  });

  it("has extensions in time, and one recorded after the due instant, which excuses", () => {
    expect(statusOf("iii-4", 2021)).toMatchObject({ status: "onTime", excused: false });
    expect(statusOf("iii-10", 2021)).toMatchObject({ status: "late", excused: true });
    expect(statusOf("iii-6", 2023)).toMatchObject({ status: "late", extension: null });
  });

  it("has urgings of every tier, all of them signed", () => {
    const urgings = [...streams("urging").values()].map((events) => Urging.replay(events as Array<Urging.Event>));
    expect(new Set(urgings.map(({ prepared }) => prepared?.tier))).toEqual(new Set([1, 2, 3]));
    for (const { prepared } of urgings) {
      const before = urgings.filter(
        (other) => other.prepared!.year === prepared!.year && other.prepared!.tier === prepared!.tier - 1,
      );
      const urged = before.flatMap((other) => other.prepared!.slots);
      if (prepared!.tier > 1) expect(urged).toEqual(expect.arrayContaining([...prepared!.slots]));
    }
    expect(urgings.every(({ signed }) => signed !== null)).toBe(true);
  });

  it("has difficulties at every step in 2026, and at several before", () => {
    const raisedIn = (year: number) => difficulties.filter(([raised]) => raised!.at.startsWith(String(year)));
    const stages = new Set(raisedIn(2026).map((events) => Difficulty.replay(events).stage));
    expect(stages).toEqual(new Set(Difficulty.Stage.literals));
    for (const year of YEARS) expect(raisedIn(year).length).toBeGreaterThan(0);
    const directed = difficulties.filter((events) => Difficulty.replay(events).stage === "directed");
    expect(directed.length).toBeGreaterThanOrEqual(2);
  });

  it("has the consolidated reports of 2020 to 2025 accepted, each naming who did not report", () => {
    for (const year of YEARS.slice(0, -1)) {
      const events = reports.get(`bao-cao-tong-hop/iii-1/${year}`)!;
      expect(Report.replay(events).stage).toBe("accepted");
      const signed = events.findLast((event) => event._tag === "SignedOff")!;
      expect(signed.content.statements.length).toBeGreaterThan(10);
      expect(signed.content.completeness?.total).toBe(year === 2021 ? 18 : 19);
      expect(
        ReportContent.missing(
          signed.content,
          Obligation.find(plan, { rule: plan.rules[1]!.id, slot: plan.focal, year })!.duties,
        ),
      ).toEqual([]);
    }
    expect(statusOf("iii-1", 2021).status).toBe("late");
    const absent = reports.get("bao-cao-tong-hop/iii-1/2020")!.find((event) => event._tag === "SignedOff")!.content
      .completeness!.absent;
    expect(absent.map(({ slot }) => slot)).toContain("iii-12-ngoc-hien");
    expect(absent[0]!.urgings.length).toBe(3);
  });

  it("has texts that repeat last year's", () => {
    const content = (slot: string, year: number) =>
      reports.get(`bao-cao-nam/${slot}/${year}`)!.findLast((event) => event._tag === "SignedOff")!.content;
    expect(ReportContent.repeated(content("iii-5", 2026), content("iii-5", 2025)).length).toBe(1);
    expect(ReportContent.repeated(content("iii-12-phu-tan", 2026), content("iii-12-phu-tan", 2025)).length).toBe(1);
    expect(ReportContent.repeated(content("iii-6", 2026), content("iii-6", 2025))).toEqual([]);
  });
});

describe("2026 on the morning of 23 November", () => {
  it("stands where the walk through the main job begins", () => {
    expect(reports.has("bao-cao-nam/iii-9/2026")).toBe(false);
    expect(acts.some((act) => act._tag === "SaveDraft" && Obligation.id(act.key) === "bao-cao-nam/iii-9/2026")).toBe(
      false,
    );
    expect(stateOf("iii-12-nam-can", 2026).sentTimes).toBe(0);
    expect(
      difficulties.some(
        ([raised]) => raised!._tag === "Raised" && raised!.slot === "iii-12-nam-can" && raised!.at > at("2026-01-01"),
      ),
    ).toBe(false);
    expect(reports.has("bao-cao-tong-hop/iii-1/2026")).toBe(false);
    const count = (stage: Report.Stage) =>
      Obligation.ofYear(plan, 2026).filter(
        ({ key, kind }) => kind === "periodic" && stateOf(key.slot, 2026).stage === stage,
      ).length;
    expect({
      accepted: count("accepted"),
      sent: count("sent"),
      underReview: count("underReview"),
      returned: count("returned"),
      signedOff: count("signedOff"),
      draft: count("draft"),
    }).toEqual({ accepted: 6, sent: 2, underReview: 1, returned: 1, signedOff: 2, draft: 7 });
    expect(board(2026).agencies).toMatchObject({ total: 19, onTime: 9, withinTerm: 10 });
  });

  it("leaves some overdue on 1 December if nothing more is done", () => {
    expect(board(2026, at("2026-12-01")).agencies).toMatchObject({
      total: 19,
      onTime: 9,
      late: 0,
      withinTerm: 1,
      overdue: 9,
    });
  });
});

describe("the texts", () => {
  const contents = acts.flatMap((act) => (act._tag === "SaveDraft" ? [{ key: act.key, content: act.content }] : []));
  /** Everything that people wrote, anywhere in the acts. */
  const words = (value: unknown): ReadonlyArray<string> => {
    if (typeof value === "string") return [value];
    if (Array.isArray(value)) return value.flatMap(words);
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(words) : [];
  };
  const all = [...new Set(words(acts))];

  it("are composed (NFC), trimmed and without marks of illustration", () => {
    for (const text of all) {
      expect(text).toBe(text.normalize("NFC").trim());
      expect(text.toLowerCase()).not.toContain("minh hoạ");
      expect(text.toLowerCase()).not.toContain("minh họa");
    }
  });

  it("hold no figure that could pass for real", () => {
    const reported = contents.flatMap(({ content: { assessment, entries, leadership, proposals, statements } }) => [
      leadership,
      assessment,
      proposals,
      ...statements.map(({ text }) => text),
      ...entries.flatMap(({ difficulties: d, nextPlan, reasonForNone, result }) => [
        result,
        d,
        nextPlan,
        reasonForNone,
      ]),
    ]);
    const other = [...difficulties.flat(), ...[...streams("direction").values()].flat()].flatMap((event) => {
      if (event._tag === "Raised") return [event.subject, event.description, event.proposal];
      if (event._tag === "Settled") return [event.answer];
      if (event._tag === "Issued") return [event.text, ...event.assignments.map(({ task }) => task)];
      return event._tag === "CarriedOut" && "result" in event ? [event.result] : [];
    });
    for (const text of [...reported, ...other]) {
      // Years, wards with a number and proper names are all that stays.
      expect(text.replaceAll(/\b20[1-5]\d\b|Phường \d|56-KL\/TW|COVID-19/g, "")).not.toMatch(/\d/);
    }
  });

  it("of different bodies never say the same in one year", () => {
    const said = new Map<string, string>();
    for (const { content, key } of contents) {
      if (key.rule !== "bao-cao-nam") continue;
      for (const entry of content.entries) {
        if (entry.result === "") continue;
        const name = `${key.year} ${entry.result}`;
        expect(said.get(name) ?? key.slot).toBe(key.slot);
        said.set(name, key.slot);
      }
    }
    expect(said.size).toBeGreaterThan(250);
  });

  it("are of two to five sentences for each duty that has a result", () => {
    for (const { content, key } of contents) {
      if (key.year === 2026 || key.rule !== "bao-cao-nam") continue;
      for (const { clause, result } of content.entries) {
        if (result === "") continue;
        const sentences = result.split(/[.!](?:\s|$)/).filter((part) => part !== "").length;
        expect(sentences, Address.cite(clause).vi).toBeGreaterThanOrEqual(2);
        expect(sentences).toBeLessThanOrEqual(5);
      }
    }
  });
});

describe("the accounts", () => {
  it("are one per role and agency, of one pattern and one password", () => {
    expect(new Set(accounts.map(({ user }) => user)).size).toBe(accounts.length);
    expect(new Set(accounts.map(({ email }) => email)).size).toBe(accounts.length);
    for (const { email } of accounts) expect(email).toMatch(/^[a-z]+(\.[a-z-]+)?@kehoach\.example$/);
    const emails = accounts.map(({ email }) => email);
    expect(emails).toEqual(
      expect.arrayContaining(["chuyenvien.so-yt@kehoach.example", "lanhdao.ubnd-nam-can@kehoach.example"]),
    );
    expect(new Set(accounts.map(({ role }) => role)).size).toBe(8);
    expect(PASSWORD.length).toBeGreaterThanOrEqual(14);
  });
});
