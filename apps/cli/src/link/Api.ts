import type { AppRouter } from "@kehoach/api";
import { createTRPCClient, httpBatchLink, type TRPCClient } from "@trpc/client";
import type { Answers } from "../ask/Answers.ts";
import { isRefusal, ofRefusal, type Stop, toStop, usage } from "../frame/Stop.ts";
import { reach } from "./reach.ts";
import { openSessions, type Sessions } from "./Sessions.ts";
import { signIn } from "./signIn.ts";

type Client = TRPCClient<AppRouter>;

/** The server and who speaks to it. */
export interface Api {
  readonly server: string;
  readonly sessions: Sessions;
  /** The account of the environment, which goes before the stored login. */
  readonly email: string | null;
  readonly password: string | null;
  /** Who asks, as the server knows them; a session that ended is renewed where the environment has the password. */
  readonly whoami: () => Promise<Answers["session"]["start"]>;
  /** As the account of `KEHOACH_EMAIL` and `KEHOACH_PASSWORD`, or of the stored login. */
  readonly client: Client;
  /** Without signing in, for what everybody may read. */
  readonly open: Client;
  /** A document to download, by its path under `/files` without the ending. Throws `Stop` with the API's refusal. */
  readonly file: (path: string) => Promise<Uint8Array>;
}

type Environment = Readonly<Record<string, string | undefined>>;

const serverOf = (environment: Environment): string => {
  const said = environment["KEHOACH_SERVER"] || "http://127.0.0.1:3000";
  if (!URL.canParse(said) || !/^https?:$/.test(new URL(said).protocol)) {
    throw usage(
      `KEHOACH_SERVER phải là một địa chỉ http(s), không phải "${said}".`,
      `KEHOACH_SERVER must be an http(s) address, not "${said}".`,
    );
  }
  return new URL(said).origin;
};

const clientOver = (server: string, fetcher: (url: string | URL, init: RequestInit) => Promise<Response>): Client =>
  createTRPCClient<AppRouter>({
    links: [
      httpBatchLink({
        url: `${server}/trpc`,
        maxURLLength: 4_000,
        fetch: (url, init) => fetcher(String(url), init as RequestInit),
      }),
    ],
  });

/** What an answer outside tRPC refuses, by its body. */
const refusalIn = async (response: Response): Promise<Stop> => {
  const body: unknown = await response.json().catch(() => null);
  const refusal = typeof body === "object" && body !== null && "refusal" in body ? body.refusal : null;
  return isRefusal(refusal) ? ofRefusal(refusal) : toStop({ name: "TRPCClientError" });
};

/** Reads the settings of the environment; nothing is sent before the first question. */
export const makeApi = (environment: Environment): Api => {
  const server = serverOf(environment);
  const sessions = openSessions(environment);
  const email = environment["KEHOACH_EMAIL"]?.trim().toLowerCase() || null;
  const password = environment["KEHOACH_PASSWORD"] || null;

  const renew = async (): Promise<string | null> => {
    if (email === null || password === null) return null;
    const cookie = await signIn(server, email, password);
    // Where nothing can be kept, each call signs in anew.
    await sessions.keep(server, email, cookie, false).catch(() => undefined);
    return cookie;
  };
  const known = async (): Promise<string | null> => {
    const account = email ?? (await sessions.current(server));
    return account === null ? null : sessions.cookie(server, account);
  };
  let cookie: Promise<string | null> | undefined;
  const send = (url: string | URL, init: RequestInit, sent: string | null) => {
    const headers = new Headers(init.headers);
    if (sent !== null) headers.set("cookie", sent);
    return reach(server, url, { ...init, headers });
  };
  const asAccount = async (url: string | URL, init: RequestInit): Promise<Response> => {
    cookie ??= known().then((kept) => kept ?? renew());
    const response = await send(url, init, await cookie);
    if (response.status !== 401) return response;
    // The session ended; nothing was done, so the same may be asked again.
    const renewed = await renew();
    if (renewed === null) return response;
    cookie = Promise.resolve(renewed);
    return send(url, init, renewed);
  };
  const client = clientOver(server, asAccount);
  const file = async (path: string): Promise<Uint8Array> => {
    const address = path.split("/").map(encodeURIComponent).join("/");
    const response = await asAccount(`${server}/files/${address}.docx`, {});
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    throw await refusalIn(response);
  };
  const whoami = async () => {
    const start = await client.session.start.query();
    const renewed = start.actor === null ? await renew() : null;
    if (renewed === null) return start;
    cookie = Promise.resolve(renewed);
    return client.session.start.query();
  };
  const open = clientOver(server, (url, init) => send(url, init, null));
  return { server, sessions, email, password, whoami, client, open, file };
};
