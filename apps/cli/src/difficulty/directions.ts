import { carryOut, step } from "../act/carryOut.ts";
import type { Inputs } from "../ask/Answers.ts";
import { documentOf } from "../ask/document.ts";
import { domain } from "../ask/domain.ts";
import { one } from "../ask/oneOf.ts";
import { neededText } from "../ask/text.ts";
import type { Call } from "../frame/Command.ts";
import { say } from "../frame/Language.ts";
import { type Exit, usage } from "../frame/Stop.ts";
import { noun } from "./read.ts";

type Issue = Inputs["direction"]["issue"];

const isSome = <A>(list: ReadonlyArray<A>): list is readonly [A, ...ReadonlyArray<A>] => list.length > 0;

/** "iii-2:2026-12-20:Bố trí kinh phí": who must do what by when. */
const assignmentOf = (text: string): Issue["assignments"][number] => {
  const [, slot, year, task] = /^([^:]+):([^:]+):(.+)$/s.exec(text) ?? [];
  if (slot === undefined || year === undefined || task === undefined) {
    throw usage(
      `--assign "${text}" chưa đúng. Viết như iii-2:2026-12-20:Bố trí kinh phí.`,
      `--assign "${text}" is not right. Write it like iii-2:2026-12-20:Fund it.`,
    );
  }
  const dueOn = year.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, "$3-$2-$1");
  return { slot, dueOn, task: task.trim() } as Issue["assignments"][number];
};

/** The committee directs what to do about difficulties that were submitted to it. */
export const direct = async (call: Call<"number" | "notation" | "assign">): Promise<Exit> => {
  const { api, commandId, flags, words } = call;
  const all = await api.client.difficulty.list.query({});
  const difficulties = words.map((word) => one(all, word, noun).id as Issue["difficulties"][number]);
  const assignments = flags.assign.map(assignmentOf);
  if (!isSome(difficulties) || !isSome(assignments))
    throw usage("Cần ít nhất một --assign.", "Give at least one --assign.");
  const document = await documentOf(call, "Chỉ đạo giải quyết khó khăn, vướng mắc");
  const input = { difficulties, assignments, document, text: await neededText(call), commandId: commandId() };
  const about = say(
    `Ban hành chỉ đạo số ${flags.number}/${flags.notation}, giao ${assignments.length} đơn vị`,
    `Issue direction ${flags.number}/${flags.notation} to ${assignments.length} bodies`,
  );
  return carryOut(call, [step(about, "direction.issue", input, (said) => api.client.direction.issue.mutate(said))]);
};

/** Directions that concern the reader, with what each body was given. */
export const listDirections = async ({ api, flags, paper }: Call): Promise<void> => {
  const [directions, { Day, Instant, OfficialDocument }] = await Promise.all([
    api.client.direction.list.query({}),
    domain(),
  ]);
  if (flags.json === true) return paper.json({ directions });
  for (const { assignments, document, id, issuedAt, text } of directions) {
    paper.heading(`${OfficialDocument.format(document.code)}, ${Day.format(document.issuedDate)}  ${id.slice(0, 8)}`);
    paper.text(text, 2);
    for (const { agency, carriedOutAt, dueOn, overdue, slot, task } of assignments) {
      const by = paper.say(`hết ngày ${Day.format(dueOn)}`, `by the end of ${Day.format(dueOn)}`);
      const state =
        carriedOutAt !== null
          ? paper.say(`✓ đã thực hiện ${Instant.format(carriedOutAt)}`, `✓ carried out ${Instant.format(carriedOutAt)}`)
          : overdue
            ? paper.say("✕ quá hạn", "✕ overdue")
            : paper.say("◐ đang thực hiện", "◐ open");
      paper.text(`${agency} (${slot}), ${by}: ${task}  ${state}`, 4);
    }
    paper.text(paper.style.dim(Instant.format(issuedAt)), 4);
  }
  paper.note(paper.say(`${directions.length} văn bản chỉ đạo`, `${directions.length} directions`));
};

/** A body marks what it was given as carried out. */
export const carryOutDirection = async (call: Call<"slot">): Promise<Exit> => {
  const { api, commandId, flags, words } = call;
  const found = one(await api.client.direction.list.query({}), words[0] ?? "", say("văn bản chỉ đạo", "direction"));
  const slot = flags.slot as Inputs["direction"]["carryOut"]["slot"];
  const input = { id: found.id, slot, result: flags.result ?? "", commandId: commandId() };
  const about = say(`Xác nhận ${slot} đã thực hiện chỉ đạo`, `Mark it carried out by ${slot}`);
  return carryOut(call, [
    step(about, "direction.carryOut", input, (said) => api.client.direction.carryOut.mutate(said)),
  ]);
};
