import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import type { AppRouter } from "./AppRouter.ts";
import { client } from "./client.ts";
import { isSignedOut } from "./failure.ts";
import { goToSignIn } from "../session/places.ts";

function onError(error: unknown): void {
  if (isSignedOut(error)) goToSignIn();
}

function hasAnswer(error: unknown): boolean {
  return typeof error === "object" && error !== null && "data" in error && Boolean(error.data);
}

/** The cache of answers. A refusal is an answer and is not asked again; a broken connection is tried twice more. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => !hasAnswer(error) && failures < 2,
    },
    mutations: { retry: false },
  },
});

/**
 * The API for screens.
 *
 * @example
 * const reports = useQuery(trpc.report.list.queryOptions({ year: 2026 }));
 */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
