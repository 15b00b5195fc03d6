import { execFileSync } from "node:child_process";
import {
  cpSync,
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
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest";

const here = join(import.meta.dirname, "..");
const workspace = JSON.parse(readFileSync(join(here, "../../package.json"), "utf8")) as { packageManager: string };
const consumer = mkdtempSync(join(tmpdir(), "kehoach-domain-"));
const installed = join(consumer, "node_modules/@kehoach/domain");

// Started by npx itself, this process has npx's own settings, which would make the next npx look for another program.
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("npm_config_")));

/** Runs a program and gives what it wrote; throws with its error output when it fails. */
const run = (cwd: string, file: string, ...args: ReadonlyArray<string>): string =>
  execFileSync(file, args, { cwd, encoding: "utf8", stdio: "pipe", env: environment });

const fence = (language: string): string => {
  const found = new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "s").exec(readFileSync(join(here, "README.md"), "utf8"));
  if (found?.[1] === undefined) throw new Error(`the README shows no ${language}`);
  return found[1];
};

/** Packs the package as it is published and installs it elsewhere; effect is linked from this workspace, so nothing is downloaded. */
beforeAll(() => {
  const copy = join(consumer, "packed");
  mkdirSync(copy);
  run(here, "npx", "--yes", "--prefer-offline", workspace.packageManager, "pack", "--pack-destination", copy);
  const [tarball = ""] = readdirSync(copy);
  mkdirSync(installed, { recursive: true });
  run(consumer, "tar", "-xzf", join(copy, tarball), "-C", installed, "--strip-components=1");
  symlinkSync(realpathSync(join(here, "node_modules/effect")), join(consumer, "node_modules/effect"));
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ private: true, type: "module" }));
  writeFileSync(join(consumer, "example.ts"), fence("ts"));
  const strict = {
    module: "NodeNext",
    target: "ES2023",
    lib: ["ES2023", "DOM"],
    types: [],
    strict: true,
    noEmit: true,
  };
  writeFileSync(join(consumer, "tsconfig.json"), JSON.stringify({ compilerOptions: strict, files: ["example.ts"] }));
}, 120_000);

afterAll(() => {
  rmSync(consumer, { recursive: true, force: true });
});

describe("the packed package", () => {
  it("holds what is compiled and nothing else", () => {
    const text = readFileSync(join(installed, "package.json"), "utf8");
    assert.notMatch(text, /workspace:|catalog:|\.\/src\//);
    const manifest = JSON.parse(text) as {
      readonly dependencies: Readonly<Record<string, string>>;
      readonly exports: object;
    };
    assert.deepStrictEqual(Object.keys(manifest.dependencies), ["effect"]);
    assert.match(manifest.dependencies["effect"] ?? "", /^\d+\.\d+\.\d+$/);
    assert.deepStrictEqual(manifest.exports, {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./internal/*": null,
    });
    assert.deepStrictEqual(readdirSync(installed).toSorted(), ["README.md", "dist", "package.json"]);
    const modules = readdirSync(join(here, "src")).map((file) => file.replace(/\.ts$/, ".js"));
    assert.deepStrictEqual(
      readdirSync(join(installed, "dist"))
        .filter((file) => file.endsWith(".js"))
        .toSorted(),
      modules.toSorted(),
    );
  });

  it("runs the README's example and prints what the README shows", () =>
    assert.strictEqual(run(consumer, process.execPath, "--no-warnings", "example.ts"), fence("text")));

  it("its types are checked in a consumer, and an error there is found", () => {
    const tsc = join(here, "node_modules/.bin/tsc");
    run(consumer, tsc, "-p", "tsconfig.json");
    cpSync(join(consumer, "example.ts"), join(consumer, "right.ts"));
    writeFileSync(join(consumer, "example.ts"), fence("ts").replace('boundary: "before"', 'boundary: "until"'));
    assert.throws(() => run(consumer, tsc, "-p", "tsconfig.json"), /Command failed/);
    cpSync(join(consumer, "right.ts"), join(consumer, "example.ts"));
  }, 60_000);

  it("keeps its inside closed, even to a file that is there", () => {
    mkdirSync(join(installed, "internal"));
    writeFileSync(join(installed, "internal/secret.js"), "export const secret = 1;\n");
    for (const path of ["internal/secret.js", "dist/Day.js", "testing"]) {
      writeFileSync(join(consumer, "intruder.js"), `import "@kehoach/domain/${path}";\n`);
      assert.throws(() => run(consumer, process.execPath, "intruder.js"), /ERR_PACKAGE_PATH_NOT_EXPORTED/);
    }
  });
});
