/**
 * Everything that must hold before a change is taken: `npm test`.
 * Ends with `N passed, N failed`; the exit code is 1 when anything failed.
 */
import { root, run } from "./command.ts";
import { effectFindings, effectProjects } from "./effects.ts";
import { provePlanted } from "./planted.ts";
import { type Result, single } from "./result.ts";
import { runTasks } from "./tasks.ts";

interface Step {
  readonly name: string;
  readonly check: () => Promise<Result>;
}

const tool = (name: string, ...command: ReadonlyArray<string>): Step => ({
  name,
  check: async () => {
    const { code, output } = await run(command);
    if (code !== 0) process.stdout.write(output);
    return single(name, code === 0);
  },
});

/** No effect is built and then forgotten. */
const forgottenEffects = async (): Promise<Result> => {
  const found = (await Promise.all(effectProjects(root).map((project) => effectFindings(root, project)))).flat();
  for (const { text } of found) console.log(text);
  return single("forgotten effects", found.length === 0);
};

const steps: ReadonlyArray<Step> = [
  tool("format", "oxfmt", "--check", "."),
  tool("lint", "oxlint"),
  { name: "no forgotten effects", check: forgottenEffects },
  tool("manifests agree", "sherif"),
  tool("nothing unused", "knip", "--no-progress", "--no-config-hints"),
  tool("package boundaries", "turbo", "boundaries"),
  { name: "planted violations are caught", check: provePlanted },
  { name: "types, builds, tests", check: runTasks },
];

const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`;

const begun = performance.now();
let passed = 0;
const failures: Array<string> = [];

for (const [index, step] of steps.entries()) {
  console.log(`\n[${index + 1}/${steps.length}] ${step.name} …`);
  const from = performance.now();
  const result = await step.check().catch((error: unknown) => {
    console.log(error);
    return single(`${step.name}: crashed`, false);
  });
  passed += result.passed;
  failures.push(...result.failures);
  const mark = result.failures.length === 0 ? "ok" : `FAILED (${result.failures.length})`;
  console.log(`[${index + 1}/${steps.length}] ${step.name}: ${mark}, ${seconds(from)}`);
}

console.log(`\nVerified in ${seconds(begun)}`);
for (const failure of failures) console.log(`  failed: ${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
