import type { Bilingual } from "@kehoach/domain";
import { notFound, usage } from "../frame/Stop.ts";

/** Fewer letters than this name nothing. */
const LEAST = 4;

/** The one whose id is, or begins with, the text: tables show the first eight characters of an id. */
export const one = <A extends { readonly id: string }>(
  all: ReadonlyArray<A>,
  text: string,
  what: Bilingual.Bilingual,
): A => {
  const wanted = text.toLowerCase();
  const exact = all.find(({ id }) => id === wanted);
  if (exact !== undefined) return exact;
  const [first, second] = wanted.length < LEAST ? [] : all.filter(({ id }) => id.startsWith(wanted));
  if (first === undefined) throw notFound(`Không tìm thấy ${what.vi} "${text}".`, `No ${what.en} "${text}".`);
  if (second !== undefined)
    throw usage(
      `Có nhiều ${what.vi} bắt đầu bằng "${text}". Viết dài hơn.`,
      `More than one ${what.en} begins with "${text}". Write more of it.`,
    );
  return first;
};
