import { Obligation, type Plan } from "@kehoach/domain";
import { Result } from "effect";
import { beforeAll, expect, test } from "vitest";
import { system, withActor } from "../src/ActorContext.ts";
import type { Corruption } from "../src/Corruption.ts";
import type { Database } from "../src/Database.ts";
import * as ProvinceStore from "../src/ProvinceStore.ts";
import type * as Store from "../src/Store.ts";
import { forEachDatabase } from "../src/testing/index.ts";
import * as P from "./province.ts";

const neighbour = "bac-lieu" as Plan.ProvinceId;

forEachDatabase((_, fresh) => {
  let database: Database;
  let store: Store.Store;
  beforeAll(async () => {
    database = await fresh.open();
    store = ProvinceStore.open(database, P.province);
    await store.system((writes) => writes.savePlan(P.plan));
  });

  test("a plan comes back as it was saved, with every later change", async () => {
    const plans = () => store.read(null, (reads) => reads.plans());
    expect(await plans()).toEqual([P.plan]);
    const shortTitle = { vi: "Tên mới", en: "New name" };
    const elsewhere = ProvinceStore.open(database, P.province);
    await elsewhere.system((writes) => writes.savePlan({ ...P.plan, shortTitle }));
    expect(await plans()).toEqual([{ ...P.plan, shortTitle }]);
    await expect(
      store.system(async (writes) => {
        await writes.savePlan({ ...P.plan, shortTitle: { vi: "Không giữ", en: "Not kept" } });
        expect((await writes.plans())[0]?.shortTitle.en).toBe("Not kept");
        throw new Error("rolled back");
      }),
    ).rejects.toThrow("rolled back");
    expect((await plans())[0]?.shortTitle).toEqual(shortTitle);
    await store.system((writes) => writes.savePlan(P.plan));
    expect(await plans()).toEqual([P.plan]);
  });

  test("a plan that does not decode is left out and reported", async () => {
    const found: Array<Corruption> = [];
    const province = "kien-giang" as Plan.ProvinceId;
    await withActor(database, system(province), (transaction) =>
      transaction.execute(`insert into plan values ('${province}', 'broken', 'r', '{}')`),
    );
    const broken = ProvinceStore.open(database, province, { onCorruption: (corruption) => found.push(corruption) });
    expect(await broken.read(null, (reads) => reads.plans())).toEqual([]);
    expect(found).toMatchObject([{ table: "plan", row: "broken" }]);
  });

  test("provinces with the same plan, reports and settings do not meet", async () => {
    const next = ProvinceStore.open(database, neighbour);
    await next.system(async (writes) => {
      await writes.savePlan({ ...P.plan, province: neighbour });
      await writes.setSetting("clock", "theirs");
    });
    await store.system((writes) => writes.setSetting("clock", "ours"));
    const key = P.reportOf("iii-2", 2020);
    const append = P.append(key, "so-nnptnt", 0, P.sending(P.focalHead));
    for (const each of [store, next])
      expect(await each.system((writes) => writes.append(append))).toEqual(Result.succeed(2));
    expect(await store.system((writes) => writes.setting("clock"))).toBe("ours");
    expect(await next.system((writes) => writes.setting("clock"))).toBe("theirs");
    expect(await next.system((writes) => writes.setting("other"))).toBeNull();
    const theirs = await next.read({ ...P.auditor, province: neighbour }, (reads) => reads.journal({ limit: 10 }));
    expect(theirs.map(({ sequence }) => sequence)).toEqual([2, 1]);
    expect((await next.read(null, (reads) => reads.facts(P.plan.id, [2020]))).size).toBe(1);
  });

  test("a draft is saved version by version, and never over somebody else's", async () => {
    const key = P.reportOf("iii-9");
    const save = (basedOn: number, text: string, by = P.healthDrafter) =>
      store.command(P.command(by), (writes) =>
        writes.saveDraft({
          plan: P.plan.id,
          key,
          agency: P.agency("so-yt"),
          basedOn,
          content: P.content(text),
          at: P.minute(basedOn),
        }),
      );
    const stale = (yours: number, current: number) => ({
      failure: { code: "StaleVersion", params: { yours, current } },
    });
    const first = { version: 1, content: P.content("Một"), changedAt: P.minute(0) };
    expect(await save(3, "Chưa có")).toMatchObject(stale(3, 0));
    expect(await save(0, "Một")).toEqual(Result.succeed(first));
    expect(await store.read(P.healthHead, (reads) => reads.draft(P.plan.id, key))).toEqual(first);
    expect(await save(0, "Lại từ đầu")).toMatchObject(stale(0, 1));
    const outcomes = await Promise.all([save(1, "Hai"), save(1, "Hai", P.healthHead)]);
    expect(outcomes.filter(Result.isSuccess)).toHaveLength(1);
    expect(outcomes.find(Result.isFailure)).toMatchObject(stale(1, 2));
    expect(await store.read(P.healthHead, (reads) => reads.draft(P.plan.id, key))).toMatchObject({
      version: 2,
      content: P.content("Hai"),
      changedAt: P.minute(1),
    });
    expect(await store.read(P.focalHead, (reads) => reads.draft(P.plan.id, key))).toBeNull();
  });

  test("a read sees one moment", async () => {
    if (database.kind === "embedded") return; // One connection: nothing can happen in between.
    const key = P.reportOf("iii-3", 2021);
    await store.read(null, async (reads) => {
      const before = await reads.facts(P.plan.id, [2021]);
      await store.system((writes) => writes.append(P.append(key, "so-xd", 0, P.sending(P.focalHead))));
      expect(await reads.facts(P.plan.id, [2021])).toEqual(before);
      expect((await reads.reportHeads(P.plan.id, [2021])).has(Obligation.id(key))).toBe(false);
    });
    expect((await store.read(null, (reads) => reads.facts(P.plan.id, [2021]))).has(Obligation.id(key))).toBe(true);
  });

  test("how many statements a read takes does not depend on how many rows there are", async () => {
    const years = [2022, 2023, 2024, 2025];
    const readAll: ReadonlyArray<(reads: Store.Reads) => Promise<unknown>> = [
      (reads) => reads.facts(P.plan.id, years),
      (reads) => reads.reportHeads(P.plan.id, years),
      (reads) => reads.submissions(P.plan.id, { years }),
      (reads) => reads.streams(P.plan.id, "report"),
      (reads) => reads.journal({ limit: 1_000 }),
      (reads) => reads.plans(),
    ];
    const counts = async () => {
      const found: Array<number> = [];
      for (const read of readAll) found.push(await P.statements(() => store.read(P.auditor, read)));
      return found;
    };
    await counts();
    const few = await counts();
    const appends = years.flatMap((year) =>
      P.plan.slots.flatMap(({ holder, id }) =>
        holder === null ? [] : [P.append(P.reportOf(id, year), holder, 0, P.sending(P.focalHead))],
      ),
    );
    expect(Result.isSuccess(await store.system((writes) => writes.appendAll(appends)))).toBe(true);
    expect(await counts()).toEqual(few);
    // Begin, who asks, the question, commit.
    expect(few).toEqual([4, 4, 4, 4, 4, 4]);
    expect((await store.read(null, (reads) => reads.facts(P.plan.id, years))).size).toBe(appends.length);
  });
});
