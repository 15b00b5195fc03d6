import { Obligation, Refusal, Report } from "@kehoach/domain";
import { Result } from "effect";
import { beforeAll, expect, test } from "vitest";
import { system, withActor } from "../src/ActorContext.ts";
import { canonicalJson, digestOf } from "../src/canonicalJson.ts";
import type { Database } from "../src/Database.ts";
import * as ProvinceStore from "../src/ProvinceStore.ts";
import type * as Store from "../src/Store.ts";
import { forEachDatabase } from "../src/testing/index.ts";
import * as P from "./province.ts";

forEachDatabase((kind, fresh) => {
  let database: Database;
  let store: Store.Store;
  beforeAll(async () => {
    database = await fresh.open();
    store = ProvinceStore.open(database, P.province);
    await store.system((writes) => writes.savePlan(P.plan));
  });

  let year = 2000;
  /** A report of its own for each test, and the command that sends it. */
  const sendingOf = () => {
    const key = P.reportOf("iii-9", (year += 1));
    const context = P.command(P.healthHead, { send: key });
    let effects = 0;
    const send = (of: Store.CommandContext = context) =>
      store.command(of, async (writes) => {
        effects += 1;
        const version = await writes.append(P.append(key, "so-yt", 0, P.sending(P.healthHead)));
        return Result.map(version, (n) => ({ version: n, at: P.minute(1), note: null }));
      });
    return { key, context, send, effects: () => effects };
  };
  const rows = (table: string, condition: string) =>
    withActor(database, { ...system(P.province), user: P.healthHead.user }, async (transaction) => {
      const found = await transaction.execute(`select count(*)::int as n from ${table} where ${condition}`);
      return found.rows[0]?.["n"];
    });

  test("the same command again gives the same answer without a second effect", async () => {
    const { context, effects, key, send } = sendingOf();
    const first = await send();
    expect(first).toEqual(Result.succeed({ version: 2, at: P.minute(1), note: null }));
    expect(await send()).toEqual(first);
    expect(await send({ ...context, content: { send: { ...key } } })).toEqual(first);
    expect(effects()).toBe(1);
    expect(await rows("journal", `stream = '${Obligation.id(key)}' and command_id = '${context.commandId}'`)).toBe(2);
  });

  test("two identical commands at once have one effect and one answer", async () => {
    const { effects, key, send } = sendingOf();
    const answers = await Promise.all(Array.from({ length: 8 }, () => send()));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(Result.isSuccess(answers[0]!)).toBe(true);
    expect(effects()).toBe(1);
    expect(await rows("journal", `stream = '${Obligation.id(key)}'`)).toBe(2);
  });

  test("the same id with other content, or of another person, is a conflict", async () => {
    const { context, effects, send } = sendingOf();
    await send();
    const conflict = Result.fail(Refusal.make("CommandConflict", { commandId: context.commandId }));
    expect(await send({ ...context, content: { send: "something else" } })).toEqual(conflict);
    expect(await send({ ...context, actor: P.actor("head", "so-yt", "a.deputy") })).toEqual(conflict);
    expect(effects()).toBe(1);
  });

  test("a refusal leaves nothing half-written and is not kept", async () => {
    const { context, key, send } = sendingOf();
    const refusal = Refusal.make("AlreadySent");
    const refused = await store.command(context, async (writes) => {
      P.value(await writes.append(P.append(key, "so-yt", 0, P.sending(P.healthHead))));
      const draft = { plan: P.plan.id, key, agency: P.agency("so-yt"), basedOn: 0, content: P.content() };
      P.value(await writes.saveDraft({ ...draft, at: P.minute(0) }));
      return Result.fail(refusal);
    });
    expect(refused).toEqual(Result.fail(refusal));
    for (const table of ["fact", "submission", "draft"]) expect(await rows(table, `year = ${key.year}`)).toBe(0);
    for (const table of ["journal", "stream"])
      expect(
        await rows(
          table,
          `plan = '${P.plan.id}' and ${table === "journal" ? "stream" : "id"} = '${Obligation.id(key)}'`,
        ),
      ).toBe(0);
    expect(await rows("command", `id = '${context.commandId}'`)).toBe(0);
    expect(await send()).toMatchObject({ success: { version: 2 } });
  });

  test("a defect leaves nothing either, and is thrown on", async () => {
    const { context, key, send } = sendingOf();
    await expect(
      store.command(context, async (writes) => {
        P.value(await writes.append(P.append(key, "so-yt", 0, P.sending(P.healthHead))));
        throw new Error("a mistake of the program");
      }),
    ).rejects.toThrow("a mistake of the program");
    expect(await store.read(null, (reads) => reads.reportState(P.plan.id, key))).toEqual(Report.initial);
    expect(await send()).toMatchObject({ success: { version: 2 } });
  });

  test("an answer may be anything that JSON says, or nothing", async () => {
    for (const answer of [undefined, null, 0, "", [], { b: 1, a: { d: [null], c: "ệ" } }]) {
      const context = P.command(P.healthHead);
      const run = () => store.command(context, async () => Result.succeed(answer));
      expect(await run()).toEqual(Result.succeed(answer));
      expect(await run()).toEqual(Result.succeed(answer));
    }
  });

  test("two commands that wait for each other both succeed in the end", async () => {
    if (kind === "embedded") return; // One connection: they never run side by side.
    const [a, b] = [sendingOf().key, sendingOf().key];
    const draft = (writes: Store.Writes, key: Obligation.Key) =>
      writes.saveDraft({
        plan: P.plan.id,
        key,
        agency: P.agency("so-yt"),
        basedOn: 0,
        content: P.content(),
        at: P.minute(0),
      });
    const slowly = () => new Promise((resolve) => setTimeout(resolve, 100));
    const outcomes = await Promise.all(
      [
        [a, b],
        [b, a],
      ].map(([first, second]) =>
        store.command(P.command(P.healthHead), async (writes) => {
          await draft(writes, first!);
          await slowly();
          await draft(writes, second!);
          return Result.succeed("done");
        }),
      ),
    );
    expect(outcomes).toEqual([Result.succeed("done"), Result.succeed("done")]);
  });

  test("commands that take their turn see what the ones before them left", async () => {
    const { key } = sendingOf();
    const next = () =>
      store.command(P.command(P.healthDrafter), async (writes) => {
        await writes.takeTurn();
        const basedOn = (await writes.draft(P.plan.id, key))?.version ?? 0;
        const draft = { plan: P.plan.id, key, agency: P.agency("so-yt"), basedOn, content: P.content(`${basedOn}`) };
        return Result.map(await writes.saveDraft({ ...draft, at: P.minute(0) }), ({ version }) => version);
      });
    const versions = (await Promise.all(Array.from({ length: 6 }, next))).map(P.value);
    expect(versions.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("an actor of another province has no business here", async () => {
    const stranger = { ...P.healthHead, province: "bac-lieu" as typeof P.province };
    await expect(store.command(P.command(stranger), async () => Result.succeed(1))).rejects.toThrow("bac-lieu");
    await expect(store.read(stranger, (reads) => reads.plans())).rejects.toThrow("bac-lieu");
  });
});

test("canonical JSON does not care for the order of fields, but for everything else", () => {
  expect(canonicalJson({ b: [{ y: 1, x: 2 }], a: undefined })).toBe('{"b":[{"x":2,"y":1}]}');
  expect(digestOf({ a: 1, b: 2 })).toBe(digestOf({ b: 2, a: 1 }));
  expect(digestOf({ a: [1, 2] })).not.toBe(digestOf({ a: [2, 1] }));
  expect(digestOf({ a: "1" })).not.toBe(digestOf({ a: 1 }));
  expect(digestOf(undefined)).not.toBe(digestOf(null));
});
