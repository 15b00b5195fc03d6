import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** The package as another tool would install it: packed, unpacked into an empty project, with `effect` beside it. */
const project = mkdtempSync(join(tmpdir(), "consumer-"));
const installed = join(project, "node_modules/@kehoach/domain");
const domain = join(import.meta.dirname, "..");

const run = (file: string, args: ReadonlyArray<string>, cwd: string): string =>
  execFileSync(file, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

const consumer = `import { Deadline, type ReportingRule } from "@kehoach/domain";

const due: ReportingRule.Due = { boundary: "before", month: 11, date: 30, reading: "strict", roll: "none" };
const deadline: Deadline.Deadline = Deadline.of(due, 2026, []);
console.log(Deadline.label(deadline).vi);
`;

beforeAll(() => {
  const root = JSON.parse(readFileSync(join(domain, "../../package.json"), "utf8")) as { packageManager: string };
  run("npx", ["--yes", root.packageManager, "pack", "--pack-destination", project], domain);
  const [tarball = ""] = readdirSync(project).filter((name) => name.endsWith(".tgz"));
  mkdirSync(installed, { recursive: true });
  run("tar", ["-xzf", join(project, tarball), "--strip-components=1", "-C", installed], project);
  symlinkSync(realpathSync(join(domain, "node_modules/effect")), join(project, "node_modules/effect"));
  writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(project, "consumer.ts"), consumer);
}, 60_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

test("the published package carries compiled code and types only", () => {
  const manifest = readFileSync(join(installed, "package.json"), "utf8");
  expect(manifest).not.toMatch(/workspace:|catalog:|\.\/src\//);
  expect(readdirSync(installed).toSorted()).toEqual(["dist", "package.json"]);
  expect(readdirSync(join(installed, "dist"))).toEqual(expect.arrayContaining(["index.js", "index.d.ts"]));
});

test("a script of another tool computes a deadline with it", () => {
  expect(run(process.execPath, ["consumer.ts"], project)).toBe("trước ngày 30/11/2026 (hết ngày 29/11/2026)\n");
});

test("its types hold in a strict project", () => {
  const tsc = join(domain, "node_modules/.bin/tsc");
  const types = ["--types", "node", "--typeRoots", join(domain, "../../node_modules/@types")];
  const options = [
    "--noEmit",
    "--strict",
    "--exactOptionalPropertyTypes",
    "--target",
    "es2023",
    "--module",
    "nodenext",
  ];
  expect(run(tsc, [...options, "--skipLibCheck", ...types, "consumer.ts"], project)).toBe("");
}, 30_000);

test("what is internal cannot be imported", () => {
  mkdirSync(join(installed, "internal"));
  writeFileSync(join(installed, "internal/secret.js"), "export const secret = 1;\n");
  writeFileSync(join(project, "intruder.js"), 'import "@kehoach/domain/internal/secret.js";\n');
  expect(() => run(process.execPath, ["intruder.js"], project)).toThrow("ERR_PACKAGE_PATH_NOT_EXPORTED");
});
