import { Refusal } from "@kehoach/domain";
import { isForeign } from "../ForeignOrigin.ts";
import { notFound, refuse } from "./SignInAnswer.ts";

/** Where the sign-in of the web and the CLI is mounted. */
export const basePath = "/api/auth";

/** Carries the address of the client to the rate limit; whatever a client sends under this name is dropped. */
export const clientAddressHeader = "x-kehoach-client-address";

/** What is asked of the sign-in, reduced to what the sign-in library needs to see of it. */
export type SignInRequest =
  | { readonly kind: "signIn"; readonly email: string; readonly request: Request }
  | { readonly kind: "signOut" | "session"; readonly request: Request }
  | { readonly kind: "refused"; readonly response: Response };

interface Surroundings {
  readonly clientAddress: string | undefined;
  readonly publicUrl: string | undefined;
}

const routes: Readonly<Record<string, "signIn" | "signOut" | "session">> = {
  [`POST ${basePath}/sign-in/email`]: "signIn",
  [`POST ${basePath}/sign-out`]: "signOut",
  [`GET ${basePath}/get-session`]: "session",
};

const invalid = (field: string, problem: string): SignInRequest => ({
  kind: "refused",
  response: refuse(Refusal.make("InputInvalid", { field, problem }), 400),
});

const readJson = async (request: Request): Promise<unknown> => {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
};

const isText = (value: unknown, maximum: number): value is string =>
  typeof value === "string" && value.length > 0 && value.length <= maximum;

/** Reads a request under `basePath`; one that is not for the sign-in, foreign or malformed is refused here. */
export const toSignInRequest = async (
  request: Request,
  { clientAddress, publicUrl }: Surroundings,
): Promise<SignInRequest> => {
  const { pathname } = new URL(request.url);
  const kind = routes[`${request.method} ${pathname}`];
  if (kind === undefined) return { kind: "refused", response: notFound() };
  const origin = {
    origin: request.headers.get("origin"),
    fetchSite: request.headers.get("sec-fetch-site"),
    host: request.headers.get("host") ?? new URL(request.url).host,
  };
  if (kind !== "session" && isForeign(origin, publicUrl))
    return { kind: "refused", response: refuse(Refusal.make("ForeignOrigin"), 403) };

  const own = publicUrl ?? "http://localhost";
  const url = new URL(pathname, own);
  const headers = new Headers({ origin: url.origin, "content-type": "application/json" });
  if (clientAddress !== undefined) headers.set(clientAddressHeader, clientAddress);
  const agent = request.headers.get("user-agent");
  if (agent !== null) headers.set("user-agent", agent.slice(0, 300));
  const cookie = request.headers.get("cookie");

  if (kind !== "signIn") {
    if (cookie !== null) headers.set("cookie", cookie);
    return {
      kind,
      request: new Request(url, { method: request.method, headers, ...(kind === "signOut" ? { body: "{}" } : {}) }),
    };
  }
  if (!request.headers.get("content-type")?.startsWith("application/json"))
    return invalid("content-type", "application/json expected");
  const body = await readJson(request);
  const said = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  if (!isText(said["email"], 254)) return invalid("email", "an e-mail address expected");
  if (!isText(said["password"], 512)) return invalid("password", "a password expected");
  const email = said["email"].trim().toLowerCase();
  const password = said["password"].normalize("NFC");
  const sent = JSON.stringify({ email, password });
  return { kind, email, request: new Request(url, { method: "POST", headers, body: sent }) };
};
