import type { Inputs } from "../ask/Answers.ts";
import { documentOf } from "../ask/document.ts";
import { domain } from "../ask/domain.ts";
import { one } from "../ask/oneOf.ts";
import { saveWord } from "../ask/wordFile.ts";
import type { Call } from "../frame/Command.ts";
import { say } from "../frame/Language.ts";
import type { Exit } from "../frame/Stop.ts";
import { carryOut, step } from "./carryOut.ts";

const noun = say("văn bản đôn đốc", "urging");

/** Signs an urging that was prepared before. */
export const signUrging = async (call: Call<"number" | "notation">): Promise<Exit> => {
  const { api, commandId, flags, words } = call;
  const all = await api.client.urging.list.query({});
  const found = one(all, words[0] ?? "", noun);
  const document = await documentOf(call, `Đôn đốc gửi báo cáo năm ${found.year}`);
  const input = { id: found.id as Inputs["urging"]["sign"]["id"], document, commandId: commandId() };
  const about = say(
    `Ký văn bản đôn đốc số ${flags.number}/${flags.notation}`,
    `Sign the urging ${flags.number}/${flags.notation}`,
  );
  return carryOut(call, [step(about, "urging.sign", input, (said) => api.client.urging.sign.mutate(said))]);
};

/** One urging: what it says, to whom, and under which number. */
export const showUrging = async ({ api, flags, paper, words }: Call): Promise<void> => {
  const [all, { Day, Instant, OfficialDocument }] = await Promise.all([api.client.urging.list.query({}), domain()]);
  const urging = one(all, words[0] ?? "", noun);
  if (flags.json === true) return paper.json({ urging });
  const { of, say: either } = paper;
  const { bodies, document, id, preparedAt, signedAt, text, tierLabel, year } = urging;
  paper.heading(`${of(tierLabel)}, ${either("năm", "year")} ${year}`);
  paper.text(`${id} · ${either("soạn lúc", "prepared")} ${Instant.format(preparedAt)}`);
  paper.text(
    document === null || signedAt === null
      ? either("Chưa ký.", "Not signed.")
      : either(
          `Văn bản số ${OfficialDocument.format(document.code)} ngày ${Day.format(document.issuedDate)}, ký lúc ${Instant.format(signedAt)}: ${document.subject}`,
          `Document ${OfficialDocument.format(document.code)} of ${Day.format(document.issuedDate)}, signed ${Instant.format(signedAt)}: ${document.subject}`,
        ),
  );
  paper.line();
  paper.text(text);
  paper.line();
  for (const { name } of bodies) paper.text(`• ${name}`);
};

/** The letter of an urging as a Word document in the official form. */
export const exportUrging = async ({ api, flags, paper, words }: Call<"docx">): Promise<void> => {
  const { id } = one(await api.client.urging.list.query({}), words[0] ?? "", noun);
  const written = await saveWord(api, `urging/${id}`, flags.docx);
  if (flags.json === true) return paper.json({ id, ...written });
  paper.note(paper.say(`✓ Đã ghi ${written.file}`, `✓ Wrote ${written.file}`));
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
