import { useState } from "react";
import { placeAfterSignIn } from "../../session/places.ts";
import { signIn, type SignInOutcome } from "../../session/signIn.ts";

/** Signing in, and going on to where the reader wanted to be. `problem` is null until it fails. */
export function useSignIn() {
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Exclude<SignInOutcome, "signedIn"> | null>(null);

  const enter = async (email: string, password: string) => {
    setSending(true);
    setProblem(null);
    const outcome = await signIn(email, password);
    if (outcome === "signedIn") {
      // A full load: the start of the session is asked anew and the signed-in screens are fetched.
      location.assign(placeAfterSignIn(location.search));
      return;
    }
    setSending(false);
    setProblem(outcome);
  };

  return { enter, isSending, problem, setProblem };
}
