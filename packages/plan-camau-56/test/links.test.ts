import { Coverage, Plan, Text } from "@kehoach/domain";
import { expect, test } from "vitest";
import { planCaMau56 as plan } from "../src/index.ts";

/** Points of Mục II that no duty of Mục III carries out: the strategies, and bringing the province's own action plan up to date. */
const carriedByNobody = ["muc_II__khoan_2__nn_1"];

/** Duties that carry out no single point of Mục II: the plan as a whole (twice), housing, funding. */
const withoutPoint = [
  "muc_III__khoan_1__nn_1",
  "muc_III__khoan_3__nn_1",
  "muc_III__khoan_5__doan_1",
  "muc_III__khoan_13__doan_1",
];

test("each of the twenty points is carried out by a duty or is known to be carried by nobody", () => {
  expect(Coverage.uncovered(plan)).toEqual(carriedByNobody);
});

test("each duty carries out a point or is known to carry none", () => {
  const none = plan.duties.filter((duty) => duty.implements.length === 0).map(({ clause }) => clause);
  expect(none).toEqual(withoutPoint);
});

test("every link leads to a point of Mục II, once, and links are in the order of the text", () => {
  for (const duty of plan.duties) {
    expect([duty.clause, [...duty.implements]]).toEqual([
      duty.clause,
      plan.tasks.filter((task) => duty.implements.includes(task)),
    ]);
  }
});

const syllables = (address: Plan.Plan["tasks"][number]) =>
  (Plan.clauseAt(plan, address)?.text ?? "").split(/[^\p{L}\d]+/u).map(Text.fold);

/** Runs of `length` syllables that both texts contain. */
const shared = (a: ReadonlyArray<string>, b: ReadonlyArray<string>, length: number) => {
  const runs = (words: ReadonlyArray<string>) =>
    new Set(words.slice(0, 1 - length || undefined).map((_, at) => words.slice(at, at + length).join(" ")));
  const other = runs(b);
  return [...runs(a)].filter((run) => other.has(run));
};

/** Links that rest on the sense alone: ponds that treat waste water answer "xử lý ô nhiễm … nguồn nước thải". */
const bySense = [["muc_III__khoan_12__nn_1", "muc_II__khoan_3__nn_4"]];

test("a duty and each point it is linked to share a phrase of three syllables, or are known to be linked by sense", () => {
  const links = plan.duties.flatMap((duty) => duty.implements.map((task) => [duty.clause, task] as const));
  expect(links.filter(([duty, task]) => shared(syllables(duty), syllables(task), 3).length === 0)).toEqual(bySense);
});

test("no passage of twelve syllables that a duty takes from a point goes unlinked", () => {
  for (const duty of plan.duties) {
    for (const task of plan.tasks) {
      if (duty.implements.includes(task)) continue;
      expect([duty.clause, task, shared(syllables(duty.clause), syllables(task), 12)]).toEqual([duty.clause, task, []]);
    }
  }
});
