import type { Api } from "../link/Api.ts";
import { notFound, usage } from "../frame/Stop.ts";
import type { Key } from "./Answers.ts";

const YEAR = /^\d{4}$/;

/**
 * The report that a text names: "bao-cao-nam/iii-9/2026" in full, or in short "iii-9/2026" and "so-yt/2026" where the slot or its
 * holder owes one report that year.
 */
export const keyOf = async (api: Api, text: string): Promise<Key> => {
  const parts = text.split("/");
  const year = parts.at(-1) ?? "";
  if (parts.length < 2 || parts.length > 3 || !YEAR.test(year)) {
    throw usage(
      `"${text}" không phải là mã báo cáo. Viết như iii-9/2026 hoặc bao-cao-nam/iii-9/2026.`,
      `"${text}" does not name a report. Write iii-9/2026 or bao-cao-nam/iii-9/2026.`,
    );
  }
  if (parts.length === 3) {
    const [rule = "", slot = ""] = parts;
    // The API refuses what the plan does not know.
    return { rule, slot, year: Number(year) } as Key;
  }
  const [who = ""] = parts;
  const { rows } = await api.client.board.year.query({ year: Number(year) });
  const found = rows.filter(({ agency, key }) => key.slot === who || agency?.id === who);
  const [only, other] = found;
  if (only === undefined) {
    throw notFound(
      `Không có báo cáo nào là "${text}". Xem mã bằng: kehoach report list --year ${year}`,
      `There is no report "${text}". See their names: kehoach report list --year ${year}`,
    );
  }
  if (other !== undefined) {
    const names = found.map(({ key }) => `${key.rule}/${key.slot}/${key.year}`).join(", ");
    throw usage(`"${text}" có thể là: ${names}. Viết đầy đủ.`, `"${text}" may be: ${names}. Write it in full.`);
  }
  return only.key;
};
