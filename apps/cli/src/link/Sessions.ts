import { chmod, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** What is kept of signing in at one server: the session's cookie of each account, never a password. */
interface Kept {
  /** The account of `kehoach login`. */
  readonly current: string | null;
  readonly cookies: Readonly<Record<string, string>>;
}

/** The stored logins, by server. */
export interface Sessions {
  readonly current: (server: string) => Promise<string | null>;
  readonly cookie: (server: string, email: string) => Promise<string | null>;
  /** Keeps a cookie; `login` makes the account the current one. */
  readonly keep: (server: string, email: string, cookie: string, login: boolean) => Promise<void>;
  readonly forget: (server: string, email: string) => Promise<void>;
}

/** `KEHOACH_CONFIG`, or `kehoach` in the folder for configuration of the XDG base directory specification. */
const folderOf = (environment: Environment): string =>
  environment["KEHOACH_CONFIG"] || join(environment["XDG_CONFIG_HOME"] || join(homedir(), ".config"), "kehoach");

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const nothing: Kept = { current: null, cookies: {} };

const keptOf = (value: unknown): Kept => {
  if (!isObject(value)) return nothing;
  const { cookies, current } = value;
  const texts = Object.entries(isObject(cookies) ? cookies : {}).flatMap(([email, cookie]) =>
    typeof cookie === "string" ? [[email, cookie] as const] : [],
  );
  return { current: typeof current === "string" ? current : null, cookies: Object.fromEntries(texts) };
};

/** Logins in `sessions.json` of the folder, readable by its owner only. A file that makes no sense counts as empty. */
export const openSessions = (environment: Environment): Sessions => {
  const folder = folderOf(environment);
  const file = join(folder, "sessions.json");
  const readAll = async (): Promise<Readonly<Record<string, unknown>>> => {
    try {
      const value: unknown = JSON.parse(await readFile(file, "utf8"));
      return isObject(value) ? value : {};
    } catch {
      return {};
    }
  };
  const read = async (server: string) => keptOf((await readAll())[server]);
  const write = async (server: string, kept: Kept) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    // Written beside and moved over, so that two calls at once leave a whole file.
    const beside = `${file}.${process.pid}`;
    await writeFile(beside, `${JSON.stringify({ ...(await readAll()), [server]: kept }, null, 2)}\n`, { mode: 0o600 });
    await chmod(beside, 0o600);
    await rename(beside, file);
  };
  return {
    current: async (server) => (await read(server)).current,
    cookie: async (server, email) => (await read(server)).cookies[email] ?? null,
    keep: async (server, email, cookie, login) => {
      const { cookies, current } = await read(server);
      await write(server, { current: login ? email : current, cookies: { ...cookies, [email]: cookie } });
    },
    forget: async (server, email) => {
      const { cookies, current } = await read(server);
      const { [email]: _, ...others } = cookies;
      await write(server, { current: current === email ? null : current, cookies: others });
    },
  };
};
