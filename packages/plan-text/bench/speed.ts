import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parse } from "../src/index.ts";

/** Megabytes of plan text per second of one core's time (other work on the machine does not count), and how the time grows with the length of one document. */
const folder = join(import.meta.dirname, "../test/plans");
const plans = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(folder, name), "utf8"));
const bytes = (text: string): number => new TextEncoder().encode(text).length;

const best = (runs: number, work: () => void): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
};

for (let warm = 0; warm < 5; warm++) for (const plan of plans) parse(plan);
const total = plans.reduce((sum, plan) => sum + bytes(plan), 0);
const time = best(7, () => {
  for (const plan of plans) parse(plan);
});
console.log(
  `${plans.length} real plans, ${(total / 1e6).toFixed(2)} MB: ${time.toFixed(1)} ms, ${(total / 1e3 / time).toFixed(1)} MB/s`,
);

/** One document whose body is the body of a real plan, many times over. */
const body = plans[1] ?? "";
const cut = body.indexOf("**I.");
const end = body.indexOf("Nơi nhận");
let before = 0;
for (const times of [1, 2, 4, 8, 16, 32]) {
  const long = body.slice(0, cut) + body.slice(cut, end).repeat(times) + body.slice(end);
  const took = best(3, () => parse(long));
  const growth = before === 0 ? "" : `, ${(took / before).toFixed(2)} times the half`;
  console.log(
    `${(bytes(long) / 1e6).toFixed(2).padStart(6)} MB in one document: ${took.toFixed(1).padStart(7)} ms, ${(bytes(long) / 1e3 / took).toFixed(1)} MB/s${growth}`,
  );
  before = took;
}
