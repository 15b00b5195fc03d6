import { type Account, Instant } from "@kehoach/domain";
import { openDocx } from "@kehoach/documents/testing";
import { forEachDatabase } from "@kehoach/store/testing";
import fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerErrors, answerMissing } from "../src/answerErrors.ts";
import { contentDisposition, WORD_TYPE } from "../src/files/attachment.ts";
import { mountFiles } from "../src/files/mountFiles.ts";
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
  someone,
} from "./province.ts";

const HEALTH = "/files/report/bao-cao-nam/iii-9/2026.docx";
const CONSTRUCTION = "/files/report/bao-cao-nam/iii-3/2026.docx";
const CONSOLIDATED = "/files/report/bao-cao-tong-hop/iii-1/2026.docx";
const URGED = "iii-12-nam-can";

forEachDatabase((_, fresh) => {
  const defects: Array<string> = [];
  let province: Province;
  let server: FastifyInstance;
  let actor: Account.Actor | null = null;
  let urging = "";

  beforeAll(async () => {
    province = await makeProvince(await fresh.open());
    server = fastify();
    answerErrors(server, (message) => void defects.push(message));
    mountFiles(server, () => {
      const now = province.clock.now();
      const today = Instant.dayOf(now);
      return Promise.resolve({ services: province.services, actor, now, today });
    });
    answerMissing(server);
  });
  afterAll(async () => {
    expect(defects).toEqual([]);
    await server.close();
  });

  const get = (who: Account.Actor | null, url: string) => {
    actor = who;
    return server.inject({ method: "GET", url });
  };
  const opened = async (who: Account.Actor | null, url: string) => {
    const { rawPayload, statusCode } = await get(who, url);
    expect([statusCode, url]).toEqual([200, url]);
    return openDocx(rawPayload);
  };
  const texts = async (who: Account.Actor, url: string) => (await opened(who, url)).lines.map(({ text }) => text);

  const refused = async (who: Account.Actor | null, url: string) => {
    const { headers, payload, statusCode } = await get(who, url);
    expect(headers["cache-control"]).toBe("no-store");
    const { refusal } = JSON.parse(payload) as { refusal: { code: string; sentence: { vi: string; en: string } } };
    expect(refusal.sentence.vi + refusal.sentence.en).not.toMatch(/undefined|\n\s+at /);
    return [statusCode, refusal.code];
  };

  describe("the report of an agency", () => {
    it("a draft goes to the agency's own people alone, and says that it is one", async () => {
      await Acts.save(Acts.worker(province, "drafter", "iii-9"), key("iii-9"), contentFor("iii-9"));
      for (const who of [people.drafter, people.head]) expect(await texts(who, HEALTH)).toContain("DỰ THẢO");
      expect(await refused(someone("drafter", "so-xd"), HEALTH)).toEqual([403, "Forbidden"]);
      expect(await refused(people.committeeViewer, HEALTH)).toEqual([403, "Forbidden"]);
      expect(await refused(people.administrator, HEALTH)).toEqual([403, "Forbidden"]);
      // The focal department may open the page, on which there is no text to read yet.
      expect(await refused(people.focalOfficer, HEALTH)).toEqual([404, "NotFound"]);
      expect(await refused(null, HEALTH)).toEqual([401, "SignInRequired"]);
    });

    it("sent: dated that day, for who may read it, saved under its Vietnamese name and kept by nobody", async () => {
      await Acts.report(province, "iii-9");
      for (const who of [people.drafter, people.focalOfficer, people.auditor]) {
        const lines = await texts(who, HEALTH);
        expect(lines).toEqual(expect.arrayContaining(["SỞ Y TẾ", "Cà Mau, ngày 23 tháng 11 năm 2026"]));
        expect(lines).not.toContain("DỰ THẢO");
      }
      expect(await refused(someone("head", "so-xd"), HEALTH)).toEqual([403, "Forbidden"]);
      expect(await refused(people.committeeViewer, HEALTH)).toEqual([403, "Forbidden"]);
      const { headers } = await get(people.focalOfficer, HEALTH);
      expect(headers).toMatchObject({
        "content-type": WORD_TYPE,
        "content-disposition": contentDisposition("Báo cáo 2026 - Sở Y tế"),
        "cache-control": "no-store",
      });
    });

    it("the same report gives the same bytes", async () => {
      const [once, again] = [await get(people.drafter, HEALTH), await get(people.auditor, HEALTH)];
      expect(once.rawPayload.equals(again.rawPayload)).toBe(true);
    });

    it("says on every page that the data are a demonstration's", async () => {
      const file = await opened(people.drafter, HEALTH);
      const footers = file.names.filter((name) => name.startsWith("word/footer"));
      expect(footers.map((name) => JSON.stringify(file.part(name)).includes("DỮ LIỆU MINH HOẠ"))).toEqual([true, true]);
    });

    it("that came on paper has no electronic text; nor has one that the plan does not ask for", async () => {
      await Acts.receiveOnPaper(province, key("iii-3"), "2026-11-23", document("41", "Sở Xây dựng"));
      expect(await refused(people.focalOfficer, CONSTRUCTION)).toEqual([404, "NotFound"]);
      for (const url of [
        "/files/report/bao-cao-nam/iii-13/2026.docx",
        "/files/report/bao-cao-nam/iii-9/2019.docx",
        "/files/report/bao-cao-nam/%3Cx%3E/2026.docx",
        "/files/report/bao-cao-nam/iii-9/x.docx",
        "/files/report/bao-cao-nam/iii-9/2026.pdf",
        "/files/urging/x.docx",
      ]) {
        expect([url, await refused(people.focalOfficer, url)]).toEqual([url, [404, "NotFound"]]);
      }
    });
  });

  describe("after the deadline", () => {
    beforeAll(async () => {
      province.clock.set(Acts.at("2026-12-02T08:00:00+07:00"));
      const prepared = await province.as(people.focalOfficer).urging.prepare({
        commandId: commandId(),
        rule: "bao-cao-nam",
        year: 2026,
        tier: 1,
        slots: [URGED],
        text: "Đề nghị đơn vị khẩn trương gửi báo cáo.",
      });
      urging = `/files/urging/${prepared.id}.docx`;
    });

    it("an urging that is not signed is a draft of the focal department's", async () => {
      expect(await texts(people.focalHead, urging)).toContain("DỰ THẢO");
      expect(await refused(someone("head", "ubnd-nam-can"), urging)).toEqual([404, "NotFound"]);
      expect(await refused(null, urging)).toEqual([401, "SignInRequired"]);
    });

    it("signed, it goes to the body urged and to no other, with the board's days and the clause", async () => {
      const id = urging.slice("/files/urging/".length, -".docx".length);
      await province.as(people.focalHead).urging.sign({ commandId: commandId(), id, document: ownDocument("7") });
      province.clock.set(Acts.at("2026-12-09T08:00:00+07:00"));
      const asOf = "2026-12-02T08:00:00+07:00";
      const { rows } = await province.as(people.focalHead).board.year({ year: 2026, asOf });
      const row = rows.find((candidate) => candidate.key.slot === URGED)!;
      for (const who of [people.focalOfficer, someone("drafter", "ubnd-nam-can")]) {
        const { line, tables } = await opened(who, urging);
        expect(line("Số: 07/STNMT-BĐKH").align).toBe("center");
        expect(tables[1]?.slice(1)).toEqual([
          ["1", row.agency?.name, row.deadline.vi, String(row.daysLate), row.citation.vi, row.explanation.vi],
        ]);
      }
      expect(await refused(people.drafter, urging)).toEqual([404, "NotFound"]);
      expect(await refused(people.committeeLeader, urging)).toEqual([404, "NotFound"]);
    });

    it("the consolidated report prints the five numbers of the board for its instant, and who was urged", async () => {
      const officer = province.as(people.focalOfficer);
      await officer.consolidation.assemble({ commandId: commandId(), year: 2026, basedOn: 0 });
      const { draft } = await officer.report.get({ key: Acts.consolidatedKey() });
      const { asOf } = draft!.content.completeness!;
      const { agencies, rows } = await officer.board.year({ year: 2026, asOf });
      const { tables } = await opened(people.focalOfficer, CONSOLIDATED);
      const { late, onTime, overdue, total, withinTerm } = agencies;
      expect(tables[1]?.[1]).toEqual([total, onTime, late, withinTerm, overdue].map(String));
      expect(total).toBe(19);
      const absent = rows.filter((row) => row.kind === "periodic" && row.countedAt === null);
      expect(tables[2]?.slice(1).map(([, name, status]) => [name, status])).toEqual(
        absent.map((row) => [row.agency?.name, row.statusLabel.vi]),
      );
      const urgedRow = tables[2]?.find(([, name]) => name === "Ủy ban nhân dân huyện Năm Căn");
      expect(urgedRow?.[3]).toBe("07/STNMT-BĐKH (23/11/2026)");
    });

    it("before it is sent the consolidated report is the focal department's alone", async () => {
      for (const who of [people.committeeLeader, people.auditor, people.drafter]) {
        expect(await refused(who, CONSOLIDATED)).toEqual([403, "Forbidden"]);
      }
    });
  });

  it("a name keeps its Vietnamese letters, and has a plain twin for programs that know no others", () => {
    expect(contentDisposition(`Báo cáo 2026/"Sở Y tế"`)).toBe(
      `attachment; filename="bao cao 2026-so y te-.docx"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o%202026-S%E1%BB%9F%20Y%20t%E1%BA%BF-.docx`,
    );
  });
});
