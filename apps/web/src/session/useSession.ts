import { createContext, use } from "react";
import type { Actor, SessionStart } from "./Session.ts";

/** What every screen behind the sign-in may rely on: somebody is signed in. */
export type Session = Omit<SessionStart, "actor"> & { readonly actor: Actor };

export const SessionContext = createContext<Session | null>(null);

/** Who is signed in, which province, and whether it is a demonstration. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error("useSession is used outside the signed-in screens");
  return session;
}
