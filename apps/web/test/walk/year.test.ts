import type { Browser } from "playwright-core";
import { afterAll, beforeAll, it } from "vitest";
import { openBrowser, screenshot } from "../browser.ts";
import { removeFolder, type Server, startServer, temporaryFolder } from "./server.ts";
import * as Consolidating from "./steps/consolidating.ts";
import * as Difficulty from "./steps/difficulty.ts";
import * as Reporting from "./steps/reporting.ts";
import * as Urging from "./steps/urging.ts";
import * as Watching from "./steps/watching.ts";
import { makeYear, type Year } from "./Year.ts";

/**
 * The main job from the first report to the committee's direction, on one server with the demonstration clock, which starts at
 * 23/11/2026 08:00. The steps follow each other; a step that fails leaves the later ones without their ground.
 */

const folder = temporaryFolder();
let server: Server;
let browser: Browser;
let year: Year;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(folder), openBrowser()]);
  year = makeYear(server, browser);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  removeFolder(folder);
});

/** The first step that failed; what follows would only fail for its sake. */
let failed: string | undefined;

/** One step of the year; when it fails, every open window is photographed as it stood. */
function step(name: string, walk: (year: Year) => Promise<void>): void {
  it(
    name,
    async ({ skip }) => {
      if (failed !== undefined) skip(`after: ${failed}`);
      try {
        await walk(year);
      } catch (error) {
        failed = name;
        const pages = browser.contexts().flatMap((context) => context.pages());
        const shots = await Promise.all(pages.map((page, index) => screenshot(page, `walk-failed-${index}`)));
        console.error(`${name}: ${shots.join(" ")}`);
        throw error;
      }
    },
    120_000,
  );
}

step("1. Sở Y tế's drafter sees duty and deadline and writes the report", Reporting.write);
step("1. the head, another person, signs it off and sends it; a receipt appears", Reporting.signAndSend);
step("2. Sở TN&MT returns it with a reason", Reporting.giveBack);
step("2. Sở Y tế supplements and sends again", Reporting.supplement);
step("2. Sở TN&MT accepts; the report is on time by its first sending", Reporting.accept);
step("3. the clock moves to 1 December", Watching.moveClock);
step("3. web and CLI give the same five numbers, the same overdue bodies and the same reasons", Watching.sameNumbers);
step("4. Sở TN&MT urges the overdue with number and date", Urging.urge);
step("4. consolidates; who did not report is named with the urging", Consolidating.consolidate);
step("4. the head signs and submits before 31 December", Consolidating.submit);
step("4. the committee reads it", Consolidating.read);
step("5. huyện Năm Căn raises a difficulty", Difficulty.raise);
step("5. Sở TN&MT forwards it to the committee", Difficulty.forward);
step("5. the committee directs", Difficulty.direct);
step("5. the named body marks it carried out", Difficulty.carryOut);
step("5. Năm Căn sees the direction and closes the difficulty", Difficulty.close);
step("5. each step is in the journal", Difficulty.inJournal);
