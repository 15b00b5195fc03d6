import type { Inputs } from "../ask/Answers.ts";
import { documentOf } from "../ask/document.ts";
import { domain } from "../ask/domain.ts";
import { one } from "../ask/oneOf.ts";
import type { Call } from "../frame/Command.ts";
import { say } from "../frame/Language.ts";
import type { Exit } from "../frame/Stop.ts";
import { carryOut, step } from "./carryOut.ts";

/** Signs an urging that was prepared before. */
export const signUrging = async (call: Call<"number" | "notation">): Promise<Exit> => {
  const { api, commandId, flags, words } = call;
  const all = await api.client.urging.list.query({});
  const found = one(all, words[0] ?? "", say("văn bản đôn đốc", "urging"));
  const document = await documentOf(call, `Đôn đốc gửi báo cáo năm ${found.year}`);
  const input = { id: found.id as Inputs["urging"]["sign"]["id"], document, commandId: commandId() };
  const about = say(
    `Ký văn bản đôn đốc số ${flags.number}/${flags.notation}`,
    `Sign the urging ${flags.number}/${flags.notation}`,
  );
  return carryOut(call, [step(about, "urging.sign", input, (said) => api.client.urging.sign.mutate(said))]);
};

/** The urgings of a year, or of all years. */
export const listUrgings = async ({ api, flags, paper }: Call): Promise<void> => {
  const [urgings, { Day, Instant, OfficialDocument }] = await Promise.all([
    api.client.urging.list.query(flags.year === undefined ? {} : { year: flags.year }),
    domain(),
  ]);
  if (flags.json === true) return paper.json({ urgings });
  const { of, say: words } = paper;
  paper.table(
    [
      words("Mã", "Id"),
      words("Năm", "Year"),
      words("Mức", "Tier"),
      words("Soạn lúc", "Prepared"),
      words("Văn bản", "Document"),
      words("Đơn vị", "Bodies"),
    ].map((title) => ({ title })),
    urgings.map(({ bodies, document, id, preparedAt, tierLabel, year }) => [
      id.slice(0, 8),
      String(year),
      of(tierLabel),
      Instant.format(preparedAt),
      document === null
        ? words("chưa ký", "not signed")
        : `${OfficialDocument.format(document.code)} (${Day.format(document.issuedDate)})`,
      bodies.map(({ name }) => name).join("; "),
    ]),
  );
};
