import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findChromium } from "./chromium.ts";

/** The two sizes at which every screen is looked at: an office's laptop and a small phone. */
export const sizes = [
  { name: "laptop", width: 1366, height: 768 },
  { name: "phone", width: 360, height: 740 },
] as const;

/** A headless Chromium; close it when done. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  return chromium.launch({
    executablePath,
    env: { ...env },
    // As root there is no sandbox. The package's own flags are not used: they switch web security off, and with
    // `--single-process` the browser goes with its first page.
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--font-render-hinting=none"],
  });
}

/** A page that remembers what went wrong in it: uncaught errors, console errors, refused scripts and styles. */
export interface WatchedPage {
  readonly page: Page;
  readonly problems: ReadonlyArray<string>;
}

/** A fresh page of the given size, Vietnamese unless told; `more` may bring the cookies of an earlier visit. */
export async function openPage(
  browser: Browser,
  size: { readonly width: number; readonly height: number },
  more: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const viewport = { width: size.width, height: size.height };
  const context = await browser.newContext({ viewport, locale: "vi-VN", ...more });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  return { page, problems };
}

const folder = process.env["KEHOACH_SCREENSHOTS"] ?? join(tmpdir(), "kehoach-screens");

/** Takes a picture of the whole page (or of the window); the file's path, in the temporary folder or `KEHOACH_SCREENSHOTS`. */
export async function screenshot(page: Page, name: string, fullPage = true): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, fullPage });
  return path;
}

/** By how many pixels the page is wider than its window; 0 is right. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  readonly violations: ReadonlyArray<{
    readonly id: string;
    readonly impact: string | null;
    readonly help: string;
    readonly nodes: ReadonlyArray<{ readonly html: string }>;
  }>;
}

/** What axe finds serious or critical, one line each; empty is right. */
export async function seriousFaults(page: Page): Promise<ReadonlyArray<string>> {
  // Evaluated rather than added as a script element, which the content security policy would refuse.
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResult>("axe.run(document, { resultTypes: ['violations'] })");
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(" ")}`);
}
