import type { Paper } from "../paper/Paper.ts";
import { table } from "../paper/table.ts";
import type { Command } from "./Command.ts";
import { everywhere, type FlagName, shapeOf, typed } from "./Flags.ts";
import { usage } from "./Stop.ts";

type Words = Pick<Paper, "of" | "say">;

const indented = (rows: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> => {
  const [, ...lines] = table([{ title: "" }, { title: "" }], rows, Number.POSITIVE_INFINITY);
  return lines.map((line) => `  ${line}`);
};

const callOf = (command: Command, { of }: Words): string => {
  const words = command.words.map(({ many, name, optional }) => {
    const word = `<${of(name)}>${many === true ? "…" : ""}`;
    return optional === true ? `[${word}]` : word;
  });
  return ["kehoach", command.name, ...words].join(" ");
};

const flagOf = (name: FlagName, { of }: Words): string => {
  const { choices, kind, value } = shapeOf(name);
  if (kind === "switch") return typed(name);
  const shown = choices !== undefined ? choices.join("|") : value === undefined ? "…" : of(value);
  return `${typed(name)} <${shown}>`;
};

const ofCommand = (command: Command, words: Words): ReadonlyArray<string> => {
  const { of, say } = words;
  const mark = (name: FlagName) => (command.required.includes(name) ? say(" (bắt buộc)", " (required)") : "");
  return [
    of(command.about),
    "",
    `${say("Cách dùng", "Usage")}: ${callOf(command, words)}`,
    "",
    `${say("Tham số", "Flags")}:`,
    ...indented(
      [...command.flags, ...everywhere].map((name) => [flagOf(name, words), of(shapeOf(name).about) + mark(name)]),
    ),
    "",
    `${say("Ví dụ", "Examples")}:`,
    ...command.examples.map((example) => `  kehoach ${example}`),
  ];
};

const list = (commands: ReadonlyArray<Command>, words: Words): ReadonlyArray<string> =>
  indented(commands.map((command) => [callOf(command, words), words.of(command.about)]));

const ofAll = (commands: ReadonlyArray<Command>, words: Words): ReadonlyArray<string> => {
  const { say } = words;
  return [
    say(
      "kehoach: công cụ của cơ quan đầu mối theo dõi kế hoạch.",
      "kehoach: the tool of the department that watches over a plan.",
    ),
    "",
    ...list(commands, words),
    "",
    say("Cách dùng từng lệnh: kehoach <lệnh> --help", "How to use a command: kehoach <command> --help"),
    "",
    say("Biến môi trường:", "Environment:"),
    ...indented([
      [
        "KEHOACH_SERVER",
        say(
          "địa chỉ máy chủ; mặc định http://127.0.0.1:3000",
          "address of the server; http://127.0.0.1:3000 unless set",
        ),
      ],
      [
        "KEHOACH_EMAIL, KEHOACH_PASSWORD",
        say(
          "tài khoản; không có thì dùng lần kehoach login gần nhất",
          "the account; without them, the last kehoach login",
        ),
      ],
      [
        "KEHOACH_CONFIG",
        say(
          "thư mục lưu đăng nhập; mặc định ~/.config/kehoach",
          "folder of stored logins; ~/.config/kehoach unless set",
        ),
      ],
      ["KEHOACH_LANG", say("vi hoặc en", "vi or en")],
      ["NO_COLOR", say("không tô màu", "no colour")],
    ]),
    "",
    say(
      "Mã thoát: 0 xong · 1 không làm được · 2 sai cách dùng · 3 không tìm thấy · 4 không được phép · 5 xung đột · 6 có đơn vị chưa chấp hành",
      "Exit codes: 0 done · 1 failure · 2 usage · 3 not found · 4 forbidden · 5 conflict · 6 non-compliance found",
    ),
  ];
};

/** Help about a command, about the commands of a noun, or about everything. */
export const helpOf = (
  commands: ReadonlyArray<Command>,
  about: ReadonlyArray<string>,
  words: Words,
): ReadonlyArray<string> => {
  const [noun] = about;
  if (noun === undefined) return ofAll(commands, words);
  const exact =
    commands.find(({ name }) => name === about.slice(0, 2).join(" ")) ?? commands.find(({ name }) => name === noun);
  if (exact !== undefined) return ofCommand(exact, words);
  const verbs = commands.filter(({ name }) => name.startsWith(`${noun} `));
  if (verbs.length === 0)
    throw usage(`Không có lệnh "${noun}". Xem: kehoach --help`, `There is no command "${noun}". See: kehoach --help`);
  return [
    ...list(verbs, words),
    "",
    words.say(
      `Cách dùng từng lệnh: kehoach ${noun} <việc> --help`,
      `How to use a command: kehoach ${noun} <verb> --help`,
    ),
  ];
};
