import { Board, Tally } from "@kehoach/domain";
import { forEachDatabase } from "@kehoach/store/testing";
import { beforeAll, describe, expect, it } from "vitest";
import * as Acts from "./acts.ts";
import {
  commandId,
  contentFor,
  document,
  key,
  makeProvince,
  ownDocument,
  people,
  type Province,
  refusalCode,
  someone,
} from "./province.ts";

const HEALTH = key("iii-9"); // Sở Y tế, one duty
const CONSOLIDATED = Acts.consolidatedKey();
const FIRST_OF_DECEMBER = "2026-12-01T00:00:00+07:00";

/** The year's loop from the first draft to a difficulty that is closed; each step builds on the ones before. */
forEachDatabase((_, fresh) => {
  let province: Province;
  beforeAll(async () => {
    province = await makeProvince(await fresh.open());
  });

  const drafter = () => Acts.worker(province, "drafter", "iii-9");
  const head = () => Acts.worker(province, "head", "iii-9");
  const officer = () => province.as(people.focalOfficer);
  const focalHead = () => province.as(people.focalHead);
  const leader = () => province.as(people.committeeLeader);
  const set = (instant: string) => province.clock.set(Acts.at(instant));
  const board = (asOf?: string) => drafter().board.year({ year: 2026, ...(asOf === undefined ? {} : { asOf }) });
  const rowOf = async (slot: string, asOf?: string) => (await board(asOf)).rows.find((row) => row.key.slot === slot)!;
  const codeOf = refusalCode;

  /** Answers as of instants that have passed, as they were given then. */
  const given: Array<{ readonly asOf: string; readonly answer: unknown }> = [];
  const remember = async () => {
    const { asOf } = await board();
    given.push({ asOf, answer: await answerAsOf(asOf) });
  };
  const answerAsOf = async (asOf: string) => {
    const { agencies, consolidated, rows } = await board(asOf);
    return { agencies, consolidated, rows: rows.map(({ stage: _, stageLabel: __, ...row }) => row) };
  };

  describe("a report", () => {
    it("with entries missing is refused with all that is missing", async () => {
      const of = key("iii-12-nam-can");
      const content = contentFor("iii-12-nam-can");
      const [first, ...others] = content.entries;
      const partly = { ...content, entries: [first!, ...others.map((entry) => ({ ...entry, result: "" }))] };
      const saved = await Acts.save(Acts.worker(province, "drafter", "iii-12-nam-can"), of, partly);
      expect(saved.missing.map(({ field }) => field)).toEqual(others.map(({ clause }) => clause));
      const refused = await Acts.sign(Acts.worker(province, "head", "iii-12-nam-can"), of).catch((error) => error);
      expect(refused.refusal).toMatchObject({ code: "EntriesMissing", params: { missing: saved.missing } });
      expect(saved.missing).toHaveLength(2);
    });

    it("is not signed by a head who wrote in it", async () => {
      const content = contentFor("iii-9");
      await Acts.save(drafter(), HEALTH, content);
      await Acts.save(head(), HEALTH, { ...content, assessment: "Thủ trưởng tự viết." });
      expect(await codeOf(Acts.sign(head(), HEALTH))).toBe("SignerEdited");
      await Acts.save(drafter(), HEALTH, { ...content, assessment: "Chuyên viên viết lại." });
      expect(await Acts.sign(head(), HEALTH)).toMatchObject({ stage: "signedOff" });
    });

    it("loses its sign-off with any edit", async () => {
      const content = await Acts.contentOf(drafter(), HEALTH);
      await Acts.save(drafter(), HEALTH, { ...content, proposals: "Bổ sung kinh phí." });
      expect(await drafter().report.get({ key: HEALTH })).toMatchObject({ stage: "draft" });
      expect(await codeOf(Acts.send(head(), HEALTH))).toBe("WrongStage");
    });

    it("is sent and answered with a receipt; nobody edits it then", async () => {
      await Acts.sign(head(), HEALTH);
      expect(await Acts.send(head(), HEALTH)).toMatchObject({ stage: "sent", receipt: "2026/III-9/01" });
      expect(await codeOf(Acts.save(drafter(), HEALTH, contentFor("iii-9")))).toBe("WrongStage");
      const { submission } = await officer().report.get({ key: HEALTH });
      expect(submission).toMatchObject({ agency: "so-yt", content: { proposals: "Bổ sung kinh phí." } });
      expect(await rowOf("iii-9")).toMatchObject({ status: "onTime", countedAt: Acts.at("2026-11-23T08:00:00+07:00") });
      await remember();
    });

    it("is returned with a reason and a term, and resent in term keeps its instant", async () => {
      set("2026-11-24T09:00:00+07:00");
      await Acts.giveBack(officer(), HEALTH, "Thiếu số liệu tập huấn");
      expect(await rowOf("iii-9")).toMatchObject({ status: "withinTerm", supplementUntil: "2026-12-01" });
      const seen = await drafter().home.mine({});
      expect(seen.current.find((row) => row.key.year === 2026)?.returnReasons).toBe("Thiếu số liệu tập huấn");
      await remember();

      set("2026-11-30T08:00:00+07:00");
      const content = await Acts.contentOf(drafter(), HEALTH);
      await Acts.save(drafter(), HEALTH, { ...content, assessment: "Đã tập huấn 12 lớp." });
      await Acts.sign(head(), HEALTH);
      expect(await Acts.send(head(), HEALTH)).toMatchObject({ receipt: "2026/III-9/02" });
      await Acts.accept(officer(), HEALTH);
      expect(await rowOf("iii-9")).toMatchObject({
        status: "onTime",
        stage: "accepted",
        countedAt: Acts.at("2026-11-23T08:00:00+07:00"),
      });
    });
  });

  describe("on 1 December", () => {
    it("the five numbers add up to 19, are the domain's own, and name the clause", async () => {
      await Acts.report(province, "iii-2"); // 30/11: late
      await Acts.receiveOnPaper(province, key("iii-5"), "2026-11-27", {
        ...document("321", "Sở Tài chính"),
        issuedDate: "2026-11-26",
      });
      expect(await codeOf(Acts.extend(province, key("iii-6"), "2026-11-29", document("77")))).toBe("DayTooEarly");
      await Acts.extend(province, key("iii-6"), "2026-12-10", document("77")); // after the due instant: excuses only
      await Acts.report(province, "iii-10");
      await Acts.giveBack(officer(), key("iii-10"), "Thiếu phụ lục");
      set(FIRST_OF_DECEMBER);

      const answer = await board(FIRST_OF_DECEMBER);
      const { agencies } = answer;
      expect(agencies).toMatchObject({ total: 19, onTime: 2, late: 1, withinTerm: 1, overdue: 15 });
      expect(agencies.onTime + agencies.late + agencies.withinTerm + agencies.overdue).toBe(19);
      const facts = await province.store.read(null, (reads) => reads.facts(province.plan.id, [2026]));
      const own = Board.ofYear(province.plan, 2026, facts, Acts.at(FIRST_OF_DECEMBER));
      expect(answer.agencies).toEqual(own.agencies);
      expect(answer.agencies).toEqual(Tally.of(answer.rows.slice(0, 19).map((row) => row.status)));
      for (const row of answer.rows.filter(({ status }) => status === "overdue")) {
        expect(row.explanation.vi).toContain("Mục IV đoạn 1");
        expect(row.deadline.vi).toBe("trước ngày 30/11/2026 (hết ngày 29/11/2026)");
      }
      expect(await rowOf("iii-6")).toMatchObject({ status: "overdue", excused: true });
      await remember();
    });

    it("the future is marked as a forecast", async () => {
      expect(await board("2026-12-31")).toMatchObject({ forecast: true });
      expect(await board("2026-11-30")).toMatchObject({ forecast: false });
    });
  });

  describe("urging", () => {
    const prepare = (slots: readonly [string, ...Array<string>]) =>
      officer().urging.prepare({
        commandId: commandId(),
        rule: "bao-cao-nam",
        year: 2026,
        tier: 1,
        slots,
        text: "Đề nghị khẩn trương gửi báo cáo.",
      });
    const signUrging = (id: string, number: string) =>
      focalHead().urging.sign({
        commandId: commandId(),
        id,
        document: { ...ownDocument(number), issuedDate: "2026-12-01" },
      });

    it("reaches the overdue and nobody else", async () => {
      set("2026-12-01T08:00:00+07:00");
      const candidates = await officer().urging.candidates({ rule: "bao-cao-nam", year: 2026 });
      expect(candidates).toHaveLength(15);
      expect(await codeOf(prepare(["iii-3", "iii-9", "iii-10"]))).toBe("NotOverdue");
      const { id } = await prepare(["iii-3", "iii-12-nam-can"]);
      const urged = () => Acts.worker(province, "drafter", "iii-3").urging.list({});
      expect(await urged()).toEqual([]);
      await signUrging(id, "45");
      expect(await urged()).toMatchObject([{ id, document: { code: { codeNumber: "45" } }, tier: 1 }]);
      expect(await drafter().urging.list({})).toEqual([]);
    });

    it("has a number that no other document of the body bears", async () => {
      const { id } = await prepare(["iii-4"]);
      expect(await codeOf(signUrging(id, "045"))).toBe("DocumentCodeTaken");
      expect(await signUrging(id, "46")).toMatchObject({ id });
      expect(await codeOf(signUrging(id, "47"))).toBe("WrongStage");
    });
  });

  describe("the consolidated report", () => {
    it("is assembled from the reports that count, and names who is absent with the urgings sent", async () => {
      set("2026-12-20T08:00:00+07:00");
      const material = await officer().consolidation.material({ year: 2026 });
      expect(material.reports.map(({ key: { slot } }) => slot)).toEqual(["iii-2", "iii-9"]);
      const absent = material.completeness.absent.map(({ slot }) => slot);
      expect(absent).toContain("iii-10"); // returned and not resent
      expect(absent).toHaveLength(16);
      await officer().consolidation.assemble({ commandId: commandId(), year: 2026, basedOn: 0 });
      const content = await Acts.contentOf(officer(), CONSOLIDATED);
      expect(content.completeness?.absent.find(({ slot }) => slot === "iii-3")?.urgings).toEqual([
        "45/STNMT-BĐKH (01/12/2026)",
      ]);
      expect(content.statements.every(({ sources }) => sources.length > 0)).toBe(true);
    });

    it("carries the focal department's own chapter, is signed by its head and read by the committee", async () => {
      expect(await codeOf(Acts.sign(focalHead(), CONSOLIDATED))).toBe("EntriesMissing");
      const content = await Acts.contentOf(officer(), CONSOLIDATED);
      await Acts.save(officer(), CONSOLIDATED, { ...content, entries: contentFor("iii-1").entries });
      await Acts.sign(focalHead(), CONSOLIDATED);
      expect(await codeOf(province.as(people.committeeViewer).report.get({ key: CONSOLIDATED }))).toBe("Forbidden");
      expect(await Acts.send(focalHead(), CONSOLIDATED)).toMatchObject({ receipt: "2026/III-1/01" });
      for (const reader of [people.committeeViewer, people.committeeLeader, people.auditor]) {
        const read = await province.as(reader).report.get({ key: CONSOLIDATED });
        expect(read.submission?.content?.completeness?.absent).toHaveLength(16);
        expect(read.draft).toBeNull();
      }
      const [newest] = await leader().consolidation.list({});
      expect(newest).toMatchObject({ stage: "sent", status: "onTime" });
      expect((await board()).consolidated).toMatchObject({ total: 1, onTime: 1 });
    });

    it("is returned by the committee and submitted again", async () => {
      set("2026-12-22T08:00:00+07:00");
      await Acts.giveBack(leader(), CONSOLIDATED, "Bổ sung kiến nghị", 2);
      const content = await Acts.contentOf(officer(), CONSOLIDATED);
      await Acts.save(officer(), CONSOLIDATED, { ...content, proposals: "Kiến nghị bố trí vốn." });
      await Acts.sign(focalHead(), CONSOLIDATED);
      expect(await Acts.send(focalHead(), CONSOLIDATED)).toMatchObject({ receipt: "2026/III-1/02" });
      await remember();
    });
  });

  describe("a difficulty of Huyện Năm Căn", () => {
    const raiser = () => Acts.worker(province, "drafter", "iii-12-nam-can");
    const found = async () => (await raiser().difficulty.list({}))[0]!;
    let id = "";
    let direction = "";

    it("is raised, received, consolidated and submitted", async () => {
      set("2026-12-23T08:00:00+07:00");
      const raised = await raiser().difficulty.raise({
        commandId: commandId(),
        slot: "iii-12-nam-can",
        clause: "muc_III__khoan_12__nn_1",
        subject: "Sạt lở bờ sông",
        description: "Chưa có kinh phí di dời các hộ dân.",
        proposal: "Bố trí kinh phí.",
      });
      id = raised.id;
      expect(await drafter().difficulty.list({})).toEqual([]);
      expect(await leader().difficulty.list({})).toEqual([]);
      await officer().difficulty.receive({ commandId: commandId(), id });
      await officer().difficulty.consolidate({ commandId: commandId(), id, note: "" });
      const submission = { ...ownDocument("48", "TTr-STNMT"), issuedDate: "2026-12-23" };
      await focalHead().difficulty.submit({ commandId: commandId(), ids: [id], document: submission });
      expect(await leader().difficulty.list({})).toMatchObject([{ id, stage: "submitted", subject: "Sạt lở bờ sông" }]);
    });

    it("is directed by the committee; who is named and who raised it see the direction", async () => {
      set("2026-12-24T08:00:00+07:00");
      const issue = (slot: string) =>
        leader().direction.issue({
          commandId: commandId(),
          difficulties: [id],
          document: { ...ownDocument("900", "UBND-NNTN"), issuedDate: "2026-12-24" },
          text: "Giao Sở Tài chính bố trí kinh phí.",
          assignments: [{ slot, task: "Bố trí kinh phí", dueOn: "2026-12-28" }],
        });
      // Nobody could carry it out.
      expect(await codeOf(issue("iii-13"))).toBe("NotFound");
      const issued = await issue("iii-5");
      direction = issued.id;
      const finance = Acts.worker(province, "drafter", "iii-5");
      for (const caller of [raiser(), finance, officer()]) {
        expect(await caller.direction.list({})).toMatchObject([{ id: direction, difficulties: [id] }]);
      }
      expect(await drafter().direction.list({})).toEqual([]);
      expect(await found()).toMatchObject({ stage: "directed", direction });
    });

    it("is carried out by the body named and closed by the one that raised it", async () => {
      const close = () =>
        raiser().difficulty.close({ commandId: commandId(), id, slot: "iii-12-nam-can", note: "Đã nhận kinh phí." });
      expect(await codeOf(close())).toBe("WrongStage");
      const done = { commandId: commandId(), id: direction, result: "Đã cấp kinh phí." };
      expect(await codeOf(raiser().direction.carryOut({ ...done, slot: "iii-12-nam-can" }))).toBe("NotNamed");
      const finance = Acts.worker(province, "head", "iii-5");
      expect(await finance.direction.carryOut({ ...done, commandId: commandId(), slot: "iii-5" })).toMatchObject({
        carriedOut: true,
      });
      await close();
      expect(await found()).toMatchObject({ stage: "closed", closingNote: "Đã nhận kinh phí.", acts: [] });
    });

    it("stands in the journal step by step", async () => {
      const { entries } = await province.as(people.auditor).journal.list({ stream: { kind: "difficulty", id } });
      expect(entries.map(({ name }) => name.en).toReversed()).toEqual([
        "Difficulty raised",
        "Received",
        "Consolidated",
        "Submitted to the committee",
        "Directed by the committee",
        "Carried out",
        "Closed",
      ]);
    });
  });

  it("a body of Mục III khoản 13 raises a difficulty of its own under the open slot and closes it", async () => {
    const association = province.as(someone("drafter", "hiep-hoi-doanh-nghiep"));
    expect((await association.home.mine({})).slots.map(({ id }) => id)).toEqual(["iii-13"]);
    const said = {
      slot: "iii-13",
      clause: null,
      subject: "Thiếu hướng dẫn",
      description: "Chưa rõ nơi tiếp nhận",
      proposal: "",
    };
    expect(await codeOf(drafter().difficulty.raise({ commandId: commandId(), ...said }))).toBe("Forbidden");
    const { id } = await association.difficulty.raise({ commandId: commandId(), ...said });
    await officer().difficulty.receive({ commandId: commandId(), id });
    await officer().difficulty.settle({ commandId: commandId(), id, answer: "Đã hướng dẫn bằng văn bản" });
    const front = province.as(someone("drafter", "ubmttqvn-tinh"));
    const close = { id, slot: "iii-13", note: "" };
    expect(await codeOf(front.difficulty.close({ commandId: commandId(), ...close }))).toBe("Forbidden");
    expect((await front.difficulty.list({})).some((difficulty) => difficulty.id === id)).toBe(false);
    await association.difficulty.close({ commandId: commandId(), ...close });
    const [closed] = (await association.difficulty.list({})).filter((difficulty) => difficulty.id === id);
    expect([closed?.stage, closed?.agency]).toEqual(["closed", "Hiệp hội doanh nghiệp tỉnh Cà Mau"]);
  });

  it("the journal holds every act in the order of recording, each version once", async () => {
    const seen: Array<{ readonly sequence: number; readonly at: string }> = [];
    let next: number | null = null;
    do {
      const page = await province.as(people.auditor).journal.list(next === null ? {} : { before: next });
      seen.push(...page.entries);
      next = page.next;
    } while (next !== null);
    const oldestFirst = seen.toReversed();
    expect(oldestFirst.map(({ sequence }) => sequence)).toEqual(oldestFirst.map((_, index) => index + 1));
    expect(oldestFirst.map(({ at }) => at)).toEqual(oldestFirst.map(({ at }) => at).toSorted());
  });

  it("answers as of instants that have passed are the ones given then", async () => {
    expect(given).toHaveLength(4);
    for (const { answer, asOf } of given) expect(await answerAsOf(asOf)).toEqual(answer);
  });

  it("somebody of another agency sees nothing of the reports", async () => {
    const stranger = province.as(someone("head", "so-xd"));
    expect(await codeOf(stranger.report.get({ key: HEALTH }))).toBe("Forbidden");
    expect(await codeOf(stranger.report.get({ key: CONSOLIDATED }))).toBe("Forbidden");
  });
});
