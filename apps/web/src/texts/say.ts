import type { Bilingual } from "@kehoach/domain";
import { useLanguage } from "./language.ts";

/** A sentence of the domain, in both languages: labels of states, citations, deadlines, explanations, refusals. */
export type Sentence = Pick<Bilingual.Bilingual, "vi" | "en">;

/** Says the domain's sentences in the language in use: `say(row.explanation)`. */
export function useSay(): (sentence: Sentence) => string {
  const language = useLanguage();
  return (sentence) => sentence[language];
}
