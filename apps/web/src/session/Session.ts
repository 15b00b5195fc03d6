import type { Account } from "@kehoach/domain";
import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "../api/AppRouter.ts";

/** The roles that people hold; what each may do is decided by the API. */
export type Role = Account.Role;

/** What a browser needs to know first; public. `demonstration` is null outside demonstration mode, `actor` if nobody signed in. */
export type SessionStart = inferRouterOutputs<AppRouter>["session"]["start"];

/** Who is signed in, as the header shows it: body and roles, with the e-mail address. */
export type Actor = NonNullable<SessionStart["actor"]>;

/** One account of the demonstration: `label` says role and body. */
export type DemonstrationAccount = NonNullable<SessionStart["demonstration"]>["accounts"][number];
