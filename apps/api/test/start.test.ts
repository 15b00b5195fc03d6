import { planCaMau56 } from "@kehoach/plan-camau-56";
import { Database, ProvinceStore } from "@kehoach/store";
import { freshEmbedded } from "@kehoach/store/testing";
import { Result } from "effect";
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as Program from "./Program.ts";

const folders: Array<string> = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "kehoach-start-"));
  folders.push(folder);
  return folder;
};
const secret = "s".repeat(40);

afterAll(() => {
  Program.endAll();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The one sentence with which a start that failed says why. */
const whyItEnded = async (program: Program.Program): Promise<string> => {
  expect(await program.ended).toBe(1);
  const said = program.errors();
  expect(said).not.toMatch(/\n\s+at |node_modules|Error:/);
  expect(said.match(/^✕ /gm)).toHaveLength(1);
  expect(program.output()).toBe("");
  return said.slice(said.indexOf("✕"));
};

const signIn = (address: string, email: string, password: string) =>
  fetch(`${address}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: address },
    body: JSON.stringify({ email, password }),
  });

describe("a start that cannot be", () => {
  it("a wrong variable is named", async () => {
    const wrong = [{ PORT: "none" }, { KEHOACH_PORT: "1" }, { NODE_ENV: "production" }];
    const [port, unknown, production] = await Promise.all(wrong.map((each) => whyItEnded(Program.run({ ...each }))));
    expect(port).toContain("PORT");
    expect(unknown).toContain("KEHOACH_PORT");
    expect(production).toContain("KEHOACH_SECRET");
  });
  it("a busy port is told before anything is made", async () => {
    const { port, server } = await Program.takePort();
    const data = join(newFolder(), "data");
    const why = await whyItEnded(Program.run({ PORT: String(port), KEHOACH_DATA: data }, "--empty"));
    expect(why).toContain(`PORT=${port + 1}`);
    server.close();
  });
  it("a data folder that cannot be written is named", async () => {
    const file = join(newFolder(), "data");
    writeFileSync(file, "a file where a folder should be");
    const why = await whyItEnded(Program.run({ PORT: "0", KEHOACH_DATA: file }, "--empty"));
    expect(why).toContain(file);
  });
  it("a server that is not there is told without its password", async () => {
    const url = "postgres://someone:hidden-password@127.0.0.1:1/db";
    const why = await whyItEnded(Program.run({ PORT: "0", DATABASE_URL: url, KEHOACH_DATA: newFolder() }, "--empty"));
    expect(why).toContain("PostgreSQL");
    expect(why).not.toContain("hidden-password");
  });
});

describe("a folder with demonstration data", () => {
  let data = "";
  beforeAll(async () => {
    const { folder } = freshEmbedded();
    data = dirname(folder);
    folders.push(data);
    renameSync(folder, join(data, "database"));
    const opened = Result.getOrThrow(
      await Database.open({ kind: "embedded", folder: join(data, "database"), backupAtStop: false }),
    );
    const store = ProvinceStore.open(opened, planCaMau56.province);
    await store.system((writes) => writes.setSetting("mode", "demonstration"));
    await opened.close();
  });
  it("is not run for real", async () => {
    const empty = Program.run({ PORT: "0", KEHOACH_DATA: data }, "--empty");
    expect(await whyItEnded(empty)).toContain("minh hoạ");
    const production = { NODE_ENV: "production", KEHOACH_SECRET: secret };
    expect(await whyItEnded(Program.run({ PORT: "0", KEHOACH_DATA: data, ...production }))).toContain("minh hoạ");
  });
});

describe("an empty installation", () => {
  const data = newFolder();
  const environment = { PORT: "0", KEHOACH_DATA: data };
  const email = "quantri@kehoach.example";
  let program: Program.Program;
  let address = "";
  let password = "";

  it("makes the first administrator, once, who can sign in", async () => {
    program = Program.run(environment, "--empty");
    address = await program.ready;
    password = /quantri@kehoach\.example {2}(\S+)/.exec(program.output())?.[1] ?? "";
    expect(password.length).toBeGreaterThanOrEqual(14);
    const response = await signIn(address, email, password);
    expect(response.status).toBe(200);
    const cookie = response.headers
      .getSetCookie()
      .map((each) => each.split(";")[0])
      .join("; ");
    const start = await fetch(`${address}/trpc/session.start`, { headers: { cookie } });
    const { result } = (await start.json()) as { result: { data: { actor: unknown; demonstration: unknown } } };
    expect(result.data).toMatchObject({ actor: { email, roles: ["administrator"] }, demonstration: null });
    const web = await fetch(address);
    expect([web.status, web.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  });

  it("keeps its folder to itself", async () => {
    const why = await whyItEnded(Program.run(environment, "--empty"));
    expect(why).toContain(String(program.process.pid));
  });

  it("ends cleanly at Ctrl-C and leaves no process", async () => {
    const pid = program.process.pid!;
    const children = Program.childrenOf(pid);
    expect(children.length).toBeGreaterThan(0);
    const began = performance.now();
    program.process.kill("SIGINT");
    expect(await program.ended).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect([pid, ...children].filter(Program.isAlive)).toEqual([]);
    expect(program.errors()).not.toMatch(/\n\s+at /);
  });

  it("does not turn into a demonstration", async () => {
    expect(await whyItEnded(Program.run(environment))).toContain("--empty");
  });

  it("keeps its data and accounts at the second start, and ends with a sentence when its database does", async () => {
    program = Program.run(environment, "--empty");
    address = await program.ready;
    expect(program.output()).not.toContain("@kehoach.example");
    expect((await signIn(address, email, password)).status).toBe(200);
    const [databasePid] = Program.childrenOf(program.process.pid!);
    process.kill(databasePid!, "SIGKILL");
    expect(await program.ended).toBe(1);
    const said = program.errors();
    expect(said).toContain("✕ Cơ sở dữ liệu nhúng đã dừng đột ngột");
    expect(said).not.toMatch(/\n\s+at /);
  });
});
