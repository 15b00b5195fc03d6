import { carryOut, type Step, step } from "../act/carryOut.ts";
import type { Inputs } from "../ask/Answers.ts";
import { documentOf } from "../ask/document.ts";
import { one } from "../ask/oneOf.ts";
import { neededText, textOf } from "../ask/text.ts";
import type { Call } from "../frame/Command.ts";
import { say } from "../frame/Language.ts";
import { type Exit, usage } from "../frame/Stop.ts";
import { clauseNamed } from "../plan/clauses.ts";
import { noun } from "./read.ts";

type Id = Inputs["difficulty"]["receive"]["id"];

/** The difficulties that the words name. */
const named = async ({ api, words }: Pick<Call, "api" | "words">) => {
  const all = await api.client.difficulty.list.query({});
  return words.map((word) => {
    const found = one(all, word, noun);
    return { ...found, id: found.id as Id };
  });
};

const first = async (call: Call) => {
  const [found] = await named(call);
  if (found === undefined) throw usage("Cần mã khó khăn, vướng mắc.", "Give the id of a difficulty.");
  return found;
};

export const raiseDifficulty = async (call: Call<"slot" | "subject">): Promise<Exit> => {
  const { api, commandId, flags } = call;
  const clause =
    flags.clause === undefined ? null : (await clauseNamed(await api.open.plan.get.query(), flags.clause)).address;
  const input = {
    commandId: commandId(),
    slot: flags.slot as Inputs["difficulty"]["raise"]["slot"],
    clause,
    subject: flags.subject,
    description: await neededText(call),
    proposal: flags.proposal ?? "",
  };
  const about = say(
    `Phản ánh "${flags.subject}", mã ${commandId().slice(0, 8)}`,
    `Raise "${flags.subject}", id ${commandId().slice(0, 8)}`,
  );
  return carryOut(call, [step(about, "difficulty.raise", input, (said) => api.client.difficulty.raise.mutate(said))]);
};

const receiving = (
  { api, commandId }: Pick<Call, "api" | "commandId">,
  { id, subject }: { readonly id: Id; readonly subject: string },
): Step =>
  step(
    say(`Tiếp nhận "${subject}"`, `Receive "${subject}"`),
    "difficulty.receive",
    { id, commandId: commandId(`receive ${id}`) },
    (said) => api.client.difficulty.receive.mutate(said),
  );

export const receiveDifficulties = async (call: Call): Promise<Exit> =>
  carryOut(
    call,
    (await named(call)).map((found) => receiving(call, found)),
    false,
  );

export const settleDifficulty = async (call: Call): Promise<Exit> => {
  const { api, commandId } = call;
  const { id, stage, subject } = await first(call);
  const input = { id, answer: await neededText(call), commandId: commandId() };
  const settle = step(say(`Giải quyết "${subject}"`, `Settle "${subject}"`), "difficulty.settle", input, (said) =>
    api.client.difficulty.settle.mutate(said),
  );
  return carryOut(call, stage === "raised" ? [receiving(call, { id, subject }), settle] : [settle]);
};

/** Takes difficulties up to the committee: received if they are not, consolidated, and with a document submitted together. */
export const forwardDifficulties = async (call: Call): Promise<Exit> => {
  const { api, commandId, flags } = call;
  const { notation, number } = flags;
  if ((number === undefined) !== (notation === undefined))
    throw usage("Dùng cả --number và --notation.", "Give both --number and --notation.");
  const all = await named(call);
  const note = flags.note ?? (await textOf(call)) ?? "";
  const steps = all.flatMap((found): ReadonlyArray<Step> => {
    const { id, stage, subject } = found;
    const input = { id, note, commandId: commandId(`consolidate ${id}`) };
    const consolidate = step(
      say(`Tổng hợp "${subject}"`, `Consolidate "${subject}"`),
      "difficulty.consolidate",
      input,
      (said) => api.client.difficulty.consolidate.mutate(said),
    );
    if (stage === "raised") return [receiving(call, found), consolidate];
    return stage === "consolidated" || stage === "submitted" ? [] : [consolidate];
  });
  const [head, ...rest] = all.map(({ id }) => id);
  if (number !== undefined && notation !== undefined && head !== undefined) {
    const document = await documentOf(
      { ...call, flags: { ...flags, number, notation } },
      "Tổng hợp khó khăn, vướng mắc trình UBND tỉnh",
    );
    const input = { ids: [head, ...rest] as const, document, commandId: commandId() };
    const about = say(
      `Trình UBND tỉnh bằng văn bản số ${number}/${notation}`,
      `Submit to the committee by ${number}/${notation}`,
    );
    steps.push(step(about, "difficulty.submit", input, (said) => api.client.difficulty.submit.mutate(said)));
  }
  return carryOut(call, steps);
};

export const closeDifficulty = async (call: Call): Promise<Exit> => {
  const { api, commandId, flags } = call;
  const { id, slot, subject } = await first(call);
  const input = { id, slot, note: flags.note ?? "", commandId: commandId() };
  const about = say(`Kết thúc "${subject}"`, `Close "${subject}"`);
  return carryOut(call, [step(about, "difficulty.close", input, (said) => api.client.difficulty.close.mutate(said))]);
};
