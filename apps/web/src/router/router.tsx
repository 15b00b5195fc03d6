import { createRouter } from "@tanstack/react-router";
import { LoadingState } from "../parts/LoadingState.tsx";
import { BrokenScreen } from "./BrokenScreen.tsx";
import { MissingPage } from "./MissingPage.tsx";
import { routeTree } from "./routes.tsx";

/** The addresses of the screens; the code of each is loaded when it is opened, or when its link is about to be pressed. */
export const router = createRouter({
  routeTree,
  context: { roles: [] },
  defaultPreload: "intent",
  defaultPendingComponent: LoadingState,
  defaultPendingMs: 200,
  defaultErrorComponent: BrokenScreen,
  defaultNotFoundComponent: MissingPage,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
