import { longId } from "../ask/board.ts";
import { keyOf } from "../ask/key.ts";
import { saveWord } from "../ask/wordFile.ts";
import type { Call } from "../frame/Command.ts";

/** One report as a Word document in the official form: the draft for who writes it, else what was sent. */
export const exportReport = async ({ api, flags, paper, words }: Call<"docx">): Promise<void> => {
  const id = longId(await keyOf(api, words[0] ?? ""));
  const written = await saveWord(api, `report/${id}`, flags.docx);
  if (flags.json === true) return paper.json({ id, ...written });
  paper.note(paper.say(`✓ Đã ghi ${written.file}`, `✓ Wrote ${written.file}`));
};
