import { Access, type Account, Instant, type Plan } from "@kehoach/domain";
import { useMemo } from "react";
import { useSession } from "./useSession.ts";

/** Asks the one policy what to offer on a screen; the API asks it again when the act is done. */
export type May = (action: Access.Action, resource?: Access.Resource) => boolean;

/** What the signed-in person may do today, for showing or hiding acts. */
export function useMay(): May {
  const { actor, now, plan } = useSession();
  return useMemo(() => {
    const today = Instant.dayOf(now);
    const { agency } = actor;
    const grants: ReadonlyArray<Account.Grant> =
      agency === null ? [] : actor.roles.map((role) => ({ role, agency: agency.id, from: null, to: null }));
    const person = { user: actor.email as Account.UserId, province: plan.id as string as Plan.ProvinceId, grants };
    return (action, resource = {}) => Access.may(person, action, resource, today);
  }, [actor, now, plan]);
}
