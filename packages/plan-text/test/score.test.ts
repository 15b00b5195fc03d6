import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { plans } from "./plans.ts";
import { score } from "./scoring.ts";

const load = (name: string): unknown => JSON.parse(readFileSync(new URL(`./plans/${name}`, import.meta.url), "utf8"));

test("every head field and section, and at least 0.97 of assignees, rules and duties, on the real plans", () => {
  const { tallies } = score(load("expected.json"), load("duties.json"), (file) => plans.get(file) ?? "");
  for (const [kind, { right, found, wanted }] of tallies) {
    const f1 = (2 * right) / (found + wanted);
    const least = [
      "assignees",
      "reporting rules",
      "reporters",
      "recipients of reports",
      "duties",
      "roles",
      "leads",
      "collaborators",
    ].includes(kind)
      ? 0.97
      : 1;
    expect([kind, f1 >= least]).toEqual([kind, true]);
  }
});
