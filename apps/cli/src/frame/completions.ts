import type { Call, Command } from "./Command.ts";
import { everywhere, shapeOf, typed } from "./Flags.ts";
import { usage } from "./Stop.ts";

type Shell = "bash" | "zsh" | "fish";

interface Tree {
  readonly commands: ReadonlyArray<Command>;
  /** First words, each once. */
  readonly nouns: ReadonlyArray<string>;
  readonly verbsOf: (noun: string) => ReadonlyArray<string>;
}

const treeOf = (commands: ReadonlyArray<Command>): Tree => ({
  commands,
  nouns: [...new Set(commands.map(({ name }) => name.split(" ")[0] ?? ""))],
  verbsOf: (noun) => commands.flatMap(({ name }) => (name.startsWith(`${noun} `) ? [name.slice(noun.length + 1)] : [])),
});

const flagsOf = (command: Command): ReadonlyArray<string> => [...command.flags, ...everywhere].map(typed);

/** Each flag with fixed values, once. */
const choices = (commands: ReadonlyArray<Command>): ReadonlyArray<readonly [string, ReadonlyArray<string>]> => {
  const names = new Set([...commands.flatMap(({ flags }) => flags), ...everywhere]);
  return [...names].flatMap((name) => {
    const { choices: values } = shapeOf(name);
    return values === undefined ? [] : [[typed(name), values] as const];
  });
};

/** Written for bash; zsh reads it through `bashcompinit`. */
const bash = ({ commands, nouns, verbsOf }: Tree): ReadonlyArray<string> => [
  "_kehoach() {",
  '  local current="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" words=""',
  '  case "$before" in',
  ...choices(commands).map(
    ([flag, values]) => `    ${flag}) COMPREPLY=($(compgen -W "${values.join(" ")}" -- "$current")); return ;;`,
  ),
  "  esac",
  '  if [ "$COMP_CWORD" -eq 1 ]; then',
  `    words="${nouns.join(" ")}"`,
  "  else",
  '    case "${COMP_WORDS[1]} ${COMP_WORDS[2]}" in',
  ...commands
    .filter(({ name }) => name.includes(" "))
    .map((command) => `      "${command.name}") words="${flagsOf(command).join(" ")}" ;;`),
  "    esac",
  '    if [ -z "$words" ]; then case "${COMP_WORDS[1]}" in',
  ...nouns.map((noun) => {
    const single = commands.find(({ name }) => name === noun);
    return `      ${noun}) words="${[...verbsOf(noun), ...(single === undefined ? [] : flagsOf(single))].join(" ")}" ;;`;
  }),
  "    esac; fi",
  "  fi",
  '  COMPREPLY=($(compgen -W "$words" -- "$current"))',
  "}",
  "complete -F _kehoach kehoach",
];

const zsh = (tree: Tree): ReadonlyArray<string> => ["autoload -U +X bashcompinit && bashcompinit", ...bash(tree)];

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`\'`)}'`;

const fish = ({ commands, nouns, verbsOf }: Tree, { paper }: Pick<Call, "paper">): ReadonlyArray<string> => [
  "complete -c kehoach -f",
  `complete -c kehoach -n __fish_use_subcommand -a ${quoted(nouns.join(" "))}`,
  ...nouns.flatMap((noun) => {
    const verbs = verbsOf(noun);
    const none = `__fish_seen_subcommand_from ${noun}; and not __fish_seen_subcommand_from ${verbs.join(" ")}`;
    return verbs.length === 0 ? [] : [`complete -c kehoach -n ${quoted(none)} -a ${quoted(verbs.join(" "))}`];
  }),
  ...commands.flatMap((command) => {
    const seen = command.name
      .split(" ")
      .map((word) => `__fish_seen_subcommand_from ${word}`)
      .join("; and ");
    return [...command.flags, ...everywhere].map((name) => {
      const { about, choices: values, kind } = shapeOf(name);
      const value = kind === "switch" ? "" : values === undefined ? " -r" : ` -x -a ${quoted(values.join(" "))}`;
      return `complete -c kehoach -n ${quoted(seen)} -l ${typed(name).slice(2)}${value} -d ${quoted(paper.of(about))}`;
    });
  }),
];

const writers = { bash, zsh, fish } as const satisfies Record<
  Shell,
  (tree: Tree, call: Pick<Call, "paper">) => ReadonlyArray<string>
>;

/** A script that teaches the shell to complete `kehoach`. */
export const completions = async ({ paper, words }: Call): Promise<void> => {
  const [shell = ""] = words;
  if (!(shell in writers))
    throw usage(
      `Không có "${shell}". Dùng bash, zsh hoặc fish.`,
      `No completions for "${shell}". Use bash, zsh or fish.`,
    );
  const { commands } = await import("../catalogue/commands.ts");
  for (const line of writers[shell as Shell](treeOf(commands), { paper })) paper.line(line);
};
