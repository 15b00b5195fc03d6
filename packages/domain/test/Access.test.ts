import { assert, describe, it } from "@effect/vitest";
import { Result } from "effect";
import { Access, Account, Plan, Report } from "../src/index.ts";
import { agency, day, user } from "./province.ts";

const roles = [
  "drafter",
  "head",
  "focalOfficer",
  "focalHead",
  "committeeViewer",
  "committeeLeader",
  "administrator",
  "auditor",
] as const;

/**
 * The table of DESIGN.md, written out a second time. Columns: drafter, head, focal officer, focal head, committee viewer, committee
 * leader, administrator, auditor. A = everywhere, o = own agency, s = once sent, a = once accepted, u = once before the committee,
 * - = never. People of the focal department are drafter and head of its own chapter (`o`).
 */
const matrix: Readonly<Record<Access.Action, string>> = {
  //                 dr hd fo fh cv cl ad au
  readPlan: "          A  A  A  A  A  A  A  A",
  readDraft: "         o  o  o  o  -  -  -  -",
  writeDraft: "        o  o  o  o  -  -  -  -",
  signReport: "        -  o  -  o  -  -  -  -",
  sendReport: "        -  o  -  o  -  -  -  -",
  recallReport: "      -  o  -  o  -  -  -  -",
  readReport: "        o  o  s  s  a  a  -  s",
  reviewReport: "      -  -  A  A  -  -  -  -",
  recordReceipt: "     -  -  A  A  -  -  -  -",
  reopenReport: "      -  -  -  A  -  -  -  -",
  recordExtension: "   -  -  -  A  -  -  -  -",
  recordWaiver: "      -  -  -  A  -  -  -  -",
  prepareUrging: "     -  -  A  A  -  -  -  -",
  signUrging: "        -  -  -  A  -  -  -  -",
  readUrging: "        o  o  A  A  -  -  -  -",
  raiseDifficulty: "   o  o  -  -  -  -  -  -",
  closeDifficulty: "   o  o  -  -  -  -  -  -",
  readDifficulty: "    o  o  A  A  u  u  -  -",
  handleDifficulty: "  -  -  A  A  -  -  -  -",
  submitDifficulty: "  -  -  -  A  -  -  -  -",
  issueDirection: "    -  -  -  -  -  A  -  -",
  readDirection: "     o  o  A  A  A  A  -  -",
  carryOutDirection: " o  o  -  -  -  -  -  -",
  readConsolidated: "  -  -  A  A  s  s  -  s",
  writeConsolidated: " -  -  A  A  -  -  -  -",
  signConsolidated: "  -  -  -  A  -  -  -  -",
  returnConsolidated: "-  -  -  -  -  A  -  -",
  nameActingHead: "    -  o  -  o  -  -  A  -",
  administer: "        -  -  -  -  -  -  A  -",
  readJournal: "       -  -  -  -  -  -  A  A",
};

const today = day("2026-11-23");
const actor = (role: Account.Role, from: string | null = null, to: string | null = null): Account.Actor => ({
  user: user("u1"),
  province: Plan.ProvinceId.make("tinh-thu"),
  grants: [{ role, agency: agency("so-a"), from: from === null ? null : day(from), to: to === null ? null : day(to) }],
});

const resources = [undefined, null, "so-a", "so-b"].flatMap((owner) =>
  [false, true].flatMap((sent) =>
    [false, true].flatMap((accepted) =>
      [false, true].map((submitted): Access.Resource => ({
        ...(owner === undefined ? {} : { agency: owner === null ? null : agency(owner) }),
        sent,
        accepted,
        submitted,
      })),
    ),
  ),
);

const expected = (letter: string | undefined, resource: Access.Resource): boolean =>
  letter === "A" ||
  (letter === "o" && resource.agency === "so-a") ||
  (letter === "s" && resource.sent === true) ||
  (letter === "a" && resource.accepted === true) ||
  (letter === "u" && resource.submitted === true);

describe("every action, role and resource", () => {
  it("the matrix has a row for each action", () =>
    assert.deepStrictEqual(Object.keys(matrix).toSorted(), [...Access.actions].toSorted()));
  it("and a column for each role", () => assert.deepStrictEqual([...roles], [...Account.Role.literals]));

  for (const action of Access.actions) {
    it(action, () => {
      const letters = matrix[action].trim().split(/\s+/);
      assert.strictEqual(letters.length, roles.length);
      for (const [column, role] of roles.entries()) {
        for (const resource of resources) {
          const allowed = expected(letters[column], resource);
          const where = `${role} ${action} ${JSON.stringify(resource)}`;
          assert.strictEqual(Access.may(actor(role), action, resource, today), allowed, where);
          const decision = Access.decide(actor(role), action, resource, today);
          assert.strictEqual(Result.isSuccess(decision), allowed, where);
          if (Result.isFailure(decision)) {
            assert.strictEqual(decision.failure.code, "Forbidden");
            assert.include(decision.failure.sentence.vi, Access.actionName(action).vi);
          }
        }
        assert.strictEqual(Access.reachesAll(actor(role), action, today), letters[column] === "A", role);
      }
    });
  }
});

describe("grants", () => {
  it("nobody may do anything without one", () => {
    for (const action of Access.actions) {
      assert.isFalse(
        Access.may(
          { ...actor("head"), grants: [] },
          action,
          { agency: agency("so-a"), sent: true, accepted: true, submitted: true },
          today,
        ),
      );
    }
  });
  it.each([
    ["2026-11-24", null, false],
    ["2026-11-23", null, true],
    [null, "2026-11-22", false],
    [null, "2026-11-23", true],
    ["2026-11-01", "2026-11-30", true],
  ] as const)("from %s to %s: %s (both days included)", (from, to, allowed) =>
    assert.strictEqual(Access.may(actor("head", from, to), "sendReport", { agency: agency("so-a") }, today), allowed),
  );
  it("each reaches as far as its own agency", () => {
    const both: Account.Actor = {
      ...actor("drafter"),
      grants: [...actor("drafter").grants, { role: "head", agency: agency("so-b"), from: null, to: null }],
    };
    assert.isTrue(Access.may(both, "sendReport", { agency: agency("so-b") }, today));
    assert.isFalse(Access.may(both, "sendReport", { agency: agency("so-a") }, today));
    assert.isTrue(Access.may(both, "writeDraft", { agency: agency("so-a") }, today));
  });
});

/** Who may do what to an agency's own report and to the focal department's: o = own, A = any, - = nobody. */
const reportMatrix: Readonly<Record<Report.Command["_tag"], readonly [periodic: string, consolidated: string]>> = {
  //                    dr hd fo fh cv cl ad au    dr hd fo fh cv cl ad au
  SignOff: ["            -  o  -  o  -  -  -  -", " -  -  -  A  -  -  -  -"],
  VoidSignOff: ["        o  o  o  o  -  -  -  -", " -  -  A  A  -  -  -  -"],
  Send: ["               -  o  -  o  -  -  -  -", " -  -  -  A  -  -  -  -"],
  Recall: ["             -  o  -  o  -  -  -  -", " -  -  -  A  -  -  -  -"],
  BeginReview: ["        -  -  A  A  -  -  -  -", " -  -  -  -  -  -  -  -"],
  Return: ["             -  -  A  A  -  -  -  -", " -  -  -  -  -  A  -  -"],
  Accept: ["             -  -  A  A  -  -  -  -", " -  -  -  -  -  -  -  -"],
  Reopen: ["             -  -  -  A  -  -  -  -", " -  -  -  -  -  -  -  -"],
  RecordPaperReceipt: [" -  -  A  A  -  -  -  -", " -  -  -  -  -  -  -  -"],
  Extend: ["             -  -  -  A  -  -  -  -", " -  -  -  A  -  -  -  -"],
  RevokeExtension: ["    -  -  -  A  -  -  -  -", " -  -  -  A  -  -  -  -"],
  Waive: ["              -  -  -  A  -  -  -  -", " -  -  -  -  -  -  -  -"],
  RevokeWaiver: ["       -  -  -  A  -  -  -  -", " -  -  -  -  -  -  -  -"],
};

describe("acts on reports", () => {
  it.each(Report.actNames.map((act) => [act] as const))("%s", (act) => {
    for (const [index, kind] of (["periodic", "consolidated"] as const).entries()) {
      const letters = reportMatrix[act][index]?.trim().split(/\s+/) ?? [];
      for (const [column, role] of roles.entries()) {
        for (const resource of resources) {
          const decision = Access.decideReport(actor(role), kind, act, resource, today);
          assert.strictEqual(Result.isSuccess(decision), expected(letters[column], resource), `${kind} ${role} ${act}`);
        }
      }
    }
  });
  it("writing and reading take the right of the kind", () => {
    assert.deepStrictEqual(
      [Access.writeAction("periodic"), Access.writeAction("consolidated")],
      ["writeDraft", "writeConsolidated"],
    );
    assert.deepStrictEqual(
      [Access.readAction("periodic"), Access.readAction("consolidated")],
      ["readReport", "readConsolidated"],
    );
  });
});
