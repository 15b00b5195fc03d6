import { describe, expect, it } from "vitest";
import { commands } from "../src/catalogue/commands.ts";
import { parse } from "../src/frame/parse.ts";
import { speak } from "./kehoach.ts";

describe("wrong usage is refused with one sentence, exit code 2 and nothing on standard output", () => {
  it.each([
    [["statsu"], `✕ Không có lệnh "statsu". Ý bạn là "status"? Xem: kehoach --help`],
    [
      ["report", "acept", "iii-9/2026"],
      `✕ Không có lệnh "report acept". Ý bạn là "report accept"? Xem: kehoach --help`,
    ],
    [["status", "--yaer", "2026"], `✕ Lệnh "status" không có --yaer. Ý bạn là --year?`],
    [["status", "--tier", "1"], `✕ Lệnh "status" không có --tier.`],
    [["status", "--year", "26"], `✕ --year cần một năm bốn chữ số, không phải "26".`],
    [["status", "--year"], `✕ --year cần một giá trị.`],
    [["status", "--as-of", "--json"], `✕ --as-of cần một giá trị.`],
    [["status", "--json=1"], `✕ --json không nhận giá trị.`],
    [["status", "--year", "2025", "--year", "2026"], `✕ --year chỉ dùng một lần.`],
    [["status", "--fail-on", "nothing"], `✕ --fail-on nhận: overdue, late, overdue,late; không nhận "nothing".`],
    [["status", "2026"], `✕ Thừa "2026" sau lệnh "status".`],
    [["report", "show"], `✕ Lệnh "report show" cần <báo cáo>. Xem: kehoach report show --help`],
    [
      ["report", "receipt", "iii-9/2026", "--number", "1"],
      `✕ Lệnh "report receipt" còn thiếu: --notation, --date, --received-on. Xem: kehoach report receipt --help`,
    ],
    [["demo", "clock", "2026-12-01", "--command-id", "1"], `✕ --command-id cần một UUID, không phải "1".`],
    [["completions", "tcsh"], `✕ Không có "tcsh". Dùng bash, zsh hoặc fish.`],
    [["--lang", "fr", "status"], `✕ --lang nhận: vi, en; không nhận "fr".`],
  ])("%j", async (words, sentence) => {
    const { code, stderr, stdout } = await speak(words);
    expect({ code, stderr, stdout }).toEqual({ code: 2, stderr: `${sentence}\n`, stdout: "" });
  });

  it("a server's address that is none", async () => {
    const { code, stderr } = await speak(["plan", "show"], { KEHOACH_SERVER: "máy chủ" });
    expect([code, stderr]).toEqual([2, `✕ KEHOACH_SERVER phải là một địa chỉ http(s), không phải "máy chủ".\n`]);
  });
});

it("nobody answers: one sentence, exit code 1", async () => {
  const { code, stderr, stdout } = await speak(["plan", "show"], {
    KEHOACH_SERVER: "http://127.0.0.1:9",
    KEHOACH_LANG: "en",
  });
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(
    /^✕ Cannot reach the server http:\/\/127\.0\.0\.1:9 \(\w+\)\. Check that it runs, and KEHOACH_SERVER\.\n$/,
  );
});

it("days may be written as officers do, lists may be repeated", () => {
  const asked = parse(commands, [
    "difficulty",
    "direct",
    "1234",
    "--number",
    "9",
    "--notation=UBND",
    "--date",
    "05/12/2026",
    "--assign",
    "a",
    "--assign",
    "b",
  ]);
  expect(asked).toMatchObject({ kind: "run", words: ["1234"], flags: { date: "2026-12-05", assign: ["a", "b"] } });
});

describe("help", () => {
  it("of everything, in both languages", async () => {
    expect((await speak(["--help"])).stdout).toMatchSnapshot();
    expect((await speak(["--help", "--lang", "en"])).stdout).toMatchSnapshot();
  });

  it("without a command goes to standard error, exit code 2", async () => {
    const { code, stderr, stdout } = await speak([]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("kehoach status");
  });

  it.each(commands.map(({ name }) => [name]))("%s has examples that parse", async (name) => {
    const { code, stdout } = await speak([...name.split(" "), "--help"], { KEHOACH_LANG: "en" });
    expect(code).toBe(0);
    const examples = commands.find((command) => command.name === name)?.examples ?? [];
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(stdout).toContain(`  kehoach ${example}\n`);
      const [line = ""] = example.split(/ [<>] /);
      const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
      expect(parse(commands, words)).toMatchObject({ kind: "run", command: { name } });
    }
  });

  it.each(["bash", "zsh", "fish"])("completions for %s name every noun and flag", async (shell) => {
    const { code, stdout } = await speak(["completions", shell]);
    expect(code).toBe(0);
    for (const word of ["status", "difficulty", "carry-out", "as-of", "fail-on"]) expect(stdout).toContain(word);
  });
});
