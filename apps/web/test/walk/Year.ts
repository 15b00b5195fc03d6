import type { Browser } from "playwright-core";
import type { Server } from "./server.ts";
import { visit, type Visitor } from "./Visitor.ts";

/** What the steps of the walk share: one server with its demonstration clock, and one browser. */
export interface Year {
  readonly server: Server;
  /** Somebody comes with a browser window of their own, does something and goes. */
  readonly as: (email: string, walk: (visitor: Visitor) => Promise<void>) => Promise<void>;
}

export const makeYear = (server: Server, browser: Browser): Year => {
  const kept = new Map<string, Awaited<ReturnType<Visitor["leave"]>>>();
  return {
    server,
    as: async (email, walk) => {
      const visitor = await visit(browser, server, email, kept.get(email));
      await walk(visitor);
      kept.set(email, await visitor.leave());
    },
  };
};
