import { Refusal } from "@kehoach/domain";

const noStore = { "cache-control": "no-store", "content-type": "application/json; charset=utf-8" };

/** A refusal as every part of the API answers it: reason code, parameters, sentence in both languages. */
export const refuse = (refusal: Refusal.Refusal, status: number, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify({ refusal }), { status, headers: { ...noStore, ...headers } });

export const notFound = (): Response => new Response(null, { status: 404, headers: { "cache-control": "no-store" } });

const userOf = (body: unknown): object | null => {
  if (typeof body !== "object" || body === null || !("user" in body)) return null;
  const user = body.user;
  if (typeof user !== "object" || user === null) return null;
  const { email, id, name } = user as Record<string, unknown>;
  return { id, name, email };
};

const withCookies = (from: Response, body: unknown): Response => {
  const headers = new Headers(noStore);
  for (const cookie of from.headers.getSetCookie()) headers.append("set-cookie", cookie);
  return new Response(JSON.stringify(body), { status: 200, headers });
};

const refusals: Readonly<Record<number, () => Response>> = {
  400: () => refuse(Refusal.make("SignInFailed"), 401),
  401: () => refuse(Refusal.make("SignInFailed"), 401),
  403: () => refuse(Refusal.make("AccountDisabled"), 403),
  429: () => refuse(Refusal.make("SignInTooOften", { minutes: 1 }), 429, { "retry-after": "10" }),
};

/**
 * What the sign-in library answered, in our words: the person without the session's token, which travels in the cookie alone, and
 * refusals as values.
 */
export const answer = async (response: Response, asked: "signIn" | "signOut" | "session"): Promise<Response> => {
  if (!response.ok) return refusals[response.status]?.() ?? new Response(null, { status: 500, headers: noStore });
  if (asked === "signOut") return withCookies(response, { signedOut: true });
  return withCookies(response, { user: userOf(await response.json()) });
};
