import { Schema } from "effect";

/** The two languages of every sentence the domain makes: Vietnamese first, English complete. */
export const Language = Schema.Literals(["vi", "en"]);
export type Language = typeof Language.Type;

/** One sentence in both languages. */
export const Bilingual = Schema.Struct({ vi: Schema.String, en: Schema.String });
export interface Bilingual extends Schema.Schema.Type<typeof Bilingual> {}
