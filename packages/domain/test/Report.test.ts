import { assert, describe, it } from "@effect/vitest";
import { Arbitrary, Result, Schema } from "effect";
import { Account, Compliance, Day, Instant, Report, ReportContent } from "../src/index.ts";
import { fullContent } from "./content.ts";
import { day, document, moment, obligationOf, plan, user } from "./province.ts";

const obligation = obligationOf();
const content = fullContent(obligation);

const circumstance = (at: string, by = "head"): Report.Circumstance => ({
  at: moment(at),
  by: user(by),
  obligation,
  calendar: plan.calendar,
});
const signOff: Report.Command = { _tag: "SignOff", draftVersion: 1, content, digest: "00" };
const returning: Report.Command = { _tag: "Return", reasons: "Thiếu số liệu", supplementDays: 5 };
const accept: Report.Command = { _tag: "Accept", note: "" };
const grant = { reason: "Bão", grantedBy: "UBND tỉnh", document: document("12", "2026-11-10") };
const extend = (until: string): Report.Command => ({ _tag: "Extend", ...grant, askedBy: "Sở A", until: day(until) });
const paper = (receivedOn: string, issuedOn = "2026-11-10"): Report.Command => ({
  _tag: "RecordPaperReceipt",
  document: document("7", issuedOn),
  receivedOn: day(receivedOn),
});

/** The state after commands a day apart, all of which must be taken. */
const after = (...commands: ReadonlyArray<Report.Command>): Report.State =>
  commands.reduce((state, command, index) => {
    const events = Report.decide(state, command, circumstance(`2026-11-${12 + index} 08:00`));
    return Result.getOrThrow(events).reduce(Report.evolve, state);
  }, Report.initial);

const refusal = (state: Report.State, command: Report.Command, at = "2026-11-25", by = "head") => {
  const decision = Report.decide(state, command, circumstance(at, by));
  return Result.isFailure(decision) ? decision.failure.code : "taken";
};

const sent = after(signOff, { _tag: "Send" });
const accepted = after(signOff, { _tag: "Send" }, accept);

describe("the way of a report", () => {
  it("draft, signed off, sent, returned, resent, accepted", () => {
    const stages = [
      signOff,
      { _tag: "Send" },
      returning,
      signOff,
      { _tag: "Send" },
      { _tag: "BeginReview" },
      accept,
    ] as const;
    const seen = stages.map((_, index) => after(...stages.slice(0, index + 1)).stage);
    assert.deepStrictEqual(seen, ["signedOff", "sent", "returned", "signedOff", "sent", "underReview", "accepted"]);
  });
  it("numbers its receipts by year, slot and time of sending", () => {
    assert.strictEqual(sent.receipt, "2026/III-2/01");
    assert.strictEqual(
      after(signOff, { _tag: "Send" }, { _tag: "Recall" }, signOff, { _tag: "Send" }).receipt,
      "2026/III-2/02",
    );
  });
  it("the supplement term counts working days from the next one", () => {
    // Returned on Wednesday 02/12; Friday 04/12 is off, Saturday 05/12 is worked.
    const decision = Report.decide(sent, { ...returning, supplementDays: 3 }, circumstance("2026-12-02 15:00"));
    const [event] = Result.getOrThrow(decision);
    assert.strictEqual(event?._tag === "Returned" ? event.supplementUntil : null, "2026-12-07");
  });
  it("a recall or a voided sign-off takes the signature away", () => {
    assert.isNull(after(signOff, { _tag: "VoidSignOff" }).signed);
    const recalled = after(signOff, { _tag: "Send" }, { _tag: "Recall" });
    assert.deepStrictEqual([recalled.stage, recalled.signed, recalled.receipt], ["draft", null, null]);
    const again = after(signOff, { _tag: "Send" }, returning, signOff, { _tag: "Send" }, { _tag: "Recall" });
    assert.strictEqual(again.stage, "returned");
  });
});

describe("refusals", () => {
  it.each<[string, Report.State, Report.Command, string]>([
    ["sending what nobody signed", Report.initial, { _tag: "Send" }, "WrongStage"],
    ["accepting what was not sent", Report.initial, accept, "WrongStage"],
    [
      "recalling once the review began",
      after(signOff, { _tag: "Send" }, { _tag: "BeginReview" }),
      { _tag: "Recall" },
      "WrongStage",
    ],
    ["returning what was accepted", accepted, returning, "WrongStage"],
    ["returning without a reason", sent, { ...returning, reasons: "" }, "ReasonMissing"],
    ["reopening without a reason", accepted, { _tag: "Reopen", reason: "" }, "ReasonMissing"],
    ["paper for what lies with the recipient", sent, paper("2026-11-20"), "WrongStage"],
    ["paper received tomorrow", Report.initial, paper("2026-11-26"), "DayInFuture"],
    ["paper received before it was issued", Report.initial, paper("2026-11-09"), "DayTooEarly"],
    ["paper received before the year", Report.initial, paper("2025-12-31", "2025-12-01"), "DayTooEarly"],
    ["an extension to the last day itself", Report.initial, extend("2026-11-29"), "DayTooEarly"],
    ["an extension that shortens one", after(extend("2026-12-15")), extend("2026-12-15"), "DayTooEarly"],
    [
      "an extension by a document of tomorrow",
      Report.initial,
      { _tag: "Extend", ...grant, document: document("1", "2026-11-26"), askedBy: "A", until: day("2026-12-15") },
      "DayInFuture",
    ],
    ["revoking no extension", Report.initial, { _tag: "RevokeExtension", reason: "x" }, "NothingToRevoke"],
    ["revoking no waiver", Report.initial, { _tag: "RevokeWaiver", reason: "x" }, "NothingToRevoke"],
    ["a waiver once sent", sent, { _tag: "Waive", ...grant }, "AlreadySent"],
    [
      "a waiver once sent and recalled",
      after(signOff, { _tag: "Send" }, { _tag: "Recall" }),
      { _tag: "Waive", ...grant },
      "AlreadySent",
    ],
    ["a waiver once returned", after(signOff, { _tag: "Send" }, returning), { _tag: "Waive", ...grant }, "AlreadySent"],
    ["a waiver without a reason", Report.initial, { _tag: "Waive", ...grant, reason: "" }, "ReasonMissing"],
    ["a second waiver", after({ _tag: "Waive", ...grant }), { _tag: "Waive", ...grant }, "AlreadyWaived"],
    ["signing what is waived", after({ _tag: "Waive", ...grant }), signOff, "Waived"],
  ])("%s", (_, state, command, code) => assert.strictEqual(refusal(state, command), code));

  it("before the period begins nothing is taken, from its first instant on everything may be", () => {
    assert.strictEqual(refusal(Report.initial, signOff, "2025-12-31 23:59:59.999"), "NotYetDue");
    assert.strictEqual(refusal(Report.initial, signOff, "2026-01-01"), "taken");
  });
  it("lateness never locks", () =>
    assert.strictEqual(refusal(after(signOff), { _tag: "Send" }, "2029-05-01"), "taken"));

  it("names all entries that are missing", () => {
    const decision = Report.decide(
      Report.initial,
      { ...signOff, content: ReportContent.empty(obligation.duties) },
      circumstance("2026-11-20"),
    );
    assert.isTrue(Result.isFailure(decision));
    if (Result.isFailure(decision)) {
      assert.strictEqual(decision.failure.code, "EntriesMissing");
      assert.strictEqual(
        decision.failure.sentence.vi,
        "Báo cáo còn thiếu 2 mục: Mục III khoản 2, gạch đầu dòng thứ 1; Mục III khoản 2, gạch đầu dòng thứ 2. Nhập đủ rồi trình ký.",
      );
    }
  });
  it("the signer wrote nothing of what is signed", () => {
    assert.strictEqual(refusal(Report.initial, signOff, "2026-11-20", "drafter"), "SignerEdited");
    assert.strictEqual(refusal(Report.initial, signOff, "2026-11-20", "head"), "taken");
  });
});

describe("an edit", () => {
  const edit = (state: Report.State) =>
    Result.map(Report.decideEdit(state, circumstance("2026-11-25", "drafter")), (events) =>
      events.map((event) => event._tag),
    );
  it("of a draft does nothing to it, of what is signed voids the sign-off", () => {
    assert.deepStrictEqual(edit(Report.initial), Result.succeed([]));
    assert.deepStrictEqual(edit(after(signOff)), Result.succeed(["SignOffVoided"]));
    assert.deepStrictEqual(edit(after(signOff, { _tag: "Send" }, returning)), Result.succeed([]));
  });
  it("is refused while it lies with the recipient, and when waived", () => {
    for (const state of [sent, accepted, after(paper("2026-11-11"))]) {
      const decision = edit(state);
      assert.isTrue(Result.isFailure(decision) && decision.failure.code === "WrongStage");
      assert.isTrue(Result.isFailure(decision) && decision.failure.sentence.vi.startsWith("Không thể sửa báo cáo"));
    }
    const waived = edit(after(signOff, { _tag: "Waive", ...grant }));
    assert.isTrue(Result.isFailure(waived) && waived.failure.code === "Waived");
  });
});

const people = ["drafter", "head", "officer"] as const;
const acts = Object.keys(Report.Command.cases) as ReadonlyArray<Report.Command["_tag"]>;
const int = (maximum: number) => Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum })));

/**
 * An act by anyone, a number of hours after the one before; `variant` chooses between good and bad contents. Two of three acts are
 * such as a screen would offer (`blind` is 0 for the others), so that runs come far.
 */
const step = Arbitrary.all([int(51), int(people.length - 1), int(400), int(3), int(2)]);

/** The acts that carry a report onwards; chosen more often, so that runs come far. */
const way: ReadonlySet<Report.Command["_tag"]> = new Set([
  "SignOff",
  "Send",
  "Recall",
  "BeginReview",
  "Return",
  "Accept",
  "Reopen",
]);

const commandOf = (tag: Report.Command["_tag"], variant: number, days: number, today: Day.Day): Report.Command => {
  const reason = variant === 3 ? "" : "Lý do";
  const issued = document("5", Day.add(today, variant === 3 ? 1 : -1));
  const grantOfToday = { reason, grantedBy: "UBND tỉnh", document: issued };
  const commands: { readonly [T in Report.Command["_tag"]]: Extract<Report.Command, { _tag: T }> } = {
    SignOff: {
      _tag: "SignOff",
      draftVersion: variant,
      content: variant === 3 ? ReportContent.empty(obligation.duties) : fullContent(obligation, people[variant]),
      digest: "00",
    },
    VoidSignOff: { _tag: "VoidSignOff" },
    Send: { _tag: "Send" },
    Recall: { _tag: "Recall" },
    BeginReview: { _tag: "BeginReview" },
    Return: { _tag: "Return", reasons: reason, supplementDays: 1 + variant * 4 },
    Accept: { _tag: "Accept", note: "" },
    Reopen: { _tag: "Reopen", reason },
    RecordPaperReceipt: { _tag: "RecordPaperReceipt", document: issued, receivedOn: Day.add(today, variant - 1) },
    Extend: { _tag: "Extend", ...grantOfToday, askedBy: "Sở A", until: Day.add(obligation.deadline.lastDay, days) },
    RevokeExtension: { _tag: "RevokeExtension", reason },
    Waive: { _tag: "Waive", ...grantOfToday },
    RevokeWaiver: { _tag: "RevokeWaiver", reason },
  };
  return commands[tag];
};

const withRecipient = new Set<Report.Stage>(["sent", "underReview", "accepted"]);
/** The stages from which each act may be taken: written here again, by hand. */
const possibleFrom: Readonly<Record<Report.Command["_tag"], ReadonlyArray<Report.Stage>>> = {
  SignOff: ["draft", "returned"],
  VoidSignOff: ["signedOff"],
  Send: ["signedOff"],
  Recall: ["sent"],
  BeginReview: ["sent"],
  Return: ["sent", "underReview"],
  Accept: ["sent", "underReview"],
  Reopen: ["accepted"],
  RecordPaperReceipt: ["draft", "signedOff", "returned"],
  Extend: ["draft", "signedOff", "sent", "underReview", "returned", "accepted"],
  RevokeExtension: ["draft", "signedOff", "sent", "underReview", "returned", "accepted"],
  Waive: ["draft", "signedOff"],
  RevokeWaiver: ["draft", "signedOff"],
};

describe("no sequence of commands", () => {
  const taken = new Map<Report.Command["_tag"], number>();
  const stages = new Set<Report.Stage>();

  it.prop(
    "reaches a state that the workflow forbids",
    [Arbitrary.array(step, { minLength: 10, maxLength: 20 })],
    ([steps]) => {
      let state = Report.initial;
      let clock = Instant.toEpoch(moment("2026-11-20"));
      const journal: Array<Report.Event> = [];
      for (const [act, person, hours, variant, blind] of steps) {
        clock += hours * 3_600_000;
        const at = Instant.ofEpoch(clock);
        const { stage } = state;
        const possible = acts.filter((each) => possibleFrom[each].includes(stage));
        const onTheWay = possible.filter((each) => way.has(each));
        const offered = blind === 0 ? acts : [...possible, ...onTheWay, ...onTheWay];
        const tag = offered[act % offered.length] ?? "Send";
        const by = Account.UserId.make(people[person] ?? "head");
        const command = commandOf(tag, variant, hours, Instant.dayOf(at));
        const decision = Report.decide(state, command, { at, by, obligation, calendar: plan.calendar });
        if (Result.isFailure(decision)) {
          assert.isAbove(decision.failure.sentence.vi.length, 10);
          continue;
        }
        taken.set(tag, (taken.get(tag) ?? 0) + 1);
        assert.isTrue(Report.allows(state, tag), `${tag} was taken though a screen would not offer it`);
        assert.include(possibleFrom[tag], state.stage);
        assert.strictEqual(decision.success.length, 1);
        if (command._tag === "SignOff") assert.deepStrictEqual(ReportContent.writtenBy(command.content, by), []);
        for (const event of decision.success) {
          journal.push(event);
          state = Report.evolve(state, event);
        }
        stages.add(state.stage);
        const tags = journal.map((event) => event._tag);
        const arrivals = tags.filter((each) => each === "Sent" || each === "ReceivedOnPaper").length;
        // What lies with a recipient was sent or came on paper, and as often as the state says.
        assert.strictEqual(state.sentTimes, arrivals);
        if (withRecipient.has(state.stage)) assert.isAbove(arrivals, 0);
        assert.strictEqual(
          state.receipt !== null,
          arrivals > 0 &&
            tags.findLastIndex((t) => t === "Recalled") <
              tags.findLastIndex((t) => t === "Sent" || t === "ReceivedOnPaper"),
        );
        // Waived and sent exclude each other.
        assert.isFalse(state.waived && state.sentTimes > 0);
        assert.isFalse(state.waived && Report.isEditable(state));
        if (state.stage === "signedOff") assert.isNotNull(state.signed);
        if (state.stage === "draft" || state.stage === "returned") assert.isNull(state.signed);
        if (state.stage === "returned") assert.isNotNull(state.returned);
        assert.isFalse(Report.isEditable(state) && Report.isWithRecipient(state));
        if (state.extendedUntil !== null)
          assert.isAbove(Day.between(obligation.deadline.lastDay, state.extendedUntil), 0);
        // Compliance, which reads facts alone, sees the same report.
        const facts = journal.map(Compliance.factOf).filter((fact) => fact !== null);
        const assessment = Compliance.assess(obligation, facts, at);
        assert.strictEqual(assessment.status === "waived", state.waived);
        assert.strictEqual(assessment.countedAt !== null, withRecipient.has(state.stage));
        assert.strictEqual(assessment.extension?.until ?? null, state.extendedUntil);
      }
      assert.strictEqual(state.version, journal.length);
      assert.deepStrictEqual(Report.replay(journal), state);
    },
    { timeout: 120_000, arbitrary: { runs: 10_000 } },
  );

  it("was spared: every act was taken and every stage reached", () => {
    for (const tag of acts) assert.isAbove(taken.get(tag) ?? 0, 100, tag);
    assert.deepStrictEqual([...stages].toSorted(), [...Report.Stage.literals].toSorted());
  });
});
