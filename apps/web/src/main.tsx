import "./look/fonts.css";
import "./look/mantine.css";
import "./look/page.css";
import "./look/print.css";
import { MantineProvider } from "@mantine/core";
import { lazy, StrictMode, Suspense, use } from "react";
import { createRoot } from "react-dom/client";
import { client } from "./api/client.ts";
import { errorToFailure } from "./api/failure.ts";
import { colours, theme } from "./look/theme.ts";
import { ErrorState } from "./parts/ErrorState.tsx";
import { LoadingState } from "./parts/LoadingState.tsx";
import { activationToken, placeAfterSignIn, signInPath } from "./session/places.ts";
import type { SessionStart } from "./session/Session.ts";
import { useLanguage } from "./texts/language.ts";

// Before signing in neither the router nor any screen is loaded: the sign-in page must stand quickly on an old machine.
const SignInPage = lazy(async () => ({ default: (await import("./screens/sign-in/SignInPage.tsx")).SignInPage }));
const ActivationPage = lazy(async () => ({
  default: (await import("./screens/sign-in/ActivationPage.tsx")).ActivationPage,
}));
const SignedIn = lazy(async () => ({ default: (await import("./router/SignedIn.tsx")).SignedIn }));

type Started = { readonly start: SessionStart } | { readonly error: unknown };

const starting: Promise<Started> = client.session.start.query().then(
  (start) => ({ start }),
  (error: unknown) => ({ error }),
);

function Start() {
  const language = useLanguage();
  const started = use(starting);
  if ("error" in started) {
    return <ErrorState failure={errorToFailure(started.error, language)} onRetry={() => location.reload()} page />;
  }
  const { start } = started;
  const token = activationToken(location.pathname);
  if (token !== null) return <ActivationPage start={start} token={token} />;
  if (start.actor === null) return <SignInPage start={start} />;
  if (location.pathname === signInPath) history.replaceState(null, "", placeAfterSignIn(location.search));
  return <SignedIn start={{ ...start, actor: start.actor }} />;
}

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={colours} forceColorScheme="light" withStaticClasses={false}>
      <Suspense fallback={<LoadingState />}>
        <Start />
      </Suspense>
    </MantineProvider>
  </StrictMode>,
);
