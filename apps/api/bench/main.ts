import { PostgresServer } from "@kehoach/store/testing";
import autocannon from "autocannon";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { startServer } from "./Server.ts";

/**
 * `pnpm bench`: what the program costs on this machine. Loopback only, bounded in time; read ratios within one run, not seconds
 * across machines.
 */

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const SECONDS = 8;
const CONNECTIONS = 10;

const board = `/trpc/board.year?input=${encodeURIComponent(JSON.stringify({ year: 2026 }))}`;
const home = `/trpc/home.mine?input=${encodeURIComponent("{}")}`;

const load = async (url: string, cookie: string) => {
  const running = autocannon({ url, connections: CONNECTIONS, duration: SECONDS, headers: { cookie } });
  const times: Array<number> = [];
  // Its own summary has no p95.
  running.on("response", (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  const result = await running;
  if (result.non2xx > 0) throw new Error(`${result.non2xx} answers were not 200`);
  times.sort((a, b) => a - b);
  const percentile = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 10) / 10;
  return {
    "requests/s": Math.round(result.requests.average),
    p50: percentile(0.5),
    p95: percentile(0.95),
    p99: percentile(0.99),
  };
};

const measure = async (name: string, environment: Readonly<Record<string, string>>) => {
  const first = await startServer(environment);
  await first.stop();
  const second = await startServer(environment);
  try {
    const focal = await second.signIn("chuyenvien.so-tnmt@kehoach.example");
    const drafter = await second.signIn("chuyenvien.so-yt@kehoach.example");
    return {
      starts: { database: name, "first start, s": first.startedIn / 1000, "second start, s": second.startedIn / 1000 },
      requests: [
        { database: name, screen: "board", ...(await load(second.address + board, focal)) },
        { database: name, screen: "agency home", ...(await load(second.address + home, drafter)) },
      ],
    };
  } finally {
    await second.stop();
  }
};

const bytes = () => {
  const folder = join(root, "apps/web/dist/assets");
  const size = (ending: string) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(ending))
      .reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
  return [".js", ".css", ".woff2"].map((ending) => ({
    kind: ending,
    "all files, gzip, KB": Math.round(size(ending) / 1024),
  }));
};

const cliStart = () => {
  const times = Array.from({ length: 5 }, () => {
    const began = performance.now();
    execFileSync(process.execPath, ["apps/cli/src/main.ts", "--version"], { cwd: root });
    return performance.now() - began;
  }).toSorted((a, b) => a - b);
  return [{ "CLI start-up, ms (median of 5)": Math.round(times[2] ?? 0) }];
};

const heading = (text: string) => void process.stdout.write(`\n${text}\n`);

heading("Compliance");
execFileSync(process.execPath, ["--expose-gc", "packages/domain/bench/compliance.ts"], { cwd: root, stdio: "inherit" });

const folder = mkdtempSync(join(tmpdir(), "kehoach-bench-"));
const postgres = await PostgresServer.start();
try {
  const measured = [
    await measure("PGlite", { KEHOACH_DATA: join(folder, "embedded") }),
    await measure("PostgreSQL", { KEHOACH_DATA: join(folder, "pg"), DATABASE_URL: postgres.superuser("postgres") }),
  ];
  heading("Start");
  console.table(measured.map(({ starts }) => starts));
  heading(`Requests (${CONNECTIONS} connections, ${SECONDS} s each; latencies in ms)`);
  console.table(measured.flatMap(({ requests }) => requests));
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

heading("Web client");
console.table(bytes());
heading("CLI");
console.table(cliStart());
