import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { dist } from "./serve.ts";

interface Chunk {
  readonly file: string;
  readonly css?: ReadonlyArray<string>;
  readonly imports?: ReadonlyArray<string>;
}

const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8")) as Record<string, Chunk>;

/** The files that the browser loads for the given modules: theirs and all that these import. */
function filesOf(modules: ReadonlyArray<string>): ReadonlySet<string> {
  const seen = new Set<string>();
  const files = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`the build has no module ${name}`);
    files.add(chunk.file);
    for (const sheet of chunk.css ?? []) files.add(sheet);
    for (const needed of chunk.imports ?? []) visit(needed);
  };
  for (const name of modules) visit(name);
  return files;
}

function gzipKilobytes(files: Iterable<string>, ending: string): number {
  const chosen = [...files].filter((file) => file.endsWith(ending));
  return chosen.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0) / 1024;
}

const signIn = ["index.html", "src/screens/sign-in/SignInPage.tsx"];
const agencyHome = ["index.html", "src/router/SignedIn.tsx", "src/screens/agency/AgencyPage.tsx"];

describe("bytes sent to the browser, gzip", () => {
  it("JavaScript until the sign-in page stands: at most 150 KB", () => {
    expect(gzipKilobytes(filesOf(signIn), ".js")).toBeLessThanOrEqual(150);
  });

  it("JavaScript until the agency home stands, sign-in included: at most 215 KB", () => {
    expect(gzipKilobytes(filesOf([...signIn, ...agencyHome]), ".js")).toBeLessThanOrEqual(215);
  });

  it("all style sheets together: at most 45 KB", () => {
    const sheets = new Set(Object.values(manifest).flatMap(({ css = [], file }) => [...css, file]));
    expect(gzipKilobytes(sheets, ".css")).toBeLessThanOrEqual(45);
  });

  it("index.html has no inline script, which the content security policy would refuse", () => {
    const html = readFileSync(join(dist, "index.html"), "utf8");
    expect(html.match(/<script(?![^>]*\bsrc=)/g)).toBeNull();
  });
});
