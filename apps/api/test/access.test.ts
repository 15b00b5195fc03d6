import type { Account } from "@kehoach/domain";
import { forEachDatabase } from "@kehoach/store/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { appRouter } from "../src/router.ts";
import type { Meta } from "../src/trpc.ts";
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

type Role = Account.Role;

const OWN = "iii-9"; // Sở Y tế, where drafter and head work
const OTHER = "iii-3"; // Sở Xây dựng
const everyone: ReadonlyArray<Role> = Object.keys(people) as ReadonlyArray<Role>;
const agency: ReadonlyArray<Role> = ["drafter", "head"];
const focal: ReadonlyArray<Role> = ["focalOfficer", "focalHead"];
const none: ReadonlyArray<Role> = [];

/** What exists before the calls: a difficulty of each agency. */
interface Ground {
  readonly difficulty: Readonly<Record<string, string>>;
  readonly direction: string;
  readonly urging: string;
}

interface Expectation {
  /** Who may, for a resource of Sở Y tế and for one of Sở Xây dựng. */
  readonly own: ReadonlyArray<Role>;
  readonly other: ReadonlyArray<Role>;
  /** Whether nobody need be signed in. */
  readonly public?: true;
  readonly input: (slot: string, ground: Ground) => unknown;
}

const same = (who: ReadonlyArray<Role>, input: Expectation["input"]): Expectation => ({ own: who, other: who, input });
const owned = (own: ReadonlyArray<Role>, other: ReadonlyArray<Role>, input: Expectation["input"]): Expectation => ({
  own,
  other,
  input,
});
const target = (slot: string) => ({ commandId: commandId(), key: key(slot), basedOn: 0 });
const consolidatedKey = { rule: "bao-cao-tong-hop", slot: "iii-1", year: 2026 };
const account = () => ({ commandId: commandId(), user: "nobody", basedOn: 1 });

/** DESIGN: the table of roles, by procedure. A procedure without a row fails the test. */
const expectations: Readonly<Record<string, Expectation>> = {
  "session.start": { ...same(everyone, () => undefined), public: true },
  "plan.get": { ...same(everyone, () => undefined), public: true },
  "account.activate": {
    ...same(everyone, () => ({ commandId: commandId(), token: "x", password: "y".repeat(20) })),
    public: true,
  },
  "demonstration.setClock": same(everyone, () => ({ commandId: commandId(), instant: "2026-11-23T08:00:00+07:00" })),
  "home.mine": same(everyone, () => ({})),
  "board.year": same(everyone, () => ({ year: 2026 })),
  "board.years": same(everyone, () => ({})),
  "report.get": owned([...agency, ...focal], focal, (slot) => ({ key: key(slot) })),
  "report.saveDraft": owned(agency, none, (slot) => ({ ...target(slot), content: contentFor(slot) })),
  "report.sign": owned(["head"], none, (slot) => ({ ...target(slot), draftVersion: 1 })),
  "report.voidSignOff": owned(agency, none, target),
  "report.send": owned(["head"], none, target),
  "report.recall": owned(["head"], none, target),
  "report.beginReview": same(focal, target),
  "report.accept": same(focal, (slot) => ({ ...target(slot), note: "" })),
  "report.return": same(focal, (slot) => ({ ...target(slot), reasons: "Thiếu số liệu", supplementDays: 5 })),
  "report.reopen": same(["focalHead"], (slot) => ({ ...target(slot), reason: "Sửa số liệu" })),
  "report.recordReceipt": same(focal, (slot) => ({
    ...target(slot),
    basedOn: 99,
    document: document("1"),
    receivedOn: "2026-11-20",
  })),
  "report.extend": same(["focalHead"], (slot) => ({
    ...target(slot),
    basedOn: 99,
    reason: "Bão",
    askedBy: "Sở Y tế",
    grantedBy: "UBND tỉnh",
    document: document("2"),
    until: "2026-12-10",
  })),
  "report.revokeExtension": same(["focalHead"], (slot) => ({ ...target(slot), reason: "Nhầm" })),
  "report.waive": same(["focalHead"], (slot) => ({
    ...target(slot),
    basedOn: 99,
    reason: "Không phát sinh",
    grantedBy: "UBND tỉnh",
    document: document("3"),
  })),
  "report.revokeWaiver": same(["focalHead"], (slot) => ({ ...target(slot), reason: "Nhầm" })),
  "urging.list": same(everyone, () => ({})),
  "urging.candidates": same(focal, () => ({ rule: "bao-cao-nam", year: 2026 })),
  "urging.prepare": same(focal, (slot) => ({
    commandId: commandId(),
    rule: "bao-cao-nam",
    year: 2026,
    tier: 1,
    slots: [slot],
    text: "Đề nghị gửi báo cáo",
  })),
  "urging.sign": same(["focalHead"], (_, { urging }) => ({
    commandId: commandId(),
    id: urging,
    document: ownDocument("4"),
  })),
  "difficulty.list": same(everyone, () => ({})),
  "difficulty.raise": owned(agency, none, (slot) => ({
    commandId: commandId(),
    slot,
    clause: null,
    subject: "Thiếu kinh phí",
    description: "Chưa có kinh phí",
    proposal: "",
  })),
  "difficulty.receive": same(focal, (slot, { difficulty }) => ({ commandId: commandId(), id: difficulty[slot] })),
  "difficulty.settle": same(focal, (slot, { difficulty }) => ({
    commandId: commandId(),
    id: difficulty[slot],
    answer: "Đã hướng dẫn",
  })),
  "difficulty.consolidate": same(focal, (slot, { difficulty }) => ({
    commandId: commandId(),
    id: difficulty[slot],
    note: "",
  })),
  "difficulty.submit": same(["focalHead"], (slot, { difficulty }) => ({
    commandId: commandId(),
    ids: [difficulty[slot]],
    document: ownDocument("5", "TTr-STNMT"),
  })),
  "difficulty.close": owned(agency, none, (slot, { difficulty }) => ({
    commandId: commandId(),
    id: difficulty[slot],
    slot,
    note: "",
  })),
  "direction.list": same(everyone, () => ({})),
  "direction.issue": same(["committeeLeader"], (slot, { difficulty }) => ({
    commandId: commandId(),
    difficulties: [difficulty[slot]],
    document: ownDocument("6", "UBND-NNTN"),
    text: "Giao đơn vị thực hiện",
    assignments: [{ slot, task: "Bố trí kinh phí", dueOn: "2026-12-20" }],
  })),
  "direction.carryOut": owned(agency, none, (slot, { direction }) => ({
    commandId: commandId(),
    id: direction,
    slot,
    result: "",
  })),
  "consolidation.material": same(focal, () => ({ year: 2026 })),
  "consolidation.assemble": same(focal, () => ({ commandId: commandId(), year: 2026, basedOn: 99 })),
  "consolidation.list": same([...focal, "committeeViewer", "committeeLeader", "auditor"], () => ({})),
  "user.list": same(["administrator"], () => undefined),
  "user.invite": same(["administrator"], () => ({
    commandId: commandId(),
    email: `${commandId()}@kehoach.example`,
    name: "Chuyên viên",
    grants: [],
  })),
  "user.resetLink": same(["administrator"], account),
  "user.handOver": same(["administrator"], () => ({ ...account(), name: "Chuyên viên", email: "a@kehoach.example" })),
  // A head names an acting head; the roster decides which grants that may be.
  "user.grant": same(["administrator", "head", "focalHead"], () => ({ ...account(), grants: [] })),
  "user.disable": same(["administrator"], () => ({ ...account(), reason: "Chuyển công tác" })),
  "user.enable": same(["administrator"], account),
  "journal.list": same(["administrator", "auditor"], () => ({})),
};

/** Acts on the consolidated report go through the same procedures and other rights. */
const consolidated: Readonly<Record<string, ReadonlyArray<Role>>> = {
  "report.sign": ["focalHead"],
  "report.send": ["focalHead"],
  "report.recall": ["focalHead"],
  "report.voidSignOff": focal,
  "report.return": ["committeeLeader"],
  "report.accept": none,
  "report.beginReview": none,
  "report.waive": none,
};

const refusedFor = new Set(["Forbidden", "SignInRequired"]);

const call = (province: Province, actor: Account.Actor | null, path: string, input: unknown): Promise<unknown> => {
  const [group = "", name = ""] = path.split(".");
  const caller = province.as(actor) as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  return caller[group]?.[name]?.(input) ?? Promise.reject(new Error(`no procedure ${path}`));
};

const prepareGround = async (province: Province): Promise<Ground> => {
  const raise = async (slot: string, agencyId: string) => {
    const expectation = expectations["difficulty.raise"];
    const raised = await call(
      province,
      someone("drafter", agencyId),
      "difficulty.raise",
      expectation?.input(slot, empty),
    );
    return (raised as { id: string }).id;
  };
  const empty: Ground = { difficulty: {}, direction: commandId(), urging: commandId() };
  return { ...empty, difficulty: { [OWN]: await raise(OWN, "so-yt"), [OTHER]: await raise(OTHER, "so-xd") } };
};

const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, { _def: { meta?: Meta } }>);

it("every procedure has a row, and names the right it takes", () => {
  expect(procedures.map(([path]) => path).toSorted()).toEqual(Object.keys(expectations).toSorted());
  expect(procedures.filter(([, procedure]) => procedure._def.meta === undefined)).toEqual([]);
});

forEachDatabase((_, fresh) => {
  let province: Province;
  let ground: Ground;
  beforeAll(async () => {
    province = await makeProvince(await fresh.open());
    ground = await prepareGround(province);
  });

  describe.each(Object.keys(expectations))("%s", (path) => {
    const { input, other, own, public: isPublic } = expectations[path]!;
    it.each([
      ["own", OWN, own],
      ["other", OTHER, other],
    ] as const)("%s agency", async (_name, slot, allowed) => {
      for (const role of everyone) {
        const code = await refusalCode(call(province, people[role], path, input(slot, ground)));
        expect([role, code !== null && refusedFor.has(code) ? "refused" : "allowed"]).toEqual([
          role,
          allowed.includes(role) ? "allowed" : "refused",
        ]);
      }
    });

    it("without signing in", async () => {
      const code = await refusalCode(call(province, null, path, input(OWN, ground)));
      expect(code === "SignInRequired").toBe(isPublic !== true);
    });
  });

  describe.each(Object.entries(consolidated))("consolidated report: %s", (path, allowed) => {
    it.each(everyone)("%s", async (role) => {
      const said = { ...(expectations[path]!.input("iii-1", ground) as object), key: consolidatedKey, basedOn: 99 };
      const code = await refusalCode(call(province, people[role], path, said));
      expect(code !== null && refusedFor.has(code)).toBe(!allowed.includes(role));
    });
  });
});
