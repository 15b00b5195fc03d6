import { Schema, SchemaTransformation } from "effect";

/** Control characters but tab and line feed (a carriage return was made one before); they never belong in official text. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const normalised = (maximum: number, minimum: number, singleLine: boolean) =>
  Schema.String.pipe(
    Schema.decodeTo(
      Schema.String.check(
        Schema.isMinLength(minimum),
        Schema.isMaxLength(maximum),
        Schema.makeFilter(
          (s: string) => (!CONTROL.test(s) && !LONE_SURROGATE.test(s)) || "control characters are not allowed",
        ),
        Schema.makeFilter((s: string) => !singleLine || !/[\n\t]/.test(s) || "must be one line"),
      ),
      SchemaTransformation.transform({
        decode: (s: string) => s.replaceAll(/\r\n?/g, "\n").normalize("NFC").trim(),
        encode: (s: string) => s,
      }),
    ),
  );

/** One line of required text, at most `maximum` characters. Decoding trims it and composes it to NFC. */
export const line = (maximum = 300) => normalised(maximum, 1, true);

/** Text of several lines, at most `maximum` characters; may be empty. */
export const paragraph = (maximum = 20_000) => normalised(maximum, 0, false);

/** Text of several lines that must say something. */
export const statement = (maximum = 20_000) => normalised(maximum, 1, false);

/** Folds case, accents and đ away, so that "nuoc ngot" finds "Nước ngọt". One letter gives one letter. */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .replaceAll(/[đĐ]/g, "d")
    .toLowerCase();

const collator = new Intl.Collator("vi");

/** Vietnamese alphabetical order. */
export const compare = (a: string, b: string): number => collator.compare(a, b);
