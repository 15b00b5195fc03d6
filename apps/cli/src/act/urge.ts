import type { Inputs } from "../ask/Answers.ts";
import { yearOf } from "../ask/day.ts";
import { documentOf } from "../ask/document.ts";
import { domain } from "../ask/domain.ts";
import { textOf } from "../ask/text.ts";
import type { Call } from "../frame/Command.ts";
import { dayText } from "../frame/Flags.ts";
import { say } from "../frame/Language.ts";
import { type Exit, exits, usage } from "../frame/Stop.ts";
import { carryOut, type Step, step } from "./carryOut.ts";

type Slots = Inputs["urging"]["prepare"]["slots"];

const isSome = <A>(list: ReadonlyArray<A>): list is readonly [A, ...ReadonlyArray<A>] => list.length > 0;

/** The plan with the rule under which the bodies report. */
const planOf = async ({ api }: Call) => {
  const plan = await api.open.plan.get.query();
  const rule = plan.rules.find(({ kind }) => kind === "periodic");
  if (rule === undefined) throw usage("Kế hoạch này không có báo cáo định kỳ.", "This plan has no periodic reports.");
  return { plan, rule };
};

/** The document's flags, all or none: without them the urging is prepared and left for the head to sign. */
const signatureOf = async (call: Call, subject: string) => {
  const { notation, number, prepareOnly } = call.flags;
  if (prepareOnly === true) return null;
  if (number === undefined || notation === undefined) {
    throw usage(
      "Cần --number và --notation để ký, hoặc --prepare-only để chỉ soạn.",
      "Give --number and --notation to sign it, or --prepare-only to prepare it only.",
    );
  }
  return documentOf({ ...call, flags: { ...call.flags, number, notation } }, subject);
};

/** Prepares and signs one urging for the bodies that have come to a tier, or for those named. */
export const urge = async (call: Call<"tier">): Promise<Exit> => {
  const { api, commandId, flags, paper } = call;
  const [year, { plan, rule }, { actor, now }, { Instant, Urging }] = await Promise.all([
    yearOf(api, flags),
    planOf(call),
    api.whoami(),
    domain(),
  ]);
  const tier = Number(flags.tier) as 1 | 2 | 3;
  const label = Urging.tiers.find((each) => each.tier === tier)?.label ?? Urging.tiers[0].label;
  const candidates = await api.client.urging.candidates.query({ rule: rule.id, year });
  const named = flags.body;
  // A body that was named goes to the API even when it is not overdue, so that the API says why not.
  const slots =
    named === undefined
      ? candidates.filter((body) => body.tier === tier).map(({ slot }) => slot)
      : (named as unknown as Slots);
  if (!isSome(slots)) {
    paper.note(paper.say(`Không có đơn vị nào ở mức "${label.vi}".`, `No body has come to "${label.en}".`));
    for (const { daysLate, name } of candidates)
      paper.note(paper.say(`  ${name}: quá hạn ${daysLate} ngày`, `  ${name}: overdue by ${daysLate} days`));
    if (flags.json === true) paper.json({ dryRun: flags.dryRun === true, candidates, done: [], failed: null });
    return exits.ok;
  }
  const bodies = slots.map((slot) => candidates.find((body) => body.slot === slot) ?? { name: slot, daysLate: 0 });
  const names = bodies.map(({ name }) => name);
  const subject = `Đôn đốc gửi ${rule.name.vi.toLowerCase()} năm ${year}`;
  const [today, focal] = [Instant.dayOf(now), actor?.agency?.name ?? ""];
  const text = (await textOf(call)) ?? Urging.wording({ plan, rule, year, tier, today, focal, bodies });
  const document = await signatureOf(call, subject);

  const prepare = { rule: rule.id, year, tier, slots, text, commandId: commandId() };
  const steps: Array<Step> = [
    step(
      say(`Soạn: ${label.vi}, ${names.join("; ")}`, `Prepare: ${label.en}, ${names.join("; ")}`),
      "urging.prepare",
      prepare,
      (input) => api.client.urging.prepare.mutate(input),
    ),
  ];
  if (document !== null) {
    const { codeNotation, codeNumber } = document.code;
    // A prepared urging is called by the id of the command that prepared it.
    const sign = { id: commandId() as Inputs["urging"]["sign"]["id"], document, commandId: commandId("sign") };
    const about = say(
      `Ký văn bản đôn đốc số ${codeNumber}/${codeNotation} ngày ${dayText(document.issuedDate)}`,
      `Sign the urging ${codeNumber}/${codeNotation} of ${dayText(document.issuedDate)}`,
    );
    steps.push(step(about, "urging.sign", sign, (input) => api.client.urging.sign.mutate(input)));
  }
  return carryOut(call, steps);
};
