import { globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./command.ts";
import { type Result, single, together } from "./result.ts";
import { readJson, type Workspace, workspaces } from "./workspaces.ts";

const tasks = ["typecheck", "build", "test"] as const;

interface TestReport {
  readonly numPassedTests: number;
  readonly testResults: ReadonlyArray<{
    readonly name: string;
    readonly status: string;
    readonly assertionResults: ReadonlyArray<{ readonly fullName: string; readonly status: string }>;
  }>;
}

/** Counts one workspace's tests from vitest's report; a run that failed without a failed test counts as one failure. */
const testResult = (workspace: Workspace, ok: boolean): Result => {
  const report = readJson(`${workspace.folder}/.turbo/vitest.json`) as TestReport | undefined;
  if (report === undefined) return single(`${workspace.name}: tests left no report`, false);
  const failures = report.testResults.flatMap((file) => {
    const where = `${workspace.name} ${file.name.slice(file.name.indexOf(workspace.folder) + workspace.folder.length + 1)}`;
    const failed = file.assertionResults.filter((test) => test.status === "failed");
    return file.status === "failed" && failed.length === 0
      ? [`${where}: could not run`]
      : failed.map((test) => `${where}: ${test.fullName}`);
  });
  if (!ok && failures.length === 0) failures.push(`${workspace.name}: the test run crashed`);
  if (workspace.sources > 0 && report.numPassedTests + failures.length === 0) {
    failures.push(`${workspace.name}: has sources and no tests`);
  }
  return { passed: report.numPassedTests, failures };
};

/** Names of the tasks that ended well, from the summary that turbo leaves. */
const succeeded = (): ReadonlySet<string> => {
  const [summary] = globSync(".turbo/runs/*.json", { cwd: root });
  if (summary === undefined) return new Set();
  const { tasks: done } = JSON.parse(readFileSync(join(root, summary), "utf8")) as {
    tasks: ReadonlyArray<{ taskId: string; execution?: { exitCode?: number } }>;
  };
  return new Set(done.filter((task) => task.execution?.exitCode === 0).map((task) => task.taskId));
};

/** Type-checks, builds and tests every workspace through turbo, which repeats nothing that has not changed. */
export const runTasks = async (): Promise<Result> => {
  const all = workspaces();
  rmSync(join(root, ".turbo/runs"), { recursive: true, force: true });
  for (const { folder } of all) rmSync(join(root, folder, ".turbo/vitest.json"), { force: true });
  const { packageManager } = readJson("package.json") as { packageManager: string };
  const turbo = ["turbo", "run", ...tasks, "--concurrency=2", "--continue=dependencies-successful"];
  const shown = ["--output-logs=new-only", "--log-order=stream", "--summarize"];
  await run(["npx", "--yes", `--package=${packageManager}`, "--", ...turbo, ...shown], { show: true, minutes: 15 });
  const good = succeeded();
  return together(
    all.flatMap((workspace) =>
      tasks
        .filter((task) => workspace.scripts.includes(task))
        .map((task) => {
          const ok = good.has(`${workspace.name}#${task}`);
          return task === "test" ? testResult(workspace, ok) : single(`${workspace.name}: ${task}`, ok);
        }),
    ),
  );
};
