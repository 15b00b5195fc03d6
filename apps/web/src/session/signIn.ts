/** What came of trying to sign in. */
export type SignInOutcome = "signedIn" | "wrong" | "tooMany" | "disabled" | "offline" | "unexpected";

async function post(path: string, body: object): Promise<Response | null> {
  try {
    return await fetch(path, {
      method: "POST",
      credentials: "same-origin",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  } catch {
    return null;
  }
}

/** Signs in by e-mail and password; the session is a cookie that scripts cannot read. */
export async function signIn(email: string, password: string): Promise<SignInOutcome> {
  const response = await post("/api/auth/sign-in/email", { email, password });
  if (response === null) return "offline";
  if (response.ok) return "signedIn";
  if (response.status === 429) return "tooMany";
  if (response.status === 403) return "disabled";
  return response.status === 400 || response.status === 401 ? "wrong" : "unexpected";
}

/** Signs out; true if the server confirmed it. */
export async function signOut(): Promise<boolean> {
  const response = await post("/api/auth/sign-out", {});
  return response?.ok ?? false;
}
