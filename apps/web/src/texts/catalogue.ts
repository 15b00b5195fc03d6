import { type Language, useLanguage } from "./language.ts";
import { en } from "./en.ts";
import { vi, type SharedTexts } from "./vi.ts";

/** Texts in both languages, of one shape: English that lacks a text does not compile. */
export type Catalogue<Texts> = Readonly<Record<Language, Texts>>;

/**
 * The texts of one screen: put next to it (`screens/board/texts.ts`), so that they are loaded with it.
 * A text with parameters or a plural is a small function in both languages.
 *
 * @example
 * export const boardTexts = catalogue({
 *   vi: { title: "Bảng theo dõi", left: (days: number) => `Còn ${days} ngày` },
 *   en: { title: "Board", left: (days) => (days === 1 ? "1 day left" : `${days} days left`) },
 * });
 */
export function catalogue<Texts>(texts: { readonly vi: Texts; readonly en: NoInfer<Texts> }): Catalogue<Texts> {
  return texts;
}

const shared: Catalogue<SharedTexts> = { vi, en };

/** The texts that all screens share, in the language in use. */
export function useTexts(): SharedTexts;
/** The texts of one screen, in the language in use. */
export function useTexts<Texts>(of: Catalogue<Texts>): Texts;
export function useTexts(of: Catalogue<unknown> = shared): unknown {
  return of[useLanguage()];
}

/** The shared texts outside React. */
export function sharedTexts(language: Language): SharedTexts {
  return shared[language];
}
