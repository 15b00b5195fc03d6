/**
 * Obligations assessed per second, for 19, 10 000 and 1 000 000 obligations with facts as a year leaves them.
 * Run: node bench/compliance.ts
 */
import { Board, Compliance, Day, Instant, Obligation, Tally } from "../src/index.ts";
import { plan } from "../test/province.ts";

const year = 2026;
const asOf = Instant.startOf(Day.of(year, 12, 10));
const [periodic] = Obligation.ofYear(plan, year);
if (periodic === undefined) throw new Error("the trial plan owes nothing");

const on = (month: number, date: number, hour: number): Instant.Instant =>
  Instant.ofEpoch(Instant.toEpoch(Instant.startOf(Day.of(year, month, date))) + hour * 3_600_000);
const grant = { grantedBy: "UBND tỉnh", reason: "Mưa bão kéo dài" };

/** What is recorded of one report in a year, by turns: mostly one sending and its acceptance. */
const courses: ReadonlyArray<(n: number) => ReadonlyArray<Compliance.Fact>> = [
  ...Array.from({ length: 11 }, () => (n: number): ReadonlyArray<Compliance.Fact> => [
    { _tag: "Sent", at: on(11, 1 + (n % 29), n % 24) },
    { _tag: "Accepted", at: on(12, 1, n % 24) },
  ]),
  ...Array.from({ length: 3 }, () => (n: number): ReadonlyArray<Compliance.Fact> => [
    { _tag: "Sent", at: on(11, 1 + (n % 20), n % 24) },
    { _tag: "Returned", at: on(11, 25, n % 24), supplementUntil: Day.of(year, 12, 2) },
    { _tag: "Sent", at: on(12, 1 + (n % 3), n % 24) },
    { _tag: "Accepted", at: on(12, 5, n % 24) },
  ]),
  ...Array.from({ length: 2 }, () => (): ReadonlyArray<Compliance.Fact> => []),
  (n) => [
    { _tag: "Extended", at: on(11, 20, n % 24), until: Day.of(year, 12, 15), ...grant },
    { _tag: "Sent", at: on(12, 8, n % 24) },
  ],
  (n) => [{ _tag: "ReceivedOnPaper", at: on(12, 3, n % 24), receivedOn: Day.of(year, 11, 28) }],
  (n) => [{ _tag: "Waived", at: on(10, 1, n % 24), ...grant }],
];

/** Assesses `count` obligations one after the other; the facts are made beforehand, a window at a time, so that the heap stays small. */
const assessAll = (count: number): { readonly seconds: number; readonly tally: Tally.Tally } => {
  const window = Math.min(count, 10_000);
  let seconds = 0;
  const statuses: Array<Compliance.Status> = [];
  for (let done = 0; done < count; done += window) {
    const facts = Array.from({ length: window }, (_, n) => courses[(done + n) % courses.length]?.(done + n) ?? []);
    const started = process.hrtime.bigint();
    for (const known of facts) statuses.push(Compliance.assess(periodic, known, asOf).status);
    seconds += Number(process.hrtime.bigint() - started) / 1e9;
  }
  return { seconds, tally: Tally.of(statuses) };
};

const row = (cells: ReadonlyArray<string>): string => `| ${cells.map((cell) => cell.padStart(14)).join(" | ")} |`;
const figure = (value: number): string => Math.round(value).toLocaleString("en");

assessAll(100_000); // warm
console.log(row(["obligations", "seconds", "per second", "µs each", "heap used, MB"]));
console.log(row(Array.from({ length: 5 }, () => "-".repeat(13) + ":")));
for (const count of [19, 10_000, 1_000_000]) {
  const rounds = Math.max(1, Math.round(20_000 / count));
  let seconds = 0;
  for (let round = 0; round < rounds; round += 1) {
    const result = assessAll(count);
    seconds += result.seconds;
    const { late, onTime, overdue, total, withinTerm } = result.tally;
    if (total !== late + onTime + overdue + withinTerm) throw new Error("the tally does not add up");
  }
  const each = seconds / rounds / count;
  const heap = process.memoryUsage().heapUsed / 1e6;
  console.log(
    row([figure(count), (seconds / rounds).toPrecision(3), figure(1 / each), (each * 1e6).toFixed(2), heap.toFixed(0)]),
  );
}

const started = process.hrtime.bigint();
const boards = 500;
for (let n = 0; n < boards; n += 1) Board.ofYear(plan, year, new Map(), asOf);
const milliseconds = Number(process.hrtime.bigint() - started) / 1e6 / boards;
console.log(
  `\nA board of ${Obligation.ofYear(plan, year).length} rows, obligations made from the plan: ${milliseconds.toFixed(3)} ms`,
);
