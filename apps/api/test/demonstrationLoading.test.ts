import { Board, Instant, Obligation, type Account } from "@kehoach/domain";
import { planCaMau56 } from "@kehoach/plan-camau-56";
import { ProvinceStore, type Store } from "@kehoach/store";
import { forEachDatabase } from "@kehoach/store/testing";
import { beforeAll, expect, it } from "vitest";
import { makeAccounts } from "../src/account/index.ts";
import { accounts, CLOCK_START, generate, isLoaded, load } from "../src/demonstration/index.ts";

const plan = planCaMau56;
const today = Instant.dayOf(CLOCK_START);
const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026];

const actorOf = (email: string): Account.Actor => {
  const { agency, role, user } = accounts.find((account) => account.email === email)!;
  return { user, province: plan.province, grants: [{ role, agency, from: null, to: null }] };
};

forEachDatabase((_, fresh) => {
  let store: Store.Store;
  let people: ReturnType<typeof makeAccounts>;
  beforeAll(async () => {
    store = ProvinceStore.open(await fresh.open(), plan.province, {
      today: () => today,
      onCorruption: (corruption) => {
        throw new Error(JSON.stringify(corruption));
      },
    });
    await store.system((writes) => writes.savePlan(plan));
    const hashPassword = () => Promise.resolve("hash");
    people = makeAccounts({ store, plan: plan.id, secret: "s".repeat(32), hashPassword });
    expect(await isLoaded(store)).toBe(false);
    await load(store, people);
  });

  it("holds every event in the order of time", async () => {
    const expected = generate().flatMap((act) => (act._tag === "Append" ? act.events : []));
    const stored = await store.system((reads) => reads.journal({ limit: 10_000 }));
    const events = stored.filter(({ stream }) => stream.kind !== "account").toReversed();
    expect(events.map(({ event }) => event)).toEqual(expected);
    expect(events.every(({ at }) => at <= CLOCK_START)).toBe(true);
  });

  it("gives the five numbers of each year", async () => {
    const facts = await store.read(null, (reads) => reads.facts(plan.id, years));
    for (const year of years) {
      const { total, waived } = Board.ofYear(plan, year, facts, CLOCK_START).agencies;
      expect(total + waived).toBe(19);
    }
    expect(Board.ofYear(plan, 2026, facts, CLOCK_START).agencies).toMatchObject({ onTime: 9, withinTerm: 10 });
  });

  it("shows an agency its draft and its sent reports", async () => {
    const key = Obligation.ofYear(plan, 2026).find((obligation) => obligation.key.slot === "iii-12-nam-can")!.key;
    const own = await store.read(actorOf("chuyenvien.ubnd-nam-can@kehoach.example"), async (reads) => ({
      draft: await reads.draft(plan.id, key),
      sent: await reads.submissions(plan.id, { years: [2025] }),
    }));
    expect(own.draft?.content.entries[0]?.result).toContain("Năm Căn");
    expect(own.sent.map((sent) => sent.agency)).toEqual(["ubnd-nam-can"]);
    const other = await store.read(actorOf("lanhdao.so-yt@kehoach.example"), (reads) => reads.draft(plan.id, key));
    expect(other).toBeNull();
  });

  it("has accounts that act in their role", async () => {
    for (const { agency, role, user } of accounts) {
      const actor = await people.actorOf(user, today);
      expect(actor?.grants).toEqual([{ role, agency, from: null, to: null }]);
    }
  });

  it("loads once", async () => {
    const count = () => store.system(async (reads) => (await reads.journal({ limit: 10_000 })).length);
    const before = await count();
    await load(store, people);
    expect(await isLoaded(store)).toBe(true);
    expect(await count()).toBe(before);
  });

  it("goes on from where the demonstration stands", async () => {
    const key = Obligation.ofYear(plan, 2026).find((obligation) => obligation.key.slot === "iii-12-phu-tan")!.key;
    const head = actorOf("lanhdao.ubnd-phu-tan@kehoach.example");
    const state = await store.read(head, (reads) => reads.reportState(plan.id, key));
    expect(state.stage).toBe("signedOff");
    const draft = await store.read(head, (reads) => reads.draft(plan.id, key));
    expect(draft?.version).toBe(state.signed?.draftVersion);
  });
});
