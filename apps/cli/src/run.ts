import { createHash, randomUUID } from "node:crypto";
import { commands } from "./catalogue/commands.ts";
import { chooseLanguage } from "./frame/Language.ts";
import { helpOf } from "./frame/help.ts";
import { parse } from "./frame/parse.ts";
import { exits, toStop, usage } from "./frame/Stop.ts";
import { makeApi } from "./link/Api.ts";
import { makePaper, type Streams } from "./paper/Paper.ts";

type Surroundings = Streams & { readonly env: Readonly<Record<string, string | undefined>> };

const VERSION = "0.1.0";
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One id per step, the same again for the same command id (a UUID of version 8, RFC 9562). */
const stepId = (base: string, step: string): string => {
  const hex = createHash("sha256").update(`${base.toLowerCase()} ${step}`).digest("hex");
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
};

/** Runs one command line and answers the exit code. */
export const run = async (argv: ReadonlyArray<string>, { env, stderr, stdout }: Surroundings): Promise<number> => {
  const paper = makePaper({ stderr, stdout }, chooseLanguage(argv, env), env);
  try {
    const asked = parse(commands, argv);
    if (asked.kind === "version") {
      paper.line(`kehoach ${VERSION}`);
      return exits.ok;
    }
    if (asked.kind === "help") {
      const lines = helpOf(commands, asked.about, paper);
      for (const line of lines) (asked.wanted ? paper.line : paper.note)(line);
      return asked.wanted ? exits.ok : exits.usage;
    }
    const { command, flags, words } = asked;
    if (flags.commandId !== undefined && !UUID.test(flags.commandId)) {
      throw usage(
        `--command-id cần một UUID, không phải "${flags.commandId}".`,
        `--command-id needs a UUID, not "${flags.commandId}".`,
      );
    }
    const base = flags.commandId ?? randomUUID();
    const handler = await command.load();
    const exit = await handler({
      words,
      // `parse` made sure that the flags the command requires are here.
      flags: flags as Parameters<typeof handler>[0]["flags"],
      api: makeApi(env),
      paper,
      commandId: (step) => (step === undefined ? base : stepId(base, step)),
    });
    return exit ?? exits.ok;
  } catch (error) {
    const { code, exit, sentence } = toStop(error);
    paper.note(`✕ ${paper.of(sentence)}${code === null ? "" : ` [${code}]`}`);
    return exit;
  }
};
