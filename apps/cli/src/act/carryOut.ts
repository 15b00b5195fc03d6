import type { Bilingual } from "@kehoach/domain";
import type { Call } from "../frame/Command.ts";
import { type Exit, exits, toStop } from "../frame/Stop.ts";

/** One command to the API: what it does in a few words, what is sent, and the sending. */
export interface Step {
  readonly about: Bilingual.Bilingual;
  readonly procedure: string;
  readonly input: object;
  readonly send: () => Promise<unknown>;
}

/** A step that sends `input` by `send`. */
export const step = <Input extends object>(
  about: Bilingual.Bilingual,
  procedure: string,
  input: Input,
  send: (input: Input) => Promise<unknown>,
): Step => ({ about, procedure, input, send: () => send(input) });

interface Failed {
  readonly exit: Exit;
  readonly code: string | null;
  readonly sentence: Bilingual.Bilingual;
}

/**
 * Carries the steps out in order and says each one done; `--dry-run` only shows them. Steps of one piece of work (`together`) end at
 * the first that is refused; separate pieces are all tried, and the first refusal gives the exit code.
 */
export const carryOut = async (
  { flags, paper }: Pick<Call, "flags" | "paper">,
  steps: ReadonlyArray<Step>,
  together = true,
): Promise<Exit> => {
  if (flags.dryRun === true) {
    const shown = steps.map(({ about, input, procedure }) => ({ about, procedure, input }));
    if (flags.json === true) paper.json({ dryRun: true, steps: shown });
    else {
      paper.note(paper.say("Chạy thử, chưa gửi gì. Sẽ làm:", "Dry run, nothing is sent. It would:"));
      for (const { about } of steps) paper.text(`• ${paper.of(about)}`);
    }
    return exits.ok;
  }
  const done: Array<{ readonly procedure: string; readonly result: unknown }> = [];
  let failed: Failed | null = null;
  for (const { about, procedure, send } of steps) {
    try {
      done.push({ procedure, result: await send() });
      paper.note(`✓ ${paper.of(about)}`);
    } catch (error) {
      const { code, exit, sentence } = toStop(error);
      paper.note(`✕ ${paper.of(about)}: ${paper.of(sentence)}${code === null ? "" : ` [${code}]`}`);
      failed ??= { exit, code, sentence };
      if (together) break;
    }
  }
  if (flags.json === true) paper.json({ dryRun: false, done, failed });
  return failed?.exit ?? exits.ok;
};
