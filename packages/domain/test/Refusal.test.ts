import { assert, describe, it } from "@effect/vitest";
import { Refusal } from "../src/index.ts";

const named = { vi: "gửi báo cáo", en: "send the report" };
const cited = [{ vi: "Mục III khoản 2", en: "Section III clause 2" }];
const bodies = ["Sở A", "Sở B"];

/** One example of every refusal: the compiler asks for one more when a code is added. */
const examples: { readonly [C in Refusal.Code]: () => Refusal.Refusal } = {
  InputInvalid: () => Refusal.make("InputInvalid", { field: "email", problem: "an e-mail address expected" }),
  InstantInvalid: () => Refusal.make("InstantInvalid", { text: "hôm nay" }),
  NotFound: () => Refusal.make("NotFound", { what: { vi: "báo cáo", en: "report" }, id: "x" }),
  RequestInvalid: () => Refusal.make("RequestInvalid", { problem: "JSON expected" }),
  RequestTooLarge: () => Refusal.make("RequestTooLarge", { megabytes: 4 }),
  RequestsTooMany: () => Refusal.make("RequestsTooMany"),
  Unexpected: () => Refusal.make("Unexpected"),
  SignInRequired: () => Refusal.make("SignInRequired"),
  Forbidden: () => Refusal.make("Forbidden", { action: named }),
  StaleVersion: () => Refusal.make("StaleVersion", { yours: 3, current: 5 }),
  CommandConflict: () => Refusal.make("CommandConflict", { commandId: "c1" }),
  WrongStage: () => Refusal.make("WrongStage", { act: named, stage: { vi: "Đang soạn", en: "Draft" } }),
  ReasonMissing: () => Refusal.make("ReasonMissing", { act: named }),
  EntriesMissing: () => Refusal.make("EntriesMissing", { missing: [{ field: "muc_III", label: named }] }),
  SignerEdited: () => Refusal.make("SignerEdited", { clauses: cited }),
  Waived: () => Refusal.make("Waived"),
  AlreadySent: () => Refusal.make("AlreadySent"),
  AlreadyWaived: () => Refusal.make("AlreadyWaived"),
  NothingToRevoke: () => Refusal.make("NothingToRevoke", { what: { vi: "quyết định miễn", en: "waiver" } }),
  DayTooEarly: () => Refusal.make("DayTooEarly", { day: "29/11/2026", earliest: "30/11/2026" }),
  DayInFuture: () => Refusal.make("DayInFuture", { day: "30/11/2026", today: "29/11/2026" }),
  NotYetDue: () => Refusal.make("NotYetDue", { year: 2027, from: "01/01/2027" }),
  NotOverdue: () => Refusal.make("NotOverdue", { bodies }),
  NotSubordinate: () => Refusal.make("NotSubordinate", { bodies }),
  DocumentCodeTaken: () => Refusal.make("DocumentCodeTaken", { code: "12/UBND-NN", year: "2026" }),
  NotNamed: () => Refusal.make("NotNamed"),
  NotRaiser: () => Refusal.make("NotRaiser"),
  SourceMissing: () => Refusal.make("SourceMissing", { statements: cited }),
  SignInFailed: () => Refusal.make("SignInFailed"),
  ForeignOrigin: () => Refusal.make("ForeignOrigin"),
  SignInTooOften: () => Refusal.make("SignInTooOften", { minutes: 15 }),
  AccountDisabled: () => Refusal.make("AccountDisabled"),
  ActingHeadOnly: () => Refusal.make("ActingHeadOnly"),
  GrantTerm: () => Refusal.make("GrantTerm"),
  InvitationInvalid: () => Refusal.make("InvitationInvalid"),
  PasswordWeak: () => Refusal.make("PasswordWeak", { minimum: 14 }),
  EmailTaken: () => Refusal.make("EmailTaken", { email: "a@example.vn" }),
  LastAdministrator: () => Refusal.make("LastAdministrator"),
  DemonstrationOnly: () => Refusal.make("DemonstrationOnly"),
  ClockTooFar: () => Refusal.make("ClockTooFar", { latest: "31/12/2035" }),
  ClockBackwards: () => Refusal.make("ClockBackwards", { now: "29/11/2026 08:00" }),
};

const kinds: ReadonlyArray<Refusal.Kind> = ["invalid", "notFound", "forbidden", "conflict", "refused"];

describe("every refusal", () => {
  it.each(Object.entries(examples))("%s says why in both languages and survives JSON", (code, make) => {
    const refusal = make();
    assert.strictEqual(refusal.code, code);
    assert.include(kinds, refusal.kind);
    for (const sentence of [refusal.sentence.vi, refusal.sentence.en]) {
      assert.match(sentence, /^["\p{Lu}].{15,}[.]$/u);
      assert.notMatch(sentence, /undefined|null|NaN|object Object|\.\.| {2}/);
    }
    assert.notStrictEqual(refusal.sentence.vi, refusal.sentence.en);
    assert.isTrue(Refusal.is(refusal));
    assert.deepStrictEqual(JSON.parse(JSON.stringify(refusal)), refusal);
  });
});

it("carries its parameters and names the act, the stage and what to do", () => {
  const { kind, params, sentence } = examples.StaleVersion();
  assert.deepStrictEqual([kind, params], ["conflict", { yours: 3, current: 5 }]);
  assert.strictEqual(
    sentence.vi,
    "Nội dung đã được người khác thay đổi (bản 5, bạn đang sửa bản 3). Tải lại để xem bản mới trước khi lưu.",
  );
  assert.strictEqual(
    examples.WrongStage().sentence.vi,
    'Không thể gửi báo cáo khi ở trạng thái "Đang soạn". Tải lại trang để xem trạng thái mới nhất.',
  );
  assert.include(examples.NotOverdue().sentence.vi, "Sở A; Sở B");
});

it("is told from other values", () => {
  for (const other of [new Error("no"), null, undefined, "Refusal", { _tag: "Other" }])
    assert.isFalse(Refusal.is(other));
});
