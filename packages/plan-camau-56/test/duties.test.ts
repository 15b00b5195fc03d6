import { Address, Duty, Plan, Slot } from "@kehoach/domain";
import { expect, test } from "vitest";
import { planCaMau56 as plan } from "../src/index.ts";

const points = (section: string) =>
  plan.clauses.filter(({ address, kind }) => kind === "point" && address.startsWith(`${section}__`));
const textOf = (address: Address.Address) => Plan.clauseAt(plan, address)?.text ?? "";
const perClause = (addresses: ReadonlyArray<Address.Address>) => {
  const counts = new Map<string, number>();
  for (const address of addresses) {
    const parent = Address.parent(address) ?? "";
    counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return [...counts.values()];
};
const dutyAt = (address: string) => plan.duties.find(({ clause }) => clause === address);

test("two purposes, three requirements, twenty tasks: 2, 3, 8, 5, 2", () => {
  expect(perClause(points("muc_I").map(({ address }) => address))).toEqual([2, 3]);
  expect(plan.tasks).toEqual(points("muc_II").map(({ address }) => address));
  expect(perClause(plan.tasks)).toEqual([2, 3, 8, 5, 2]);
});

test("thirteen assignees, the twelfth as nine committees, the thirteenth open", () => {
  const named = plan.clauses.filter(({ address, kind }) => kind === "heading" && address.startsWith("muc_III__"));
  expect([...new Set(plan.slots.map(({ clause }) => clause))]).toEqual(named.map(({ address }) => address));
  expect(named).toHaveLength(13);
  expect(plan.slots).toHaveLength(21);
  expect(plan.slots.filter(({ clause }) => clause === "muc_III__khoan_12")).toHaveLength(9);
  expect(plan.slots.filter(({ holder }) => holder === null).map(({ id }) => id)).toEqual(["iii-13"]);
});

test("a slot of one body bears the name the plan gives it, and is held by a body of that name", () => {
  for (const slot of plan.slots) {
    if (slot.clause === "muc_III__khoan_12") {
      expect(slot.name).toMatch(/^UBND (huyện|thành phố) /);
    } else {
      expect(`${slot.name}:`).toBe(textOf(slot.clause));
    }
    if (slot.holder === null) continue;
    const holder = Plan.agenciesOf(plan).get(slot.holder);
    expect(holder?.name.startsWith(slot.name.replace(/^UBND/, "Ủy ban nhân dân"))).toBe(true);
    expect(holder?.subordinate).toBe(true);
  }
});

test("the base data ends no body: whoever held a slot in 2020 holds it on any day", () => {
  const agencies = Plan.agenciesOf(plan);
  for (const slot of plan.slots) {
    expect(Slot.holderOn(slot, agencies, plan.document.issuedDate)).toBe(slot.holder);
    expect(Slot.holderOn(slot, agencies, "2040-12-31" as Plan.Plan["document"]["issuedDate"])).toBe(slot.holder);
  }
});

test("23 duties, one per point of Mục III: 4; 2, 2, 2, 1, 2, 2, 1, 1, 1, 1; 3; 1", () => {
  expect(plan.duties.map(({ clause }) => clause)).toEqual(points("muc_III").map(({ address }) => address));
  expect(perClause(plan.duties.map(({ clause }) => clause))).toEqual([4, 2, 2, 2, 1, 2, 2, 1, 1, 1, 1, 3, 1]);
});

test("a duty belongs to exactly the slots that its clause names", () => {
  for (const duty of plan.duties) {
    const named = plan.slots.filter(({ clause }) => Address.within(duty.clause, clause)).map(({ id }) => id);
    expect([duty.clause, [...duty.assignees]]).toEqual([duty.clause, named]);
  }
});

test("every duty has one lead, whoever of its assignees carries it out", () => {
  const slots = new Set(plan.slots.map(({ id }) => id));
  for (const duty of plan.duties) {
    for (const assignee of duty.assignees) {
      const lead = Duty.leadOf(duty, assignee);
      expect(slots.has(lead)).toBe(true);
      expect([duty.clause, lead === assignee]).toEqual([duty.clause, duty.role !== "coordinate"]);
    }
  }
});

test("roles: two advise, two coordinate under the focal body, all others lead", () => {
  const having = (role: Duty.Role) => plan.duties.filter((duty) => duty.role === role).map(({ clause }) => clause);
  expect(having("advise")).toEqual(["muc_III__khoan_2__nn_1", "muc_III__khoan_4__nn_2"]);
  expect(having("coordinate")).toEqual(["muc_III__khoan_8__doan_1", "muc_III__khoan_13__doan_1"]);
  expect(having("lead")).toHaveLength(19);
  expect(plan.duties.map(({ under }) => under).filter((under) => under !== null)).toEqual([plan.focal, plan.focal]);
  expect(dutyAt("muc_III__khoan_12__nn_2")).toMatchObject({ role: "lead", under: null });
});

test("a role rests on words that begin its clause, and the clause names each partner", () => {
  for (const duty of plan.duties) {
    expect([duty.clause, textOf(duty.clause).startsWith(duty.basis)]).toEqual([duty.clause, true]);
    for (const partner of duty.collaborators) {
      expect([duty.clause, duty.basis]).toEqual([duty.clause, expect.stringContaining(partner)]);
    }
  }
});

test("no clause that opens with a word of role goes without its basis", () => {
  for (const duty of plan.duties) {
    const speaks = /^(Chủ trì|Phối hợp|Tham mưu)/.test(textOf(duty.clause));
    expect([duty.clause, duty.basis !== ""]).toEqual([duty.clause, speaks]);
  }
});

test("the one request is put to bodies outside the committee, in the words of its clause; no duty is a request", () => {
  expect(plan.requests.map(({ clause }) => clause)).toEqual(["muc_II__khoan_5__nn_2"]);
  const agencies = Plan.agenciesOf(plan);
  for (const request of plan.requests) {
    const text = textOf(request.clause);
    expect(text.startsWith(request.basis)).toBe(true);
    for (const asked of request.asked) expect(text).toContain(asked);
    for (const agency of request.agencies) expect(agencies.get(agency)?.subordinate).toBe(false);
  }
  expect(plan.duties.filter(({ nature }) => nature !== "duty")).toEqual([]);
});
