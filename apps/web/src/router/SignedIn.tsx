import { QueryClientProvider, useQuery } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useMemo } from "react";
import { queryClient, trpc } from "../api/queries.ts";
import { SessionContext, type Session } from "../session/useSession.ts";
import { router } from "./router.tsx";

/** Everything behind the sign-in. `start` is the answer that said who is signed in; it is asked again as screens are used. */
export function SignedIn({ start }: { readonly start: Session }) {
  return (
    <QueryClientProvider client={queryClient}>
      <WithSession start={start} />
    </QueryClientProvider>
  );
}

function WithSession({ start }: { readonly start: Session }) {
  const { data = start } = useQuery({ ...trpc.session.start.queryOptions(), staleTime: 60_000 });
  // Signed out elsewhere: the last known person stays on screen until an answer refuses, which leads to the sign-in page.
  const session = useMemo<Session>(() => ({ ...data, actor: data.actor ?? start.actor }), [data, start]);
  return (
    <SessionContext value={session}>
      <RouterProvider router={router} context={{ roles: session.actor.roles }} />
    </SessionContext>
  );
}
