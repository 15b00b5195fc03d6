import { Result } from "effect";
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import * as Backup from "../src/embedded/Backup.ts";
import * as Database from "../src/Database.ts";
import * as EmbeddedDatabase from "../src/EmbeddedDatabase.ts";
import { freshEmbedded } from "../src/testing/index.ts";

const folders: Array<string> = [];
const processes: Array<ChildProcess> = [];
const databases: Array<Database.Database> = [];
const fresh = (): string => {
  const { folder } = freshEmbedded();
  folders.push(join(folder, ".."));
  return folder;
};
afterEach(async () => {
  for (const child of processes.splice(0)) child.kill("SIGKILL");
  await Promise.all(databases.splice(0).map((database) => database.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const opened = async (options: EmbeddedDatabase.Options): Promise<Database.Database> => {
  const database = await Database.open({ kind: "embedded", backupAtStop: false, ...options });
  if (Result.isFailure(database)) throw new Error(database.failure.sentence.en);
  databases.push(database.success);
  return database.success;
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const until = async (condition: () => boolean): Promise<void> => {
  for (let tries = 0; !condition(); tries++) {
    if (tries > 200) throw new Error("It did not happen within ten seconds");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** A server in a process of its own, as the product runs it; its first line of output says how the start went. */
const server = (folder: string): Promise<{ readonly process: ChildProcess; readonly line: string }> => {
  const child = spawn(process.execPath, [fileURLToPath(new URL("server.ts", import.meta.url)), folder], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  processes.push(child);
  return new Promise((resolve) =>
    child.stdout?.once("data", (data: Buffer) => resolve({ process: child, line: data.toString().trim() })),
  );
};

test("what was committed is there after a restart, and nothing stays behind", async () => {
  const folder = fresh();
  const first = await opened({ folder });
  await first.pool.query("create table kept (a int)");
  await first.pool.query("insert into kept values (7)");
  const socket = first.embedded?.connection.host ?? "";
  expect(statSync(socket).mode & 0o077).toBe(0);
  await first.close();
  await first.close();
  expect(isAlive(first.embedded?.pid ?? 0)).toBe(false);
  expect(existsSync(socket)).toBe(false);
  expect(await first.embedded?.ended).toMatchObject({ expected: true });
  const second = await opened({ folder });
  expect((await second.pool.query("select a from kept")).rows).toEqual([{ a: 7 }]);
  await second.close();
});

test("a second process on the same folder is refused, and told who holds it", async () => {
  const folder = fresh();
  const holder = await server(folder);
  expect(holder.line).toMatch(/^ready/);
  const refused = await EmbeddedDatabase.start({ folder, lockPatienceMs: 100 });
  expect(refused).toMatchObject({
    failure: { code: "DataFolderInUse", params: { pid: holder.process.pid } },
  });
  holder.process.kill("SIGTERM");
  await until(() => holder.process.exitCode !== null);
});

test("the database ends with a server that was killed, and the folder is free again", async () => {
  const folder = fresh();
  const killed = await server(folder);
  const pid = Number(killed.line.split(" ")[1]);
  expect(isAlive(pid)).toBe(true);
  killed.process.kill("SIGKILL");
  const next = await opened({ folder });
  // The folder is free a moment before the process is gone.
  await until(() => !isAlive(pid));
  await next.close();
});

test("a database process that is killed leaves no lock, and the server learns of its end", async () => {
  const folder = fresh();
  const first = await opened({ folder });
  process.kill(first.embedded?.pid ?? 0, "SIGKILL");
  expect(await first.embedded?.ended).toMatchObject({ expected: false, cause: "SIGKILL" });
  expect(await Database.answers(first)).toBe(false);
  await first.close();
  const next = await opened({ folder });
  expect(await Database.answers(next)).toBe(true);
  await next.close();
});

test("a Ctrl-C, which reaches the whole process group, leaves the end to the server", async () => {
  const database = await opened({ folder: fresh() });
  process.kill(database.embedded?.pid ?? 0, "SIGINT");
  process.kill(database.embedded?.pid ?? 0, "SIGTERM");
  expect(await Database.answers(database)).toBe(true);
  await database.close();
});

test("a folder that cannot be written is refused", async () => {
  expect(await EmbeddedDatabase.start({ folder: "/dev/null/data" })).toMatchObject({
    failure: { code: "DataFolderUnwritable", params: { folder: "/dev/null/data", cause: "ENOTDIR" } },
  });
});

test("a cluster that is damaged is refused with the way out", async () => {
  const folder = fresh();
  rmSync(join(folder, "pglite", "global"), { recursive: true });
  expect(await EmbeddedDatabase.start({ folder })).toMatchObject({ failure: { code: "EmbeddedDatabaseFailed" } });
});

test("a first start that was cut short begins again", async () => {
  const folder = join(mkdtempSync(join(tmpdir(), "kehoach-test-")), "data");
  folders.push(join(folder, ".."));
  const cut = spawn(process.execPath, [fileURLToPath(new URL("server.ts", import.meta.url)), folder], {
    stdio: "ignore",
  });
  processes.push(cut);
  await until(() => existsSync(join(folder, "pglite.unfinished")));
  cut.kill("SIGKILL");
  const database = await opened({ folder, lockPatienceMs: 20_000 });
  expect(await Database.answers(database)).toBe(true);
  await database.close();
  expect(readdirSync(folder)).not.toContain("pglite.unfinished");
}, 60_000);

test("the event loop stays free while the database works", async () => {
  const database = await opened({ folder: fresh() });
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  await database.pool.query("select count(*) from generate_series(1, 3000000)");
  clearInterval(timer);
  expect(longest).toBeLessThan(200);
  await database.close();
});

test("backups: on request, at a stop after changes, only the newest kept; any of them can be restored", async () => {
  const folder = fresh();
  const first = await opened({ folder, backupAtStop: true, backupsKept: 2 });
  await first.pool.query("create table kept (a int)");
  await first.pool.query("insert into kept values (1)");
  // An open transaction does not belong to a backup.
  await first.pool.query("begin");
  await first.pool.query("insert into kept values (2)");
  const file = (await first.embedded?.backUp()) ?? "";
  await first.pool.query("commit");
  expect(Backup.list(folder)).toEqual([file]);
  await first.close();
  expect(Backup.list(folder)).toHaveLength(2);

  const unchanged = await opened({ folder, backupAtStop: true, backupsKept: 2 });
  expect(await Backup.restore(folder, file, new Date())).toMatchObject({ failure: { code: "DataFolderInUse" } });
  await unchanged.close();
  expect(Backup.list(folder)).toHaveLength(2);

  expect(await Backup.restore(folder, join(folder, "none"), new Date())).toMatchObject({
    failure: { code: "BackupNotFound" },
  });
  expect(await Backup.restore(folder, join(folder, "lock"), new Date())).toMatchObject({
    failure: { code: "BackupUnusable" },
  });
  const restored = await Backup.restore(folder, file, new Date());
  if (Result.isFailure(restored)) throw new Error(restored.failure.sentence.en);
  expect(existsSync(restored.success.replaced ?? "")).toBe(true);
  const second = await opened({ folder });
  expect((await second.pool.query("select a from kept")).rows).toEqual([{ a: 1 }]);
  await second.embedded?.backUp();
  await second.close();
}, 60_000);

test("backups are taken on time while the database changes", async () => {
  const folder = fresh();
  const database = await opened({ folder, backupEveryMinutes: 0.005, backupsKept: 1 });
  await database.pool.query("create table changed (a int)");
  await until(() => Backup.list(folder).length === 1);
  await database.close();
}, 30_000);
