import { useSession } from "../../session/useSession.ts";

/** Whether raising is offered: to people of agencies. The API decides. */
export function useMayRaise(): boolean {
  const { actor } = useSession();
  return actor.roles.some((role) => role === "drafter" || role === "head");
}
