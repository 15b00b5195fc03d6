import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run, type Spoken } from "./kehoach.ts";
import * as Readme from "./Readme.ts";
import { removeFolder, root, type Server, startServer, temporaryFolder } from "./server.ts";

const fileOf = (path: string): string => readFileSync(join(root, path), "utf8");

const { scripts } = JSON.parse(fileOf("package.json")) as { readonly scripts: Readonly<Record<string, string>> };
const npmStart = ["npm", "start"] as const;

/** The script that a line such as `npm start -- --empty`, `npm run lint` or `pnpm bench` runs; undefined for other lines. */
const scriptOf = (line: string): string | undefined =>
  /^(?:npm|pnpm) (?:run )?(?:--silent )?([a-z]+)\b/.exec(line)?.[1];

const isKehoach = (line: string): boolean => scriptOf(line) === "kehoach";

describe("what the README promises exists", () => {
  it.each(Readme.commands.filter(({ line }) => !isKehoach(line)))("$line", ({ line }) => {
    const script = scriptOf(line);
    if (script !== undefined) expect(Object.keys(scripts)).toContain(script);
    // Anything else would be a command that nothing tries.
    else expect(line).toMatch(/^(git clone|cd|export) /);
  });

  it("every link and every picture leads somewhere", () => {
    const missing = Readme.links.filter((link) =>
      link.startsWith("#")
        ? !Readme.anchors.includes(decodeURIComponent(link))
        : !existsSync(join(root, decodeURIComponent(link.replace(/#.*$/, "")))),
    );
    expect(missing).toEqual([]);
  });

  it("the table of configuration names the server's variables, all of them and no other", () => {
    const config = fileOf("apps/api/src/Config.ts");
    const table = /^const variables = \{$(.*?)^\}/ms.exec(config)?.[1] ?? "";
    const known = [...table.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name = ""]) => name);
    expect(known.length).toBeGreaterThan(0);
    expect(Readme.documented.toSorted()).toEqual(known.toSorted());
  });
});

describe("the README's commands, in its order, against npm start", () => {
  const folder = temporaryFolder();
  let server: Server | undefined;
  let firstStart = 0;

  afterAll(async () => {
    await server?.stop();
    removeFolder(folder);
  });

  it("npm start prints the address and the demonstration accounts", async () => {
    server = await startServer(folder, npmStart);
    firstStart = server.startedIn;
    await expect.poll(server.printed).toContain("chuyenvien.so-yt@kehoach.example");
    expect(server.printed()).toContain(server.origin);
    expect(server.printed()).toContain("KeHoach-MinhHoa-2026");
  }, 180_000);

  it("every kehoach command answers as it says", async () => {
    const origin = server?.origin ?? "";
    const environment: Record<string, string> = { KEHOACH_CONFIG: join(folder, "logins") };
    const wrong: Array<Spoken & { readonly line: string }> = [];
    for (const { exit, line } of Readme.commands) {
      const here = line.replaceAll(/http:\/\/(127\.0\.0\.1|localhost):3000/g, origin);
      for (const [, name = "", value = ""] of here.startsWith("export ") ? here.matchAll(/\b(\w+)=(\S+)/g) : []) {
        environment[name] = value;
      }
      if (!isKehoach(line)) continue;
      const spoken = await run("sh", ["-c", here], environment);
      if (spoken.code !== exit) wrong.push({ line, ...spoken });
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it("Ctrl-C ends it cleanly and quickly, and the port is free again", async () => {
    const begun = performance.now();
    expect(await server?.stop("SIGINT")).toBe(0);
    expect(performance.now() - begun).toBeLessThan(15_000);
    await expect(fetch(`${server?.origin}/healthz`)).rejects.toThrow();
  }, 60_000);

  it("a second start keeps the data and is no slower than the first", async () => {
    server = await startServer(folder, npmStart);
    expect(server.startedIn).toBeLessThan(firstStart);
    expect(server.printed()).not.toContain("2020–2026 …");
    expect(await server.stop("SIGINT")).toBe(0);
  }, 120_000);
});
