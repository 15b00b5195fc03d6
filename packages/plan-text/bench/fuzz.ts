import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parse } from "../src/index.ts";
import { hostile } from "../test/hostile.ts";
import { losses } from "../test/lossless.ts";

/** `node bench/fuzz.ts [COUNT] [FIRST SEED]`: reads that many hostile texts, and says which one took longest. */
const count = Number(process.argv[2] ?? 100_000);
const first = Number(process.argv[3] ?? 1_000_000);
const folder = join(import.meta.dirname, "../test/plans");
const sources = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(folder, name), "utf8"));
let slowest = { seed: first, time: 0 };
for (let seed = first; seed < first + count; seed++) {
  const text = hostile(seed, sources);
  const from = performance.now();
  const read = parse(text);
  const time = performance.now() - from;
  if (time > slowest.time) slowest = { seed, time };
  const lost = losses(text, read);
  if (lost.length > 0) {
    console.log(`seed ${seed}:`, lost);
    process.exitCode = 1;
  }
}
console.log(`${count} hostile texts read; the slowest, seed ${slowest.seed}, took ${slowest.time.toFixed(1)} ms`);
