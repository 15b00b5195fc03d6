import { createTRPCClient, httpBatchLink } from "@trpc/client";
import type { AppRouter } from "./AppRouter.ts";

/** The API, typed by its router. Screens use `trpc` (queries.ts), which adds caching. */
export const client = createTRPCClient<AppRouter>({
  links: [
    httpBatchLink({
      url: "/trpc",
      // A longer address is refused by some proxies between an office and its data centre.
      maxURLLength: 2000,
    }),
  ],
});
