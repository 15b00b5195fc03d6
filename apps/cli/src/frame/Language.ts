import type { Bilingual } from "@kehoach/domain";

export type Language = Bilingual.Language;

/** Both languages of a sentence of this tool. */
export const say = (vi: string, en: string): Bilingual.Bilingual => ({ vi, en });

/** `--lang`, then `KEHOACH_LANG`, then Vietnamese. An unknown word in `--lang` is refused later, in Vietnamese. */
export const chooseLanguage = (
  argv: ReadonlyArray<string>,
  environment: Readonly<Record<string, string | undefined>>,
): Language => {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const asked = at < 0 ? environment["KEHOACH_LANG"] : (argv[at]?.split("=")[1] ?? argv[at + 1]);
  return asked === "en" ? "en" : "vi";
};
