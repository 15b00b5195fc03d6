import { carryOut, step } from "../act/carryOut.ts";
import type { Inputs } from "../ask/Answers.ts";
import { shortId } from "../ask/board.ts";
import { documentOf } from "../ask/document.ts";
import type { Call } from "../frame/Command.ts";
import { dayText } from "../frame/Flags.ts";
import { say } from "../frame/Language.ts";
import { type Exit, usage } from "../frame/Stop.ts";
import { reportNamed, targetOf } from "./target.ts";

type Receipt = Inputs["report"]["recordReceipt"];

/** A document of another body, whose name the flags give. */
const foreignDocument = async (call: Call<"number" | "notation">, organName: string, subject: string) => ({
  ...(await documentOf(call, subject)),
  organName,
});

/** Records a report that came on paper or by the document system. */
export const recordReceipt = async (call: Call<"number" | "notation" | "receivedOn" | "date">): Promise<Exit> => {
  const { api, flags } = call;
  const key = await reportNamed(call);
  const { agencyName } = await api.client.report.get.query({ key });
  const subject = call.paper.say(`Báo cáo kết quả thực hiện kế hoạch năm ${key.year}`, `Report of ${key.year}`);
  const document = await foreignDocument(call, flags.organ ?? agencyName, subject);
  const input = { ...(await targetOf(call, key)), document, receivedOn: flags.receivedOn as Receipt["receivedOn"] };
  const about = say(
    `Ghi nhận báo cáo giấy ${shortId(key)}: ${flags.number}/${flags.notation}, nhận ngày ${dayText(flags.receivedOn)}`,
    `Record the paper report ${shortId(key)}: ${flags.number}/${flags.notation}, received on ${dayText(flags.receivedOn)}`,
  );
  return carryOut(call, [
    step(about, "report.recordReceipt", input, (said) => api.client.report.recordReceipt.mutate(said)),
  ]);
};

/** What an extension or a waiver rests on, or a sentence that names everything lacking. */
const groundsOf = ({ flags }: Call<"reason">, others: ReadonlyArray<"until" | "askedBy">) => {
  const { grantedBy, notation, number } = flags;
  const names = {
    until: "--until",
    askedBy: "--asked-by",
    grantedBy: "--granted-by",
    number: "--number",
    notation: "--notation",
  } as const;
  const missing = (["grantedBy", "number", "notation", ...others] as const).filter((name) => flags[name] === undefined);
  if (grantedBy === undefined || number === undefined || notation === undefined || missing.length > 0) {
    const list = missing.map((name) => names[name]).join(", ");
    throw usage(`Còn thiếu: ${list}.`, `Still needed: ${list}.`);
  }
  return { grantedBy, number, notation };
};

/** Records an extension that the committee granted by a document, or revokes it. */
export const extendReport = async (call: Call<"reason">): Promise<Exit> => {
  const { api, flags } = call;
  const key = await reportNamed(call);
  const target = { ...(await targetOf(call, key)), reason: flags.reason };
  if (flags.revoke === true) {
    const about = say(`Thu hồi gia hạn của báo cáo ${shortId(key)}`, `Revoke the extension of report ${shortId(key)}`);
    return carryOut(call, [
      step(about, "report.revokeExtension", target, (said) => api.client.report.revokeExtension.mutate(said)),
    ]);
  }
  const { grantedBy, notation, number } = groundsOf(call, ["until", "askedBy"]);
  const subject = call.paper.say(`Gia hạn báo cáo năm ${key.year}`, `Extension of the report of ${key.year}`);
  const document = await foreignDocument(
    { ...call, flags: { ...flags, number, notation } },
    flags.organ ?? grantedBy,
    subject,
  );
  const until = (flags.until ?? "") as Inputs["report"]["extend"]["until"];
  const input = { ...target, grantedBy, askedBy: flags.askedBy ?? "", document, until };
  const about = say(
    `Gia hạn báo cáo ${shortId(key)} đến hết ngày ${dayText(until)}`,
    `Extend report ${shortId(key)} to the end of ${dayText(until)}`,
  );
  return carryOut(call, [step(about, "report.extend", input, (said) => api.client.report.extend.mutate(said))]);
};

/** Records a waiver that the committee granted by a document, or revokes it. */
export const waiveReport = async (call: Call<"reason">): Promise<Exit> => {
  const { api, flags } = call;
  const key = await reportNamed(call);
  const target = { ...(await targetOf(call, key)), reason: flags.reason };
  if (flags.revoke === true) {
    const about = say(`Thu hồi việc miễn báo cáo ${shortId(key)}`, `Revoke the waiver of report ${shortId(key)}`);
    return carryOut(call, [
      step(about, "report.revokeWaiver", target, (said) => api.client.report.revokeWaiver.mutate(said)),
    ]);
  }
  const { grantedBy, notation, number } = groundsOf(call, []);
  const subject = call.paper.say(`Miễn báo cáo năm ${key.year}`, `Waiver of the report of ${key.year}`);
  const document = await foreignDocument(
    { ...call, flags: { ...flags, number, notation } },
    flags.organ ?? grantedBy,
    subject,
  );
  const about = say(`Miễn báo cáo ${shortId(key)}`, `Waive report ${shortId(key)}`);
  return carryOut(call, [
    step(about, "report.waive", { ...target, grantedBy, document }, (said) => api.client.report.waive.mutate(said)),
  ]);
};
