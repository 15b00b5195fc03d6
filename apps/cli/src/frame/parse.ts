import { parseArgs } from "node:util";
import type { Command } from "./Command.ts";
import { everywhere, type FlagName, flags, type Given, shapeOf, typed } from "./Flags.ts";
import { nearest } from "./nearest.ts";
import { type Stop, usage } from "./Stop.ts";

/** What was asked: a command to run, or help about some words. */
export type Asked =
  | { readonly kind: "run"; readonly command: Command; readonly words: ReadonlyArray<string>; readonly flags: Given }
  | { readonly kind: "help"; readonly about: ReadonlyArray<string>; readonly wanted: boolean }
  | { readonly kind: "version" };

const names = Object.keys(flags) as ReadonlyArray<FlagName>;
const byTyped = new Map(names.map((name) => [typed(name).slice(2), name]));

const options = Object.fromEntries(
  [...byTyped].map(([word, name]) => {
    const { kind } = flags[name];
    return [
      word,
      { type: kind === "switch" ? "boolean" : "string", ...(name === "help" ? { short: "h" } : {}) } as const,
    ];
  }),
);

const dayOf = (text: string): string => text.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, "$3-$2-$1");

const valueOf = (name: FlagName, text: string): string | number => {
  const { choices, kind } = shapeOf(name);
  const flag = typed(name);
  if (choices !== undefined && !choices.includes(text)) {
    throw usage(
      `${flag} nhận: ${choices.join(", ")}; không nhận "${text}".`,
      `${flag} takes: ${choices.join(", ")}; not "${text}".`,
    );
  }
  if (kind === "day") return dayOf(text);
  if (kind !== "year" && kind !== "count") return text;
  const [pattern, vi, en] =
    kind === "year" ? [/^\d{4}$/, "một năm bốn chữ số", "a year of four digits"] : [/^\d{1,6}$/, "một số", "a number"];
  if (!pattern.test(text))
    throw usage(`${flag} cần ${vi}, không phải "${text}".`, `${flag} needs ${en}, not "${text}".`);
  return Number(text);
};

const find = (commands: ReadonlyArray<Command>, words: ReadonlyArray<string>): Command | undefined =>
  commands.find(({ name }) => name === words.slice(0, 2).join(" ")) ?? commands.find(({ name }) => name === words[0]);

const unknownCommand = (commands: ReadonlyArray<Command>, [noun = "", verb]: ReadonlyArray<string>): Stop => {
  const nouns = [...new Set(commands.map(({ name }) => name.split(" ")[0] ?? ""))];
  const verbs = commands
    .filter(({ name }) => name.startsWith(`${noun} `))
    .map(({ name }) => name.slice(noun.length + 1));
  const asked = verbs.length > 0 && verb !== undefined ? `${noun} ${verb}` : noun;
  const close = verbs.length > 0 && verb !== undefined ? nearest(verb, verbs) : nearest(noun, nouns);
  const hint = close === undefined ? "" : verbs.length > 0 ? `${noun} ${close}` : close;
  return usage(
    `Không có lệnh "${asked}".${hint === "" ? "" : ` Ý bạn là "${hint}"?`} Xem: kehoach --help`,
    `There is no command "${asked}".${hint === "" ? "" : ` Did you mean "${hint}"?`} See: kehoach --help`,
  );
};

/** Reads the command line. Throws `Stop` with exit code 2 for what no command takes. */
export const parse = (commands: ReadonlyArray<Command>, argv: ReadonlyArray<string>): Asked => {
  const { tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
  const words = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const given = tokens.flatMap((token) => (token.kind === "option" ? [token] : []));
  if (given.some(({ name }) => name === "help")) return { kind: "help", about: words, wanted: true };
  if (words[0] === "help") return { kind: "help", about: words.slice(1), wanted: true };
  if (words.length === 0 && given.some(({ name }) => name === "version")) return { kind: "version" };
  if (words.length === 0) return { kind: "help", about: [], wanted: false };

  const command = find(commands, words);
  if (command === undefined) {
    const isNoun = words.length === 1 && commands.some(({ name }) => name.startsWith(`${words[0]} `));
    if (isNoun) return { kind: "help", about: words, wanted: false };
    throw unknownCommand(commands, words);
  }
  const allowed = [...command.flags, ...everywhere];
  const values: Record<string, string | number | true | ReadonlyArray<string>> = {};
  for (const { inlineValue, name: word, rawName, value } of given) {
    const name = byTyped.get(word);
    if (name === undefined || !allowed.includes(name)) {
      const close = nearest(
        word,
        allowed.map((other) => typed(other).slice(2)),
      );
      const hint = close === undefined ? ["", ""] : [` Ý bạn là --${close}?`, ` Did you mean --${close}?`];
      throw usage(
        `Lệnh "${command.name}" không có ${rawName}.${hint[0]}`,
        `"${command.name}" does not take ${rawName}.${hint[1]}`,
      );
    }
    const { kind } = shapeOf(name);
    if (kind === "switch") {
      if (value !== undefined) throw usage(`${rawName} không nhận giá trị.`, `${rawName} takes no value.`);
      values[name] = true;
      continue;
    }
    // "--number --date 2026-12-02": the value was forgotten, and the next flag is not it.
    if (value === undefined || value.trim() === "" || (!inlineValue && value.startsWith("--"))) {
      throw usage(`${rawName} cần một giá trị.`, `${rawName} needs a value.`);
    }
    const read = valueOf(name, value);
    const before = values[name];
    if (kind === "list") values[name] = [...(Array.isArray(before) ? before : []), String(read)];
    else if (before === undefined) values[name] = read;
    else throw usage(`${rawName} chỉ dùng một lần.`, `${rawName} may be given once only.`);
  }
  const rest = words.slice(command.name.split(" ").length);
  checkWords(command, rest);
  const missing = command.required.filter((name) => values[name] === undefined).map(typed);
  if (missing.length > 0) {
    throw usage(
      `Lệnh "${command.name}" còn thiếu: ${missing.join(", ")}. Xem: kehoach ${command.name} --help`,
      `"${command.name}" still needs: ${missing.join(", ")}. See: kehoach ${command.name} --help`,
    );
  }
  return { kind: "run", command, words: rest, flags: values as Given };
};

const checkWords = (command: Command, rest: ReadonlyArray<string>): void => {
  const needed = command.words.filter((word) => word.optional !== true);
  const lacking = needed[rest.length];
  if (lacking !== undefined) {
    throw usage(
      `Lệnh "${command.name}" cần <${lacking.name.vi}>. Xem: kehoach ${command.name} --help`,
      `"${command.name}" needs <${lacking.name.en}>. See: kehoach ${command.name} --help`,
    );
  }
  const stray = rest[command.words.length];
  if (stray !== undefined && command.words.at(-1)?.many !== true) {
    throw usage(`Thừa "${stray}" sau lệnh "${command.name}".`, `"${command.name}" does not take "${stray}".`);
  }
};
