import { Result } from "effect";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import * as EmbeddedDatabase from "./EmbeddedDatabase.ts";
import * as Migration from "./Migration.ts";
import * as StartRefusal from "./StartRefusal.ts";

/** The oldest PostgreSQL whose SQL the store uses. */
export const oldestServer = 15;

export type Config =
  | ({ readonly kind: "embedded" } & EmbeddedDatabase.Options)
  | {
      readonly kind: "postgres";
      readonly url: string;
      /** Connections of this process; 10 unless told. */
      readonly connections?: number;
    };

/** An open, migrated database. */
export interface Database {
  readonly kind: Config["kind"];
  /** Version of the server as it calls itself. */
  readonly version: string;
  /**
   * The owner's own connection, for sign-in tables and checks of health. Rows behind row-level security are reached through
   * `ActorContext.withActor` only; here they are invisible, except to a superuser.
   */
  readonly orm: NodePgDatabase;
  readonly pool: pg.Pool;
  /** The embedded database's process; absent on PostgreSQL. */
  readonly embedded: EmbeddedDatabase.EmbeddedDatabase | undefined;
  /** Ends every connection and, when embedded, the database's process. Idempotent. */
  readonly close: () => Promise<void>;
}

const inUtc = "set timezone to 'UTC'";

const embeddedPool = (embedded: EmbeddedDatabase.EmbeddedDatabase): pg.Pool =>
  new pg.Pool({
    ...embedded.connection,
    // Several connections share one session inside PGlite and collide. The one connection is kept for good: a new one would find
    // the statements that the old one had prepared.
    max: 1,
    min: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 30_000,
    // oxlint-disable-next-line typescript/no-misused-promises -- the pool waits for it; its types do not say so yet
    onConnect: async (client) => {
      await client.query("discard all");
      await client.query(inUtc);
    },
  });

/** Server and database that an address names, without its user and password. */
const targetOf = (url: string): { readonly host: string; readonly database: string } | undefined => {
  try {
    // PostgreSQL allows no host at all, or the folder of a socket as `?host=`; a URL does not.
    const { host, protocol, pathname, searchParams } = new URL(url.replace("@/", "@localhost/"));
    if (protocol !== "postgres:" && protocol !== "postgresql:") return undefined;
    return {
      host: searchParams.get("host") ?? decodeURIComponent(host || "localhost"),
      database: decodeURIComponent(pathname.slice(1)),
    };
  } catch {
    return undefined;
  }
};

// The driver's own sentences are not passed on: some of them repeat what stands in the address.
const refusalOf = (error: unknown, url: string): StartRefusal.StartRefusal => {
  const { host, database } = targetOf(url) ?? { host: "", database: "" };
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code.startsWith("28")) return StartRefusal.make("DatabaseSignInFailed", { host, cause: code });
  if (code === "3D000") return StartRefusal.make("DatabaseMissing", { host, database });
  return StartRefusal.make("DatabaseUnreachable", { host, cause: code || "ETIMEDOUT" });
};

/** Why a server is not used, by its `server_version_num`. */
export const refusesServer = (number: number, version: string): StartRefusal.StartRefusal | undefined =>
  number < oldestServer * 10_000 ? StartRefusal.make("ServerTooOld", { version, required: oldestServer }) : undefined;

const prepare = async (pool: pg.Pool): Promise<Result.Result<string, StartRefusal.StartRefusal>> => {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ number: number; version: string }>(
      "select current_setting('server_version_num')::int as number, current_setting('server_version') as version",
    );
    const { number = 0, version = "?" } = rows[0] ?? {};
    const tooOld = refusesServer(number, version);
    if (tooOld) return Result.fail(tooOld);
    const migrated = await Migration.run(client);
    return Result.map(migrated, () => version);
  } finally {
    client.release();
  }
};

const opened = (
  kind: Config["kind"],
  version: string,
  pool: pg.Pool,
  embedded: EmbeddedDatabase.EmbeddedDatabase | undefined,
): Database => {
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await pool.end();
    await embedded?.stop();
  };
  return { kind, version, orm: drizzle({ client: pool }), pool, embedded, close: () => (closing ??= close()) };
};

const openEmbedded = async (
  options: EmbeddedDatabase.Options,
): Promise<Result.Result<Database, StartRefusal.StartRefusal>> => {
  const started = await EmbeddedDatabase.start(options);
  if (Result.isFailure(started)) return Result.fail(started.failure);
  const embedded = started.success;
  const pool = embeddedPool(embedded);
  // A connection that breaks while idle; the next request learns of it, and `embedded.ended` says why.
  pool.on("error", () => {});
  const prepared = await prepare(pool).catch((error: unknown) =>
    Result.fail(StartRefusal.make("EmbeddedDatabaseFailed", { folder: embedded.folder, cause: String(error) })),
  );
  if (Result.isSuccess(prepared)) return Result.succeed(opened("embedded", prepared.success, pool, embedded));
  await pool.end();
  await embedded.stop();
  return Result.fail(prepared.failure);
};

const openPostgres = async (
  url: string,
  connections: number,
): Promise<Result.Result<Database, StartRefusal.StartRefusal>> => {
  if (!targetOf(url)) return Result.fail(StartRefusal.make("DatabaseUrlInvalid", {}));
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    application_name: "kehoach",
    // oxlint-disable-next-line typescript/no-misused-promises -- the pool waits for it; its types do not say so yet
    onConnect: async (client) => void (await client.query(inUtc)),
  });
  // The server closed an idle connection; the pool opens another when it is needed.
  pool.on("error", () => {});
  const prepared = await prepare(pool).catch((error: unknown) => Result.fail(refusalOf(error, url)));
  if (Result.isSuccess(prepared)) return Result.succeed(opened("postgres", prepared.success, pool, undefined));
  await pool.end();
  return Result.fail(prepared.failure);
};

/** Opens the database, starting the embedded one where it is asked for, and brings its tables to the newest migration. */
export const open = (config: Config): Promise<Result.Result<Database, StartRefusal.StartRefusal>> =>
  config.kind === "embedded" ? openEmbedded(config) : openPostgres(config.url, config.connections ?? 10);

/** Whether the database answers, for `/readyz`. */
export const answers = async (database: Database): Promise<boolean> =>
  await database.pool.query("select 1").then(
    () => true,
    () => false,
  );
