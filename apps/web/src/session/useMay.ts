import { Access, type Account, Instant } from "@kehoach/domain";
import { useMemo } from "react";
import { useSession } from "./useSession.ts";

/** Asks the one policy what to offer on a screen; the API asks it again when the act is done. */
export type May = (action: Access.Action, resource?: Access.Resource) => boolean;

/** What the signed-in person may do today, for showing or hiding acts. */
export function useMay(): May {
  const { actor, now } = useSession();
  return useMemo(() => {
    const today = Instant.dayOf(now);
    const { agency } = actor;
    const grants: ReadonlyArray<Account.Grant> =
      agency === null ? [] : actor.roles.map((role) => ({ role, agency: agency.id, from: null, to: null }));
    return (action, resource = {}) => Access.may({ grants }, action, resource, today);
  }, [actor, now]);
}
