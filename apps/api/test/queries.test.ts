import type { Database } from "@kehoach/store";
import { forEachDatabase } from "@kehoach/store/testing";
import { beforeAll, describe, expect, it } from "vitest";
import * as Acts from "./acts.ts";
import { commandId, makeProvince, ownDocument, people, type Province, someone } from "./province.ts";

/** Counts the statements that go through the pool's connections while `work` runs. */
const counted = async (database: Database.Database, work: () => Promise<unknown>): Promise<number> => {
  let queries = 0;
  const counting = new WeakSet();
  const count = (client: { query: unknown }) => {
    if (counting.has(client)) return;
    counting.add(client);
    const query = client.query as (...parameters: ReadonlyArray<unknown>) => unknown;
    client.query = (...parameters: ReadonlyArray<unknown>) => {
      queries += 1;
      return query.apply(client, [...parameters]);
    };
    restore.push(() => void (client.query = query));
  };
  const restore: Array<() => void> = [];
  database.pool.on("acquire", count);
  try {
    await work();
  } finally {
    database.pool.off("acquire", count);
    for (const undo of restore) undo();
  }
  return queries;
};

forEachDatabase((_, fresh) => {
  let database: Database.Database;
  let province: Province;
  beforeAll(async () => {
    database = await fresh.open();
    province = await makeProvince(database);
  });

  const raise = async () => {
    const raiser = Acts.worker(province, "drafter", "iii-12-nam-can");
    const { id } = await raiser.difficulty.raise({
      commandId: commandId(),
      slot: "iii-12-nam-can",
      clause: null,
      subject: "Sạt lở",
      description: "Chưa có kinh phí",
      proposal: "",
    });
    const officer = province.as(people.focalOfficer);
    await officer.difficulty.receive({ commandId: commandId(), id });
    await officer.difficulty.consolidate({ commandId: commandId(), id, note: "" });
    return id;
  };
  const reads = () => ({
    "board.year": () => province.as(people.auditor).board.year({ year: 2026 }),
    "board.years": () => province.as(people.auditor).board.years({}),
    "home.mine": () => province.as(someone("drafter", "so-yt")).home.mine({}),
    "report.get": () =>
      province.as(people.head).report.get({ key: { rule: "bao-cao-nam", slot: "iii-9", year: 2026 } }),
    "difficulty.list": () => province.as(people.focalHead).difficulty.list({}),
    "direction.list": () => province.as(people.focalHead).direction.list({}),
    "urging.list": () => province.as(people.focalHead).urging.list({}),
    "consolidation.list": () => province.as(people.focalHead).consolidation.list({}),
    "consolidation.material": () => province.as(people.focalHead).consolidation.material({ year: 2026 }),
    "journal.list": () => province.as(people.auditor).journal.list({}),
  });

  describe("the number of statements does not grow with the rows", () => {
    it("of reads", async () => {
      await raise();
      const before: Record<string, number> = {};
      for (const [name, read] of Object.entries(reads())) before[name] = await counted(database, read);
      expect(before["board.year"]).toBeGreaterThan(2);
      for (const year of [2023, 2024, 2025, 2026]) await Acts.report(province, "iii-9", year);
      for (const slot of ["iii-3", "iii-4", "iii-7"]) await Acts.report(province, slot);
      for (const year of [2021, 2022]) {
        const of = { rule: "bao-cao-nam", slot: "iii-9", year };
        const drafter = Acts.worker(province, "drafter", "iii-9");
        await Acts.save(drafter, of, await Acts.contentOf(drafter, of));
      }
      await raise();
      const after: Record<string, number> = {};
      for (const [name, read] of Object.entries(reads())) after[name] = await counted(database, read);
      expect(after).toEqual(before);
    });

    it("of acts on many difficulties", async () => {
      const submit = (number: string, ids: readonly [string, ...Array<string>]) =>
        counted(database, () =>
          province.as(people.focalHead).difficulty.submit({
            commandId: commandId(),
            ids,
            document: ownDocument(number, "TTr-STNMT"),
          }),
        );
      const one = await submit("1", [await raise()]);
      expect(await submit("2", [await raise(), await raise(), await raise()])).toBe(one);
    });
  });
});
