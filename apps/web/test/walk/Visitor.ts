import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { openPage, overflow, screenshot, seriousFaults, sizes } from "../browser.ts";
import { demonstrationPassword } from "./people.ts";
import { root, type Server } from "./server.ts";

/** Somebody at a browser of their own. */
export interface Visitor {
  readonly page: Page;
  /**
   * Looks at the screen as it stands: nothing serious for axe, nothing in the console, within the window at both sizes; photographs
   * both with KEHOACH_SCREENSHOTS. `picture` also keeps it for the README, with KEHOACH_PICTURES.
   */
  readonly look: (name: string, picture?: string) => Promise<void>;
  /** Opens an address of the product. */
  readonly open: (path: string) => Promise<void>;
  /** Opens an entry of the left navigation. */
  readonly follow: (entry: string) => Promise<void>;
  /** Presses a button, answers the question that it asks with the same verb, and waits until the question is gone. */
  readonly decide: (act: string, fill?: (dialog: Locator) => Promise<void>) => Promise<void>;
  /** Closes the window; the cookies to come back with. */
  readonly leave: () => Promise<Cookies>;
}

type Cookies = Awaited<ReturnType<BrowserContext["storageState"]>>;

/** Set to anything to write the README's pictures anew; otherwise the working tree stays clean. */
const rewritesPictures = process.env["KEHOACH_PICTURES"] !== undefined;
/** Photographs of every screen take longer than the walk itself; whoever wants to look names a folder. */
const photographs = process.env["KEHOACH_SCREENSHOTS"] !== undefined;
const pictures = join(root, "apps/web/pictures");
const [laptop, phone] = sizes;

const settle = async (page: Page): Promise<void> => {
  await page.evaluate(() => document.fonts.ready);
  // Nothing on screen still waits for the server.
  await expect.poll(() => page.getByRole("status", { name: "Đang tải…" }).count(), { timeout: 20_000 }).toBe(0);
};

const fits = async (page: Page, where: string): Promise<void> => {
  const wide = await overflow(page);
  if (wide > 0) throw new Error(`${where}: ${wide} px wider than the window: ${await widest(page)}`);
};

/** What sticks out to the right, for the message. */
const widest = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
      .slice(0, 3)
      .map((element) => element.outerHTML.slice(0, 160))
      .join("\n"),
  );

const signIn = async (page: Page, email: string): Promise<void> => {
  await page.locator("#email").fill(email);
  await page.locator("#password").fill(demonstrationPassword);
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
};

/** Opens a browser window for somebody, who signs in through the sign-in page, or comes back with the cookies of an earlier visit. */
export async function visit(browser: Browser, server: Server, email: string, cookies?: Cookies): Promise<Visitor> {
  const { page, problems } = await openPage(browser, laptop, cookies === undefined ? {} : { storageState: cookies });
  page.setDefaultTimeout(20_000);
  await page.goto(server.origin);
  if (cookies === undefined) await signIn(page, email);
  await page.getByRole("navigation", { name: "Điều hướng chính" }).waitFor();

  const look = async (name: string, picture?: string): Promise<void> => {
    await settle(page);
    for (const size of [phone, laptop]) {
      await page.setViewportSize(size);
      await fits(page, `${name} on a ${size.name}`);
      if (photographs) await screenshot(page, `walk-${name}-${size.name}`);
    }
    expect(await seriousFaults(page), `${name}: axe`).toEqual([]);
    expect(problems, `${name}: console`).toEqual([]);
    if (picture !== undefined && rewritesPictures) {
      mkdirSync(pictures, { recursive: true });
      await page.evaluate(() => scrollTo(0, 0));
      await page.screenshot({ path: join(pictures, `${picture}.png`) });
    }
  };
  return {
    page,
    look,
    open: async (path) => {
      await page.goto(`${server.origin}${path}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
    },
    follow: async (entry) => {
      await page.getByRole("navigation", { name: "Điều hướng chính" }).getByRole("link", { name: entry }).click();
      await page.getByRole("heading", { level: 1 }).waitFor();
    },
    decide: async (act, fill) => {
      await page.getByRole("button", { name: act, exact: true }).click();
      const dialog = page.getByRole("dialog");
      await dialog.waitFor();
      await fill?.(dialog);
      await dialog.getByRole("button", { name: act, exact: true }).click();
      await expect.poll(() => dialog.count(), { timeout: 20_000 }).toBe(0);
    },
    leave: async () => {
      const kept = await page.context().storageState();
      await page.context().close();
      return kept;
    },
  };
}
