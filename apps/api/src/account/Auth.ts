import { Refusal } from "@kehoach/domain";
import { authTables, type Database, type Store } from "@kehoach/store";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { APIError } from "better-auth/api";
import { basePath, clientAddressHeader, toSignInRequest } from "./SignInRequest.ts";
import { answer, refuse } from "./SignInAnswer.ts";
import * as SignInAttempts from "./SignInAttempts.ts";

/** A session ends this long after signing in, whatever was done in it: a working day and a half. Seconds. */
const SESSION_SECONDS = 12 * 3_600;

interface AuthConfig {
  readonly database: Database.Database;
  /** At least 32 characters; signs the session cookies. */
  readonly secret: string;
  /** Address under which people reach the server, when it is not the one that requests name: behind a proxy. */
  readonly publicUrl?: string;
  /** Cookies are sent over HTTPS only. */
  readonly production: boolean;
  /** `store.people`: an account that is not active gets no session. */
  readonly people: Store.People;
  /** How many sign-ins one address may try in a row before a pause of ten seconds; 30 unless told, for a shared office. */
  readonly signInBurst?: number;
  /** Hears of defects, without any personal data. */
  readonly onDefect?: (message: string) => void;
}

/** Who is signed in, as the sign-in library knows them; what they may do is `Accounts.actorOf`. */
interface SignedIn {
  readonly user: { readonly id: string; readonly name: string; readonly email: string };
}

export interface Auth {
  /**
   * Answers `POST /sign-in/email`, `POST /sign-out` and `GET /get-session` under `basePath`, and 404 to all else. Refusals are
   * `{ refusal }` with status 400, 401 (wrong), 403 (disabled, foreign origin) or 429. Sessions travel as cookies only.
   */
  readonly handler: (request: Request, clientAddress?: string) => Promise<Response>;
  /** Of the cookies in the headers; null when there is none, or it ended. */
  readonly sessionOf: (
    headers: Headers | Readonly<Record<string, string | ReadonlyArray<string> | undefined>>,
  ) => Promise<SignedIn | null>;
  /** A password's hash, as sign-in compares it: scrypt with a salt of its own. */
  readonly hashPassword: (password: string) => Promise<string>;
}

const make = (config: AuthConfig) =>
  betterAuth({
    baseURL: config.publicUrl ?? "http://localhost",
    basePath,
    secret: config.secret,
    database: drizzleAdapter(config.database.orm, { provider: "pg", schema: authTables }),
    // Accounts are invited (`Accounts`), never signed up.
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 1, maxPasswordLength: 512 },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true, cookieCache: { enabled: false } },
    rateLimit: {
      enabled: true,
      storage: "database",
      customRules: { "/sign-in/email": { window: 10, max: config.signInBurst ?? 30 } },
    },
    advanced: {
      cookiePrefix: "kehoach",
      useSecureCookies: config.production || (config.publicUrl?.startsWith("https:") ?? false),
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
    },
    databaseHooks: {
      session: {
        create: {
          // After the password was found right: whoever does not know it learns nothing about the account.
          before: async (session) => {
            if ((await config.people.find(session.userId))?.state !== "active")
              throw new APIError("FORBIDDEN", { code: "ACCOUNT_DISABLED", message: "" });
          },
        },
      },
    },
    logger: { level: "error", log: (level, message) => config.onDefect?.(`${level}: ${message}`) },
    telemetry: { enabled: false },
  });

const toHeaders = (headers: Parameters<Auth["sessionOf"]>[0]): Headers => {
  if (headers instanceof Headers) return headers;
  const cookie = headers["cookie"];
  return new Headers(typeof cookie === "string" ? { cookie } : {});
};

const failed = (): Response => new Response(null, { status: 500, headers: { "cache-control": "no-store" } });

/** The sign-in of the program: e-mail and password, sessions in the database. */
export const makeAuth = (config: AuthConfig): Auth => {
  const auth = make(config);
  const signIn = async (email: string, request: Request): Promise<Response> => {
    const minutes = await SignInAttempts.count(config.database, email);
    if (minutes !== null) return refuse(Refusal.make("SignInTooOften", { minutes }), 429);
    const response = await auth.handler(request);
    // A right password of a disabled account is no guess either.
    if (response.ok || response.status === 403) await SignInAttempts.forget(config.database, email);
    return await answer(response, "signIn");
  };
  const handler: Auth["handler"] = async (request, clientAddress) => {
    const asked = await toSignInRequest(request, { clientAddress, publicUrl: config.publicUrl });
    switch (asked.kind) {
      case "refused":
        return asked.response;
      case "signIn":
        return await signIn(asked.email, asked.request);
      case "signOut":
      case "session":
        return await answer(await auth.handler(asked.request), asked.kind);
    }
  };
  return {
    handler: async (request, clientAddress) => {
      try {
        return await handler(request, clientAddress);
      } catch (error) {
        config.onDefect?.(error instanceof Error ? error.name : "defect in the sign-in");
        return failed();
      }
    },
    sessionOf: async (headers) => {
      const session = await auth.api.getSession({ headers: toHeaders(headers) });
      return session && { user: { id: session.user.id, name: session.user.name, email: session.user.email } };
    },
    hashPassword: async (password) => (await auth.$context).password.hash(password),
  };
};
