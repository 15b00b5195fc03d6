import type { Bilingual } from "@kehoach/domain";
import type { Api } from "../link/Api.ts";
import type { Paper } from "../paper/Paper.ts";
import type { FlagName, Given } from "./Flags.ts";
import type { Exit } from "./Stop.ts";

/** One call of a command, with the flags it requires present. */
export interface Call<Required extends FlagName = never> {
  /** What stands beside the flags, in order. */
  readonly words: ReadonlyArray<string>;
  readonly flags: Given & { readonly [Name in Required]-?: NonNullable<Given[Name]> };
  readonly api: Api;
  readonly paper: Paper;
  /** The id of one step of this command, so that the whole command repeated has one effect. */
  readonly commandId: (step?: string) => string;
}

type Handler<Required extends FlagName = never> = (call: Call<Required>) => Promise<Exit | void>;

interface Word {
  readonly name: Bilingual.Bilingual;
  readonly optional?: true;
  /** May be given many times; the last one only. */
  readonly many?: true;
}

/** One line of the catalogue: how a command is called, and where its work is, loaded when it is called. */
export interface Command {
  /** "report accept", or one word. */
  readonly name: string;
  readonly about: Bilingual.Bilingual;
  readonly words: ReadonlyArray<Word>;
  readonly flags: ReadonlyArray<FlagName>;
  readonly required: ReadonlyArray<FlagName>;
  readonly examples: ReadonlyArray<string>;
  readonly load: () => Promise<Handler<FlagName>>;
}

interface Said<Required extends FlagName> {
  readonly about: Bilingual.Bilingual;
  readonly words?: ReadonlyArray<Word>;
  readonly flags?: ReadonlyArray<FlagName>;
  readonly required?: ReadonlyArray<Required>;
  /** Without "kehoach" in front. */
  readonly examples: ReadonlyArray<string>;
  readonly load: () => Promise<Handler<NoInfer<Required>>>;
}

/** A command of the catalogue; the handler sees the flags that it requires as present. */
export const command = <const Required extends FlagName = never>(name: string, said: Said<Required>): Command => ({
  name,
  about: said.about,
  words: said.words ?? [],
  flags: [...(said.required ?? []), ...(said.flags ?? [])],
  required: said.required ?? [],
  examples: said.examples,
  // `parse` refuses a call without the required flags.
  load: said.load as Command["load"],
});
