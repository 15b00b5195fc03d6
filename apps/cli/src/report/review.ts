import { carryOut, step } from "../act/carryOut.ts";
import { longId, shortId } from "../ask/board.ts";
import { keyOf } from "../ask/key.ts";
import { textOf } from "../ask/text.ts";
import type { Call } from "../frame/Command.ts";
import { say } from "../frame/Language.ts";
import { type Exit, usage } from "../frame/Stop.ts";
import { reportNamed, targetOf } from "./target.ts";

/** Accepts one or many reports. */
export const acceptReports = async (call: Call): Promise<Exit> => {
  const { api, commandId, flags, words } = call;
  const steps = [];
  for (const word of words) {
    const key = await keyOf(api, word);
    const target = await targetOf(call, key, words.length === 1 ? commandId() : commandId(longId(key)));
    const about = say(`Tiếp nhận báo cáo ${shortId(key)}`, `Accept report ${shortId(key)}`);
    steps.push(
      step(about, "report.accept", { ...target, note: flags.note ?? "" }, (input) =>
        api.client.report.accept.mutate(input),
      ),
    );
  }
  return carryOut(call, steps, false);
};

export const returnReport = async (call: Call<"days">): Promise<Exit> => {
  const { api, flags } = call;
  const key = await reportNamed(call);
  const reasons = flags.reason ?? (await textOf(call));
  if (reasons === undefined)
    throw usage("Cần --reason, --text hoặc --text-file.", "Give --reason, --text or --text-file.");
  const input = { ...(await targetOf(call, key)), reasons, supplementDays: flags.days };
  const about = say(
    `Trả lại báo cáo ${shortId(key)}, bổ sung trong ${flags.days} ngày làm việc`,
    `Return report ${shortId(key)}, to be supplemented in ${flags.days} working days`,
  );
  return carryOut(call, [step(about, "report.return", input, (said) => api.client.report.return.mutate(said))]);
};

export const beginReview = async (call: Call): Promise<Exit> => {
  const key = await reportNamed(call);
  const about = say(`Bắt đầu xem xét báo cáo ${shortId(key)}`, `Begin the review of report ${shortId(key)}`);
  return carryOut(call, [
    step(about, "report.beginReview", await targetOf(call, key), (said) =>
      call.api.client.report.beginReview.mutate(said),
    ),
  ]);
};

export const recallReport = async (call: Call): Promise<Exit> => {
  const key = await reportNamed(call);
  const about = say(`Thu hồi báo cáo ${shortId(key)}`, `Recall report ${shortId(key)}`);
  return carryOut(call, [
    step(about, "report.recall", await targetOf(call, key), (said) => call.api.client.report.recall.mutate(said)),
  ]);
};

export const reopenReport = async (call: Call<"reason">): Promise<Exit> => {
  const key = await reportNamed(call);
  const input = { ...(await targetOf(call, key)), reason: call.flags.reason };
  const about = say(`Mở lại báo cáo ${shortId(key)}`, `Reopen report ${shortId(key)}`);
  return carryOut(call, [step(about, "report.reopen", input, (said) => call.api.client.report.reopen.mutate(said))]);
};
