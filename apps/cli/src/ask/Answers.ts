import type { AppRouter } from "@kehoach/api";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";

/** What the API answers and takes, by router and procedure. */
export type Answers = inferRouterOutputs<AppRouter>;
export type Inputs = inferRouterInputs<AppRouter>;

export type Row = Answers["board"]["year"]["rows"][number];
export type Key = Row["key"];
