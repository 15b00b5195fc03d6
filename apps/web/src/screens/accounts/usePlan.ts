import { useQuery } from "@tanstack/react-query";
import { trpc } from "../../api/queries.ts";

/** The plan, for the names of agencies; it does not change while a screen is open. */
export function usePlan() {
  return useQuery({ ...trpc.plan.get.queryOptions(), staleTime: Number.POSITIVE_INFINITY });
}
