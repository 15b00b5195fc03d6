import { assert, describe, it } from "@effect/vitest";
import { Arbitrary, Result, Schema } from "effect";
import { Difficulty, Instant } from "../src/index.ts";
import { document, moment, slot, user } from "./province.ts";

const own = slot("iii-2");
const commands: { readonly [T in Difficulty.Command["_tag"]]: Extract<Difficulty.Command, { _tag: T }> } = {
  Raise: {
    _tag: "Raise",
    slot: own,
    clause: null,
    subject: "Thiếu vốn",
    description: "Chưa được cấp vốn",
    proposal: "",
  },
  Receive: { _tag: "Receive" },
  Settle: { _tag: "Settle", answer: "Đã bố trí vốn" },
  Consolidate: { _tag: "Consolidate", note: "" },
  Submit: { _tag: "Submit", submission: document("12", "2026-05-20") },
  Direct: { _tag: "Direct", direction: "d1" },
  CarryOut: { _tag: "CarryOut" },
  Close: { _tag: "Close", slot: own, note: "" },
};
const acts = Object.keys(commands) as ReadonlyArray<Difficulty.Command["_tag"]>;
const done = { at: moment("2026-06-01"), by: user("u1") };

const after = (...tags: ReadonlyArray<Difficulty.Command["_tag"]>): Difficulty.State =>
  tags.reduce(
    (state, tag) => Result.getOrThrow(Difficulty.decide(state, commands[tag], done)).reduce(Difficulty.evolve, state),
    Difficulty.initial,
  );

describe("the way of a difficulty", () => {
  it("up to the committee and down again", () => {
    const way = ["Raise", "Receive", "Consolidate", "Submit", "Direct", "CarryOut", "Close"] as const;
    const stages = way.map((_, index) => after(...way.slice(0, index + 1)).stage);
    assert.deepStrictEqual(stages, [
      "raised",
      "received",
      "consolidated",
      "submitted",
      "directed",
      "carriedOut",
      "closed",
    ]);
  });
  it("settled by the focal department", () =>
    assert.strictEqual(after("Raise", "Receive", "Settle", "Close").stage, "closed"));
  it("only the raiser closes", () => {
    const decision = Difficulty.decide(
      after("Raise", "Receive", "Settle"),
      { ...commands.Close, slot: slot("iii-3") },
      done,
    );
    assert.isTrue(Result.isFailure(decision) && decision.failure.code === "NotRaiser");
  });
  it("tells what awaits direction and what is open", () => {
    assert.isTrue(Difficulty.awaitsDirection(after("Raise", "Receive", "Consolidate", "Submit")));
    assert.isFalse(Difficulty.awaitsDirection(after("Raise", "Receive", "Consolidate", "Submit", "Direct")));
    assert.deepStrictEqual(
      [Difficulty.initial, after("Raise"), after("Raise", "Receive", "Settle", "Close")].map(Difficulty.isOpen),
      [false, true, false],
    );
  });
  it("says why not", () => {
    const decision = Difficulty.decide(after("Raise"), commands.Submit, done);
    assert.isTrue(
      Result.isFailure(decision) &&
        decision.failure.sentence.vi.startsWith('Không thể trình UBND tỉnh khi ở trạng thái "Đã phản ánh".'),
    );
  });
});

describe("age", () => {
  const raised = Result.getOrThrow(
    Difficulty.decide(Difficulty.initial, commands.Raise, { ...done, at: moment("2026-06-01 23:59") }),
  );
  const state = Difficulty.replay(raised);
  it.each([
    ["2026-06-01 23:59", 0],
    ["2026-06-02 00:00", 1],
    ["2026-06-11 12:00", 10],
  ] as const)("on %s: %i calendar days", (now, days) =>
    assert.strictEqual(Difficulty.ageInDays(state, moment(now)), days),
  );
  it("of nothing is 0", () => assert.strictEqual(Difficulty.ageInDays(Difficulty.initial, moment("2026-06-01")), 0));
});

/** Which stage may follow which: the picture of DESIGN.md, and settling what was already consolidated. */
const next: Readonly<Record<Difficulty.Stage | "none", ReadonlyArray<Difficulty.Stage>>> = {
  none: ["raised"],
  raised: ["received"],
  received: ["settled", "consolidated"],
  consolidated: ["settled", "submitted"],
  settled: ["closed"],
  submitted: ["directed"],
  directed: ["carriedOut"],
  carriedOut: ["closed"],
  closed: [],
};
const int = (maximum: number) => Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum })));

describe("no sequence of commands", () => {
  const reached = new Set<Difficulty.Stage>();
  it.prop(
    "leaves the way",
    [Arbitrary.array(Arbitrary.all([int(39), int(3), int(3)]), { minLength: 4, maxLength: 16 })],
    ([steps]) => {
      let state = Difficulty.initial;
      let clock = Instant.toEpoch(done.at);
      const journal: Array<Difficulty.Event> = [];
      for (const [act, hours, blind] of steps) {
        const here = state;
        clock += hours * 3_600_000;
        const offered = blind === 0 ? acts : acts.filter((tag) => Difficulty.allows(here, tag));
        const tag = offered[act % Math.max(1, offered.length)] ?? "Close";
        const command = blind === 1 && tag === "Close" ? { ...commands.Close, slot: slot("iii-3") } : commands[tag];
        const decision = Difficulty.decide(state, command, { at: Instant.ofEpoch(clock), by: done.by });
        if (Result.isFailure(decision)) continue;
        assert.isTrue(Difficulty.allows(state, tag));
        assert.isFalse(command._tag === "Close" && command.slot !== state.slot);
        for (const event of decision.success) {
          journal.push(event);
          state = Difficulty.evolve(state, event);
        }
        assert.isNotNull(state.stage);
        if (state.stage === null) return;
        assert.include(next[here.stage ?? "none"], state.stage);
        assert.strictEqual(state.slot, own);
        assert.strictEqual(state.since[state.stage], Instant.ofEpoch(clock));
        reached.add(state.stage);
      }
      assert.strictEqual(state.version, journal.length);
      assert.deepStrictEqual(Difficulty.replay(journal), state);
    },
    { timeout: 120_000, arbitrary: { runs: 10_000 } },
  );
  it("was spared: every stage was reached", () =>
    assert.deepStrictEqual([...reached].toSorted(), [...Difficulty.Stage.literals].toSorted()));
});
