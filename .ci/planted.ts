/**
 * Proves that each boundary rule bites. `.ci/fixtures` holds small workspaces with violations planted in them; a line
 * that must be caught ends with `// expect <rule>`. A file passes when exactly these lines are reported, each by
 * that rule: an unmarked line that is reported fails it, so the clean twins beside them keep the rules from being too wide.
 */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { root, run } from "./command.ts";
import { effectFindings, effectProjects } from "./effects.ts";
import { type Result, single, together } from "./result.ts";

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

const key = ({ line, rule }: Finding): string => `${line} ${rule}`;

const marked = (house: string): ReadonlyArray<Finding> =>
  globSync("{packages,apps}/*/src/**/*.ts", { cwd: house }).flatMap((file) =>
    readFileSync(join(house, file), "utf8")
      .split("\n")
      .flatMap((text, index) => {
        const rule = /\/\/ expect (\S+)$/.exec(text)?.[1];
        return rule === undefined ? [] : [{ file, line: index + 1, rule }];
      }),
  );

/** Compares what a tool reported with what is marked, file by file. */
const compare = (tool: string, house: string, found: ReadonlyArray<Finding>): Result => {
  const expected = marked(house);
  if (expected.length === 0) return single(`${tool}: nothing is planted`, false);
  const files = new Set(globSync("{packages,apps}/*/src/**/*.ts", { cwd: house }));
  const strays = found.filter(({ file }) => !files.has(file)).map((stray) => `${tool}: ${stray.file} ${stray.rule}`);
  const results = [...files].toSorted().map((file) => {
    const want = new Set(expected.filter((finding) => finding.file === file).map(key));
    const got = new Set(found.filter((finding) => finding.file === file).map(key));
    const missed = [...want.difference(got)].map((finding) => `${tool}: ${file}:${finding} was not caught`);
    const extra = [...got.difference(want)].map((finding) => `${tool}: ${file}:${finding} was not expected`);
    return { passed: missed.length + extra.length === 0 ? 1 : 0, failures: [...missed, ...extra] };
  });
  return together([...results, { passed: 0, failures: strays }]);
};

/** A throw-away copy of a fixture, under this repository's own configuration and dependencies. */
const withHouse = async (fixture: string, use: (house: string) => Promise<Result>): Promise<Result> => {
  const house = mkdtempSync(join(tmpdir(), "planted-"));
  try {
    cpSync(join(root, ".ci/fixtures", fixture), house, { recursive: true });
    for (const file of ["tsconfig.base.json", ".oxlintrc.json", ".ci/house-rules.js"]) {
      cpSync(join(root, file), join(house, file));
    }
    symlinkSync(join(root, "node_modules"), join(house, "node_modules"));
    for (const folder of globSync("{packages,apps}/*", { cwd: house })) {
      const model = folder.replace("plan-planted", "plan-camau-56");
      for (const file of ["package.json", "tsconfig.json"]) cpSync(join(root, model, file), join(house, folder, file));
      symlinkSync(join(root, model, "node_modules"), join(house, folder, "node_modules"));
    }
    return await use(house);
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
};

interface LintReport {
  readonly diagnostics: ReadonlyArray<{
    readonly code: string;
    readonly filename: string;
    readonly labels: ReadonlyArray<{ readonly span: { readonly line: number } }>;
  }>;
}

const lint = (): Promise<Result> =>
  withHouse("lint", async (house) => {
    const { output } = await run(["oxlint", "--format=json"], { cwd: house });
    const { diagnostics } = JSON.parse(output.slice(output.indexOf("{"))) as LintReport;
    const found = diagnostics.map((it) => ({
      file: relative(house, join(house, it.filename)),
      line: it.labels[0]?.span.line ?? 0,
      rule: it.code,
    }));
    return compare("lint", house, found);
  });

const types = (): Promise<Result> =>
  withHouse("types", async (house) => {
    const found = await Promise.all(
      globSync("{packages,apps}/*", { cwd: house }).map(async (folder) => {
        const { output } = await run(["tsc", "--noEmit", "--pretty", "false"], { cwd: join(house, folder) });
        return [...output.matchAll(/^(\S+)\((\d+),\d+\): error (TS\d+)/gm)].map(([, file = "", line, rule = ""]) => ({
          file: join(folder, file),
          line: Number(line),
          rule,
        }));
      }),
    );
    return compare("types", house, found.flat());
  });

const effects = (): Promise<Result> =>
  withHouse("effects", async (house) => {
    if (effectProjects(house).length === 0) return together([]);
    const found = await Promise.all(effectProjects(house).map((project) => effectFindings(house, project)));
    return compare("effects", house, found.flat());
  });

const manifests = { domain: "packages/domain", store: "packages/store", web: "apps/web", cli: "apps/cli" };

/** A dependency that the tags in `turbo.json` forbid: in `of`, upon `upon`. */
const forbidden = [
  { of: manifests.domain, upon: "@kehoach/store" },
  { of: "packages/plan-camau-56", upon: "@kehoach/store" },
  { of: "packages/documents", upon: "@kehoach/store" },
  { of: manifests.store, upon: "@kehoach/api" },
  { of: "apps/api", upon: "@kehoach/web" },
  { of: manifests.web, upon: "@kehoach/cli" },
  { of: manifests.cli, upon: "@kehoach/web" },
] as const;

/** Copies only the manifests, adds one dependency to one of them and asks turbo. */
const boundaries = async (plant?: (typeof forbidden)[number]): Promise<string> => {
  const house = mkdtempSync(join(tmpdir(), "planted-"));
  try {
    const copied = ["package.json", "turbo.json", "pnpm-workspace.yaml", "pnpm-lock.yaml"];
    const manifestsAndTags = globSync("{packages,apps}/*/{package,turbo}.json", { cwd: root });
    for (const file of [...copied, ...manifestsAndTags]) cpSync(join(root, file), join(house, file));
    await run(["git", "init", "--quiet"], { cwd: house });
    if (plant !== undefined) {
      const file = join(house, plant.of, "package.json");
      const manifest = JSON.parse(readFileSync(file, "utf8")) as { dependencies: Record<string, string> };
      manifest.dependencies[plant.upon] = "workspace:*";
      writeFileSync(file, JSON.stringify(manifest));
    }
    return (await run(["turbo", "boundaries"], { cwd: house })).output;
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
};

const tags = async (): Promise<Result> => {
  const clean = single("boundaries: the clean twin was refused", (await boundaries()).includes("no issues found"));
  const caught = await Promise.all(
    forbidden.map(async (plant) => {
      const said = (await boundaries(plant)).replaceAll(/\s*\|?\s+/g, " ");
      return single(
        `boundaries: ${plant.of} may depend on ${plant.upon}`,
        / issues? found/.test(said) && /tag/.test(said),
      );
    }),
  );
  return together([clean, ...caught]);
};

interface UnusedReport {
  readonly issues: ReadonlyArray<
    Readonly<Record<"files" | "exports" | "dependencies", ReadonlyArray<{ name: string }>>>
  >;
}

/** The fixture holds one file, one export and one dependency too many, beside one of each that is used. */
const unused = async (): Promise<Result> => {
  const cwd = join(root, ".ci/fixtures/unused");
  const { output } = await run(["knip", "--reporter=json", "--no-progress"], { cwd });
  const { issues } = JSON.parse(output) as UnusedReport;
  const found = (["files", "exports", "dependencies"] as const).flatMap((kind) =>
    issues.flatMap((issue) => issue[kind].map(({ name }) => `${kind} ${name}`)),
  );
  const expected = ["files src/Orphan.ts", "exports forgotten", "dependencies never-imported"];
  return single(`unused: ${found.join(", ")}`, found.join() === expected.join());
};

export const provePlanted = async (): Promise<Result> => {
  const result = together([await lint(), await types(), await effects(), await tags(), await unused()]);
  for (const failure of result.failures) console.log(failure);
  return result;
};
