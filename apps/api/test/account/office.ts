import { type Account, Instant } from "@kehoach/domain";
import { planCaMau56 } from "@kehoach/plan-camau-56";
import { type Database, ProvinceStore } from "@kehoach/store";
import { Result } from "effect";
import { randomUUID } from "node:crypto";
import { makeAccounts, makeAuth } from "../../src/account/index.ts";

const secret = "a secret of the tests, long enough for all of it";
export const password = "mật khẩu đủ dài để thử";
export const health = "so-yt" as Account.Grant["agency"];
export const committee = planCaMau56.document.issuer;

export const at = (text: string): Instant.Instant => Result.getOrThrow(Instant.parse(text));
export const now = at("2026-06-01T08:00:00+07:00");

export const grant = (role: Account.Role, agency = health, from?: string, to?: string): Account.Grant =>
  ({ role, agency, from: from ?? null, to: to ?? null }) as Account.Grant;

/** The accounts and the sign-in over one database, and an administrator to begin with. */
export const openOffice = async (database: Database.Database, options: { readonly signInBurst?: number } = {}) => {
  const store = ProvinceStore.open(database, planCaMau56.province);
  const defects: Array<string> = [];
  const onDefect = (message: string): void => void defects.push(message);
  const auth = makeAuth({ database, secret, people: store.people, production: false, onDefect, ...options });
  const accounts = makeAccounts({ store, plan: planCaMau56.id, secret, hashPassword: auth.hashPassword });
  const actor = async (email: string): Promise<Account.Actor> => {
    const person = await store.people.findByEmail(email);
    const found = person && (await accounts.actorOf(person.user, Instant.dayOf(now)));
    if (!found) throw new Error(`${email} may not act`);
    return found;
  };
  const by = async (email: string, when = now, commandId: string = randomUUID()) => ({
    actor: await actor(email),
    commandId,
    at: when,
  });

  const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    auth.handler(
      new Request(`http://localhost:3000/api/auth/${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      }),
      "203.0.113.7",
    );
  const signIn = (email: string, given = password): Promise<Response> =>
    post("sign-in/email", { email, password: given });
  /** The cookie of a new session. */
  const cookieOf = (response: Response): string =>
    response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(";")[0])
      .join("; ");

  return { store, auth, accounts, actor, by, post, signIn, cookieOf, defects };
};

export type Office = Awaited<ReturnType<typeof openOffice>>;

export const admin = "quantri@thu.example";
export const addAdmin = (office: Office, email = admin) =>
  office.accounts.createAccount(
    { email, name: "Quản trị hệ thống", password, grants: [grant("administrator", committee)] },
    now,
  );

/** The refusal's code, or null. */
export const codeOf = (result: Result.Result<unknown, { readonly code: string }>): string | null =>
  Result.isFailure(result) ? result.failure.code : null;
