import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { type Kind, score, type Tally } from "./test/scoring.ts";

/** Scores the reader on a folder of plans with hand-read expectations: `node score.ts [FOLDER] [--misses]`. */
const folder =
  process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? join(import.meta.dirname, "test/plans");
const files = readdirSync(folder);
const load = (name: string): unknown =>
  files.includes(name) ? JSON.parse(readFileSync(join(folder, name), "utf8")) : [];

const { tallies, misses } = score(load("expected.json"), load("duties.json"), (file) =>
  readFileSync(join(folder, file), "utf8"),
);

const percent = (part: number, whole: number): string =>
  whole === 0 ? "    –" : (part / whole).toFixed(3).padStart(5);
const row = (kind: string, { right, found, wanted }: Tally): string => {
  const f1 = found + wanted === 0 ? "    –" : ((2 * right) / (found + wanted)).toFixed(3).padStart(5);
  return `${kind.padEnd(18)} ${String(wanted).padStart(6)} ${String(found).padStart(6)} ${String(right).padStart(6)}   ${percent(right, found)}   ${percent(right, wanted)}   ${f1}`;
};
console.log(`${"kind".padEnd(18)} wanted  found  right   prec.   recall     F1`);
for (const [kind, tally] of tallies) console.log(row(kind satisfies Kind, tally));
if (process.argv.includes("--misses")) for (const miss of misses) console.log(miss);
