import { Address, type Bilingual, Day } from "@kehoach/domain";
import { parse, toJson } from "@kehoach/plan-text";
import { readFile, stat } from "node:fs/promises";
import type { Call } from "../frame/Command.ts";
import { say } from "../frame/Language.ts";
import { notFound, usage } from "../frame/Stop.ts";
import type { Paper } from "../paper/Paper.ts";

/** The longest plan seen has 130 KB; ten megabytes leave room and keep a mistaken file out. */
const LONGEST = 10 * 1024 * 1024;

const textOf = async (file: string): Promise<string> => {
  const { isFile, size } = await stat(file).then(
    (found) => ({ isFile: found.isFile(), size: found.size }),
    () => ({ isFile: false, size: 0 }),
  );
  if (!isFile) throw notFound(`Không đọc được tệp ${file}.`, `The file ${file} cannot be read.`);
  if (size > LONGEST) throw usage(`Tệp ${file} lớn hơn 10 MB.`, `The file ${file} is larger than 10 MB.`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
  } catch {
    throw usage(
      `Tệp ${file} không phải văn bản thuần (UTF-8). Lưu lại dưới dạng văn bản rồi thử lại.`,
      `The file ${file} is not plain text (UTF-8). Save it as text and try again.`,
    );
  }
};

type Rule = ReturnType<typeof toJson>["reportingRules"][number];

const frequencies: Readonly<Record<Rule["frequency"], Bilingual.Bilingual>> = {
  daily: say("hằng ngày", "daily"),
  weekly: say("hằng tuần", "weekly"),
  monthly: say("hằng tháng", "monthly"),
  quarterly: say("hằng quý", "quarterly"),
  semiannual: say("6 tháng", "half-yearly"),
  annual: say("hằng năm", "yearly"),
  once: say("một lần", "once"),
  onDemand: say("khi có yêu cầu", "on demand"),
  unstated: say("không nêu định kỳ", "no period stated"),
};

const units = {
  day: say("ngày", "days"),
  workingDay: say("ngày làm việc", "working days"),
  week: say("tuần", "weeks"),
  month: say("tháng", "months"),
} as const;

const dueOf = ({ due }: Rule): Bilingual.Bilingual => {
  if (due === null) return say("không nêu thời hạn", "no term stated");
  if ("within" in due) {
    const { from, length, unit } = due.within;
    return say(`trong ${length} ${units[unit].vi} ${from}`.trim(), `within ${length} ${units[unit].en} (${from})`);
  }
  const day = [due.day, due.month, due.year].filter((part) => part !== null).join("/");
  return due.boundary === "before"
    ? say(`trước ngày ${day}`, `before ${day}`)
    : say(`chậm nhất ngày ${day}`, `by ${day}`);
};

const write = (plan: ReturnType<typeof toJson>, paper: Paper): void => {
  const { say: pick } = paper;
  const { issuedOn, issuer, number, place, subject, type } = plan.document;
  const head = [
    [pick("Loại", "Type"), type],
    [pick("Cơ quan ban hành", "Issuer"), issuer],
    [pick("Số, ký hiệu", "Number"), number],
    [
      pick("Nơi, ngày", "Place, day"),
      [place, issuedOn !== null && Day.is(issuedOn) ? Day.format(issuedOn) : issuedOn].filter(Boolean).join(", "),
    ],
    [pick("Trích yếu", "Subject"), subject],
  ] as const;
  for (const [name, value] of head) paper.text(`${name}: ${value === null || value === "" ? "–" : value}`);
  paper.line();
  paper.heading(pick(`Đơn vị được giao (${plan.assignees.length})`, `Assignees (${plan.assignees.length})`));
  for (const { clause, duties, name } of plan.assignees) {
    paper.text(
      `${name} · ${paper.of(Address.cite(clause as Address.Address))} · ${pick(`${duties.length} nhiệm vụ`, `${duties.length} duties`)}`,
      2,
    );
  }
  paper.line();
  paper.heading(
    pick(`Chế độ báo cáo (${plan.reportingRules.length})`, `Reporting rules (${plan.reportingRules.length})`),
  );
  for (const rule of plan.reportingRules) {
    const term = `${paper.of(frequencies[rule.frequency])}, ${paper.of(dueOf(rule))}`;
    paper.text(`${rule.reporters.join("; ") || "–"} → ${rule.recipient ?? "–"}: ${term}`, 2);
  }
  const open = plan.findings.filter(({ kind }) => kind !== "layout" && kind !== "mended");
  paper.line();
  paper.heading(pick(`Cần người xem lại (${open.length})`, `To be reviewed (${open.length})`));
  for (const { at, message } of open) {
    paper.text(`${at === "" ? "" : `${paper.of(Address.cite(at as Address.Address))}: `}${message}`, 2);
  }
};

/** Reads a plan document without any server: nothing is sent anywhere. */
export const parsePlan = async ({ flags, paper, words }: Call): Promise<void> => {
  const plan = toJson(parse(await textOf(words[0] ?? "")));
  if (flags.json === true) return paper.json(plan);
  write(plan, paper);
};
