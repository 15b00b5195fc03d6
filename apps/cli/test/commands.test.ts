import { Instant, Tally } from "@kehoach/domain";
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { speak, spawned } from "./kehoach.ts";
import { patience, type Server, startServer } from "./server.ts";

let server: Server;
beforeAll(async () => {
  server = await startServer();
}, patience + 5_000);
afterAll(() => server.stop(), 30_000);

const focalHead = "lanhdao.so-tnmt";
const focalOfficer = "chuyenvien.so-tnmt";

const accountOf = (post: string) => ({
  KEHOACH_SERVER: server.origin,
  KEHOACH_EMAIL: `${post}@kehoach.example`,
  KEHOACH_PASSWORD: server.password,
  KEHOACH_CONFIG: join(server.folder, "logins"),
});
const as = (post: string, ...words: ReadonlyArray<string>) => speak(words, accountOf(post));

/** The JSON answer of a command that exits with `code`. */
const json = async <Answer>(post: string, words: ReadonlyArray<string>, code = 0): Promise<Answer> => {
  const spoken = await as(post, ...words, "--json");
  expect([spoken.code, spoken.stderr.includes("✕")]).toEqual([code, code !== 0 && code !== 6]);
  return JSON.parse(spoken.stdout) as Answer;
};

interface Row {
  readonly shortId: string;
  readonly kind: string;
  readonly status: Parameters<typeof Tally.of>[0] extends Iterable<infer S> ? S : never;
  readonly stage: string | null;
  readonly explanation: { readonly vi: string };
}
interface Status {
  readonly schemaVersion: number;
  readonly asOf: string;
  readonly forecast: boolean;
  readonly agencies: Tally.Tally;
  readonly consolidated: Tally.Tally;
  readonly overdue: ReadonlyArray<Row>;
  readonly rows: ReadonlyArray<Row>;
}

const asOf = "2026-12-01T00:00:00+07:00";

describe("status", () => {
  it("as of 01/12/2026: five numbers that add up to 19, who is overdue, and why", async () => {
    const answer = await json<Status>("kiemtra", ["status", "--year", "2026", "--as-of", asOf]);
    const { agencies, consolidated, overdue, rows } = answer;
    expect([answer.schemaVersion, answer.asOf, answer.forecast]).toEqual([1, "2026-11-30T17:00:00.000Z", true]);
    expect(agencies.total).toBe(19);
    expect(agencies.onTime + agencies.late + agencies.withinTerm + agencies.overdue).toBe(19);
    const of = (kind: string) => Tally.of(rows.filter((row) => row.kind === kind).map(({ status }) => status));
    expect([agencies, consolidated]).toEqual([of("periodic"), of("consolidated")]);
    expect(overdue.length).toBe(agencies.overdue);
    const [first] = overdue;
    expect(first?.explanation.vi).toMatch(/^Quá hạn 2 ngày: hạn hết ngày 29\/11\/2026 theo Mục IV đoạn 1; .+\.$/);
  });

  it("--fail-on: exit code 6 only where there is something", async () => {
    expect((await as("kiemtra", "status", "--year", "2026", "--fail-on", "overdue")).code).toBe(0);
    expect((await as("kiemtra", "status", "--year", "2026", "--as-of", asOf, "--fail-on", "overdue,late")).code).toBe(
      6,
    );
  });

  it("the year and the instant default to the server's clock", async () => {
    const { asOf: at } = await json<Status>("kiemtra", ["status"]);
    expect(Instant.dayOf(at as Instant.Instant)).toBe("2026-11-23");
    expect((await as("kiemtra", "status", "--as-of", "2025-12-01")).stdout).toMatch(
      /^Năm 2025, tính đến 01\/12\/2025 00:00\n/,
    );
  });

  it("the program: JSON alone on standard output, the exit code to the shell", async () => {
    const { code, stderr, stdout } = await spawned(
      ["status", "--year", "2026", "--as-of", asOf, "--fail-on", "overdue", "--json"],
      accountOf("kiemtra"),
    );
    expect([code, stderr]).toEqual([6, ""]);
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, year: 2026 });
  });

  it("colour on a terminal only, and never against NO_COLOR", async () => {
    const words = ["status", "--year", "2026", "--as-of", asOf];
    const environment = accountOf("kiemtra");
    expect((await speak(words, environment, true)).stdout).toContain("\u001b[31m✕ ");
    for (const plain of [
      await speak(words, { ...environment, NO_COLOR: "1" }, true),
      await speak(words, environment),
    ]) {
      expect(plain.stdout).not.toContain("\u001b");
      expect(plain.stdout).toContain("✕ Quá hạn");
    }
  });
});

describe("bad input", () => {
  it.each([
    [focalHead, ["status", "--as-of", "hôm-nay"], 2, "[InstantInvalid]"],
    [focalHead, ["status", "--year", "1999"], 2, "[InputInvalid --year]"],
    [focalHead, ["report", "show", "iii-99/2026"], 3, `Không có báo cáo nào là "iii-99/2026"`],
    [focalHead, ["report", "show", "bao-cao-nam/iii-99/2026"], 3, "[NotFound]"],
    [focalHead, ["report", "show", "iii-9"], 2, "iii-9/2026"],
    [focalHead, ["report", "list", "--agency", "không có"], 3, `"không có"`],
    [focalHead, ["difficulty", "show", "ffffffff"], 3, `"ffffffff"`],
    [focalHead, ["plan", "show", "IX.1"], 3, `"IX.1"`],
    [focalHead, ["report", "return", "iii-3/2026", "--days", "500", "--reason", "x"], 2, "[InputInvalid --days]"],
    [focalHead, ["report", "accept", "iii-9/2026"], 1, "[WrongStage]"],
    [focalHead, ["demo", "clock", "2026-11-01"], 1, "[ClockBackwards]"],
    [focalOfficer, ["user", "list"], 4, "[Forbidden]"],
    ["chuyenvien.so-yt", ["report", "accept", "iii-4/2026"], 4, "[Forbidden]"],
    ["quantri", ["journal", "list", "--stream", "x/y"], 2, "[InputInvalid --stream]"],
    ["quantri", ["user", "invite", "a@b.vn", "--name", "Văn thư", "--role", "drafter"], 2, "drafter@so-yt"],
  ])("%s: kehoach %j", async (post, words, code, part) => {
    const spoken = await as(post, ...words);
    expect([spoken.code, spoken.stdout]).toEqual([code, ""]);
    expect(spoken.stderr).toContain("✕ ");
    expect(spoken.stderr).toContain(part);
    expect(spoken.stderr).not.toMatch(/\bat .+:\d+:\d+|Error\b/);
  });
});

describe("signing in", () => {
  it("stores a session its owner alone can read, and forgets it", async () => {
    const { KEHOACH_EMAIL: email, ...rest } = accountOf("theodoi.ubnd-ca-mau");
    const environment = { KEHOACH_SERVER: rest.KEHOACH_SERVER, KEHOACH_CONFIG: join(server.folder, "stored") };
    expect((await speak(["whoami"], environment)).code).toBe(4);
    const login = await spawned(["login", "--email", email, "--password-stdin"], environment, `${server.password}\n`);
    expect([login.code, login.stdout]).toEqual([0, ""]);
    const file = join(environment.KEHOACH_CONFIG, "sessions.json");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const known = await speak(["whoami", "--json"], environment);
    expect(JSON.parse(known.stdout)).toMatchObject({
      actor: { email, roles: ["committeeViewer"] },
      demonstration: true,
    });
    expect((await speak(["logout"], environment)).code).toBe(0);
    expect((await speak(["whoami"], environment)).code).toBe(4);
  });

  it("a wrong password, a login that ended, a broken file", async () => {
    const wrong = { ...accountOf("kiemtra"), KEHOACH_PASSWORD: "sai", KEHOACH_CONFIG: join(server.folder, "wrong") };
    const { code, stderr } = await speak(["status"], wrong);
    expect([code, stderr]).toEqual([
      4,
      "✕ Thư điện tử hoặc mật khẩu không đúng. Kiểm tra lại rồi đăng nhập lại. [SignInFailed]\n",
    ]);
    const environment = accountOf("kiemtra");
    const cookies = { "kiemtra@kehoach.example": "kehoach.session_token=x" };
    const file = join(environment.KEHOACH_CONFIG, "sessions.json");
    await speak(["whoami"], environment);
    writeFileSync(file, JSON.stringify({ [server.origin]: { current: null, cookies } }));
    expect((await speak(["status"], environment)).code).toBe(0);
    writeFileSync(file, "{");
    expect((await speak(["whoami"], environment)).code).toBe(0);
  });

  it("what everybody may read needs no account", async () => {
    const { code, stdout } = await speak(["plan", "show", "III.9"], { KEHOACH_SERVER: server.origin });
    expect(code).toBe(0);
    expect(stdout).toContain("Mục III khoản 9, đoạn 1: Sở Y tế (chủ trì)");
  });
});

describe("reading", () => {
  it("the plan, its coverage and its duties", async () => {
    const { duties } = await json<{ duties: ReadonlyArray<unknown> }>(focalHead, ["duty", "list"]);
    expect(duties.length).toBe(23);
    expect(
      (await json<{ duties: ReadonlyArray<unknown> }>(focalHead, ["duty", "list", "--agency", "y te"])).duties.length,
    ).toBe(1);
    expect((await json<{ points: ReadonlyArray<unknown> }>(focalHead, ["plan", "coverage"])).points.length).toBe(20);
    expect(
      (await json<{ clause: { address: string } }>(focalHead, ["plan", "show", "Mục II khoản 3"])).clause.address,
    ).toBe("muc_II__khoan_3");
  });

  it.each([
    [["obligation", "list", "--year", "2026"]],
    [["report", "list", "--year", "2025"]],
    [["report", "show", "iii-3/2025"]],
    [["report", "show", "so-tnmt/2025"]],
    [["difficulty", "list"]],
    [["urging", "list"]],
    [["direction", "list"]],
    [["consolidate", "--year", "2026", "--dry-run"]],
    [["whoami"]],
  ])("kehoach %j answers people and scripts", async (words) => {
    const spoken = await as(focalHead, ...words);
    expect([spoken.code, spoken.stdout.length > 0]).toEqual([0, true]);
    expect(spoken.stdout).not.toMatch(/undefined|\[object|NaN|null/);
    expect(await json(focalHead, words)).toMatchObject({ schemaVersion: 1 });
  });
});

describe("acts", () => {
  it("a dry run sends nothing; the same command id has one effect, other content is a conflict", async () => {
    const { reports } = await json<{ reports: ReadonlyArray<Row> }>(focalHead, [
      "report",
      "list",
      "--year",
      "2026",
      "--stage",
      "sent",
    ]);
    const name = reports[0]?.shortId ?? "";
    const accept = ["report", "accept", name, "--command-id", randomUUID()];
    expect((await as(focalOfficer, ...accept, "--dry-run")).stdout).toBe(`• Tiếp nhận báo cáo ${name}\n`);
    const stage = async () =>
      (await json<{ report: { stage: string; version: number } }>(focalHead, ["report", "show", name])).report;
    const before = await stage();
    expect(before.stage).toBe("sent");
    expect((await as(focalOfficer, ...accept)).code).toBe(0);
    expect((await as(focalOfficer, ...accept)).code).toBe(0);
    expect(await stage()).toMatchObject({ stage: "accepted", version: before.version + 1 });
    expect((await as(focalOfficer, ...accept, "--note", "khác")).stderr).toContain("[CommandConflict]");
    expect((await as(focalOfficer, ...accept, "--note", "khác")).code).toBe(5);
  });

  it("many reports: each is tried, the first refusal gives the exit code", async () => {
    const { done, failed } = await json<{ done: ReadonlyArray<unknown>; failed: { code: string } }>(
      focalHead,
      ["report", "accept", "iii-9/2026", "iii-3/2026"],
      1,
    );
    expect([done.length, failed.code]).toEqual([1, "WrongStage"]);
  });

  it("an extension and a waiver, recorded and taken back", async () => {
    const grounds = [
      "--granted-by",
      "UBND tỉnh Cà Mau",
      "--number",
      "45",
      "--notation",
      "UBND-KT",
      "--reason",
      "Chờ số liệu",
    ];
    expect(
      (
        await as(
          focalHead,
          "report",
          "extend",
          "iii-9/2026",
          "--until",
          "05/12/2026",
          "--asked-by",
          "Sở Y tế",
          ...grounds,
        )
      ).code,
    ).toBe(0);
    const [row] = (
      await json<{ obligations: ReadonlyArray<Row> }>(focalHead, [
        "obligation",
        "list",
        "--year",
        "2026",
        "--agency",
        "so-yt",
      ])
    ).obligations;
    expect(row?.explanation.vi).toContain("hạn hết ngày 05/12/2026");
    expect((await as(focalHead, "report", "extend", "iii-9/2026", "--revoke", "--reason", "Nhầm")).code).toBe(0);
    expect((await as(focalHead, "report", "waive", "iii-9/2026", "--reason", "Thử")).stderr).toBe(
      "✕ Còn thiếu: --granted-by, --number, --notation.\n",
    );
    expect((await as(focalOfficer, "report", "extend", "iii-9/2026", "--revoke", "--reason", "Nhầm")).code).toBe(4);
  });

  it("accounts: a link that works once, roles, disabled and enabled", async () => {
    const email = "vanthu.so-yt@example.vn";
    const invite = [
      "user",
      "invite",
      email,
      "--name",
      "Văn thư Sở Y tế",
      "--role",
      "drafter@so-yt",
      "--command-id",
      randomUUID(),
    ];
    const links = [await as("quantri", ...invite), await as("quantri", ...invite)].map(({ stdout }) => stdout);
    expect(links[0]).toMatch(new RegExp(`^${server.origin}/kich-hoat/[\\w-]{20,}\n$`));
    expect(links[1]).toBe(links[0]);
    expect((await as("quantri", "user", "disable", email, "--reason", "Thử")).code).toBe(0);
    expect((await as("quantri", "user", "enable", email)).code).toBe(0);
    expect((await as("quantri", "user", "grant", email, "--role", "head@so-yt:2026-12-01..2026-12-31")).code).toBe(0);
    const { users } = await json<{ users: ReadonlyArray<{ email: string; grants: ReadonlyArray<unknown> }> }>(
      "quantri",
      ["user", "list"],
    );
    expect(users.find((user) => user.email === email)?.grants).toEqual([
      { role: "head", agency: "so-yt", from: "2026-12-01", to: "2026-12-31" },
    ]);
  });

  it("after the deadline: the overdue are urged, the consolidated draft names who did not report", async () => {
    expect((await as(focalHead, "demo", "clock", "2026-12-01T08:00:00+07:00")).code).toBe(0);
    const { overdue } = await json<Status>(focalHead, ["status", "--year", "2026"]);
    const urge = ["urge", "--year", "2026", "--tier", "1", "--number", "2561", "--notation", "STNMT-BĐKH"];
    expect((await as(focalHead, ...urge, "--body", "iii-3")).stderr).toContain("[NotOverdue]");
    const id = randomUUID();
    for (const _ of [1, 2]) expect((await as(focalHead, ...urge, "--command-id", id)).code).toBe(0);
    const { urgings } = await json<{ urgings: ReadonlyArray<{ id: string; bodies: ReadonlyArray<unknown> }> }>(
      focalHead,
      ["urging", "list", "--year", "2026"],
    );
    expect(urgings.map((urging) => [urging.id, urging.bodies.length])).toEqual([[id, overdue.length]]);
    expect((await as(focalHead, "urge", "--year", "2026", "--tier", "3", "--prepare-only")).stderr).toContain(
      "Không có đơn vị nào",
    );
    const consolidated = await as(focalHead, "consolidate", "--year", "2026");
    expect(consolidated.code).toBe(0);
    expect(consolidated.stderr).toContain("2561/STNMT-BĐKH (01/12/2026)");
    expect((await as(focalHead, "consolidate", "--year", "2026", "--sign")).stderr).toContain("[EntriesMissing]");
  });

  it("documents in Word: a report, the consolidated draft, an urging; written only where one may read them", async () => {
    const folder = join(server.folder, "word");
    mkdirSync(folder);
    const file = (name: string) => join(folder, name);
    const isWord = (name: string) => readFileSync(file(name)).subarray(0, 2).toString() === "PK";
    const report = ["report", "export", "iii-9/2025", "--docx"];
    const written = await json<{ id: string; bytes: number; sha256: string }>(focalOfficer, [
      ...report,
      file("a.docx"),
    ]);
    expect(written).toMatchObject({ id: "bao-cao-nam/iii-9/2025", bytes: statSync(file("a.docx")).size });
    expect([isWord("a.docx"), written.sha256.length]).toEqual([true, 64]);
    const other = await as("chuyenvien.so-xd", ...report, file("b.docx"));
    expect([other.code, other.stderr.includes("[Forbidden]"), existsSync(file("b.docx"))]).toEqual([4, true, false]);
    expect((await as(focalOfficer, ...report, join(folder, "none", "a.docx"))).code).toBe(1);

    const consolidate = ["consolidate", "--year", "2026", "--docx", file("c.docx")];
    expect((await as(focalHead, ...consolidate, "--dry-run")).stdout).toContain("c.docx");
    expect(existsSync(file("c.docx"))).toBe(false);
    expect([(await as(focalHead, ...consolidate)).code, isWord("c.docx")]).toEqual([0, true]);

    const { urgings } = await json<{ urgings: ReadonlyArray<{ id: string }> }>(focalHead, ["urging", "list"]);
    const id = urgings[0]?.id ?? "";
    const shown = await as(focalHead, "urging", "show", id);
    expect([shown.code, shown.stdout.includes(id), /undefined|null/.test(shown.stdout)]).toEqual([0, true, false]);
    const letter = ["urging", "export", id, "--docx", file("d.docx")];
    expect([(await as(focalHead, ...letter)).code, isWord("d.docx")]).toEqual([0, true]);
  });

  it("a difficulty from being raised to being closed, every step in the journal", async () => {
    const id = randomUUID();
    const short = id.slice(0, 8);
    const raise = [
      "difficulty",
      "raise",
      "--slot",
      "iii-12-nam-can",
      "--subject",
      "Thiếu kinh phí kè",
      "--clause",
      "III.12",
      "--text",
      "Tuyến kè bị sạt lở.",
    ];
    expect((await as("chuyenvien.ubnd-nam-can", ...raise, "--command-id", id)).code).toBe(0);
    const forward = ["difficulty", "forward", short, "--number", "2570", "--notation", "TTr-STNMT"];
    expect((await as(focalOfficer, ...forward)).code).toBe(4);
    expect((await as(focalHead, ...forward)).code).toBe(0);
    const direct = [
      "difficulty",
      "direct",
      short,
      "--number",
      "9120",
      "--notation",
      "UBND-NNTN",
      "--text",
      "Giao Sở NN&PTNT.",
      "--assign",
      "iii-2:2026-12-20:Bố trí vốn",
    ];
    expect((await as("lanhdao.ubnd-ca-mau", ...direct)).code).toBe(0);
    const shown = await json<{ direction: { id: string } }>("chuyenvien.ubnd-nam-can", ["difficulty", "show", short]);
    expect(
      (
        await as(
          "lanhdao.so-nnptnt",
          "direction",
          "carry-out",
          shown.direction.id,
          "--slot",
          "iii-2",
          "--result",
          "Đã bố trí",
        )
      ).code,
    ).toBe(0);
    expect((await as("chuyenvien.ubnd-nam-can", "difficulty", "close", short, "--note", "Xong")).code).toBe(0);
    const { entries } = await json<{ entries: ReadonlyArray<{ name: { vi: string } }> }>("kiemtra", [
      "journal",
      "list",
      "--stream",
      `difficulty/${id}`,
    ]);
    expect(entries.map(({ name }) => name.vi).toReversed()).toEqual([
      "Phản ánh khó khăn, vướng mắc",
      "Tiếp nhận",
      "Tổng hợp",
      "Trình UBND tỉnh",
      "UBND tỉnh chỉ đạo",
      "Đã thực hiện",
      "Kết thúc",
    ]);
  });
});
