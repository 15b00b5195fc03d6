import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { run } from "./command.ts";

export interface EffectFinding {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly text: string;
}

/** Errors that only Effect's own checker sees in a project, such as an effect that nobody runs; paths from `cwd`. */
export const effectFindings = async (cwd: string, project: string): Promise<ReadonlyArray<EffectFinding>> => {
  const plugin = JSON.stringify({ name: "@effect/language-service" });
  const options = ["--format=text", `--lspconfig=${plugin}`, "--severity=error"];
  const { output } = await run(
    ["effect-tsgo", "diagnostics", `--project=${join(project, "tsconfig.json")}`, ...options],
    {
      cwd,
    },
  );
  const found = [...output.matchAll(/^(\S+)\((\d+),\d+\): error (\S+): .*$/gm)].map(
    ([text, file = "", line, rule = ""]) => ({ file: relative(cwd, file), line: Number(line), rule, text }),
  );
  if (found.length > 0 || /^Checked [1-9]/m.test(output)) return found;
  return [{ file: project, line: 0, rule: "checked nothing", text: output }];
};

/** Projects written with Effect that have code; none where the lockfile holds no checker for the processor. */
export const effectProjects = (cwd: string): ReadonlyArray<string> =>
  (process.arch === "x64" ? ["packages/domain", "apps/api"] : []).filter((folder) =>
    existsSync(join(cwd, folder, "src")),
  );
