import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const packageFile = createRequire(import.meta.url)
  .resolve("@sparticuz/chromium")
  .replace(/build.*$/, "package.json");
const { version } = JSON.parse(readFileSync(packageFile, "utf8")) as { version: string };
const cache = join(dirname(fileURLToPath(import.meta.url)), "../node_modules/.cache/kehoach-chromium");

/** A headless Chromium that came with the npm packages, and the environment that it runs in. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

async function inflate(folder: string): Promise<void> {
  const before = { runtime: process.env["AWS_LAMBDA_JS_RUNTIME"], temporary: process.env["TMPDIR"] };
  // With this name of a runtime the package also inflates the system libraries that a bare machine lacks; it writes to the
  // temporary folder and would take whatever Chromium lies there already, so it gets an empty one.
  process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs22.x";
  process.env["TMPDIR"] = folder;
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  } finally {
    restore("AWS_LAMBDA_JS_RUNTIME", before.runtime);
    restore("TMPDIR", before.temporary);
  }
}

/**
 * Fontconfig's settings, which name the folder of the fonts that came along. The package's own file names `/tmp/fonts`; without
 * any font Chromium ends at the first form field that it draws.
 */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts/fonts")}</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/** Inflates Chromium once per version (2–3 s) and finds it afterwards; no system package is needed, root is fine. */
export async function findChromium(): Promise<Chromium> {
  const folder = join(cache, version);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const unfinished = mkdtempSync(join(cache, "unfinished-"));
    await inflate(unfinished);
    writeFileSync(join(unfinished, "fonts.conf"), fontSettings(folder));
    try {
      renameSync(unfinished, folder);
    } catch {
      // Another test was faster.
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return {
    executablePath: join(folder, "chromium"),
    env: { ...inherited, LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_FILE: join(folder, "fonts.conf") },
  };
}
