import type { Answers } from "../ask/Answers.ts";
import { domain } from "../ask/domain.ts";
import { notFound } from "../frame/Stop.ts";

type Plan = Answers["plan"]["get"];

/** The numbers of an address: "muc_II__khoan_3__nn_4" is II, 3, 4. */
const numbersOf = (address: string): string =>
  address
    .split("__")
    .map((segment) => segment.split("_").slice(1).join("_"))
    .join(".");

/**
 * The clause that a text names: an address, its numbers ("III.9", "II.3.4"), or a citation ("Mục II khoản 3, gạch đầu dòng thứ 4",
 * with or without accents).
 */
export const clauseNamed = async ({ clauses }: Plan, text: string) => {
  const { Text } = await domain();
  const wanted = Text.fold(text)
    .replaceAll(/[\s,]+/g, " ")
    .trim();
  const found =
    clauses.find(({ address }) => address === text) ??
    clauses.find(({ address }) => numbersOf(address).toLowerCase() === wanted) ??
    clauses.find(({ citation }) =>
      [citation.vi, citation.en].some((cited) => Text.fold(cited).replaceAll(/[\s,]+/g, " ") === wanted),
    );
  if (found === undefined) {
    throw notFound(
      `Không có điều khoản "${text}". Viết như III.9, muc_III__khoan_9 hoặc "Mục III khoản 9".`,
      `There is no clause "${text}". Write III.9, muc_III__khoan_9 or "Section III clause 9".`,
    );
  }
  return found;
};
