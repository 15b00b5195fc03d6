import { type Account, type Address, type Obligation, ReportContent } from "@kehoach/domain";
import * as Chance from "../Chance.ts";
import type { World } from "../World.ts";
import { agriculture } from "./agriculture.ts";
import { construction } from "./construction.ts";
import { districts } from "./districts.ts";
import type { ByClause, DutyTexts } from "./DutyTexts.ts";
import { economicZone } from "./economicZone.ts";
import { finance } from "./finance.ts";
import { focalDepartment } from "./focalDepartment.ts";
import { assessment, leadership, proposals, supplements } from "./generalPart.ts";
import { health } from "./health.ts";
import { industry } from "./industry.ts";
import { information } from "./information.ts";
import { planningAndInvestment } from "./planningAndInvestment.ts";
import { police } from "./police.ts";
import { science } from "./science.ts";

const departments: ByClause = {
  ...focalDepartment,
  ...agriculture,
  ...construction,
  ...planningAndInvestment,
  ...finance,
  ...science,
  ...industry,
  ...information,
  ...health,
  ...police,
  ...economicZone,
};

const textsOf = ({ slot }: Obligation.Key, clause: Address.Address): DutyTexts => {
  const texts = districts[slot]?.[clause] ?? departments[clause];
  if (texts === undefined) throw new Error(`Demonstration years: no texts for ${slot} on ${clause}`);
  return texts;
};

const turn = (items: ReadonlyArray<string>, index: number): string => items[index % items.length] ?? "";

/** The entry of one duty in one year: the opening and closing sentences come round, the middle one is the year's own. */
const entryOf = (
  seed: string,
  key: Obligation.Key,
  clause: Address.Address,
  drafter: Account.UserId,
): ReportContent.Entry => {
  const texts = textsOf(key, clause);
  const chance = Chance.of(seed, "entry", key.slot, clause, key.year);
  const reasonForNone = texts.none?.[key.year];
  const index = key.year - 2020;
  const base = { ...ReportContent.emptyEntry(clause), nextPlan: turn(texts.plans, index), editedBy: drafter };
  if (reasonForNone !== undefined) return { ...base, progress: "notStarted", reasonForNone };
  const progress = texts.otherwise?.[key.year] ?? texts.progress;
  const hasDifficulty = chance.happens(0.65) || progress === "blocked";
  const sentences = [turn(texts.openings, index), turn(texts.years, index), turn(texts.closings, index >> 1)];
  return {
    ...base,
    progress,
    result: sentences.join(" "),
    difficulties: hasDifficulty ? turn(texts.difficulties, index) : "",
    estimated: chance.happens(0.3),
  };
};

interface Writing {
  /** 0 for the first text; 1 once it was supplemented or corrected. */
  readonly revision: number;
  readonly repeats: "all" | "first" | undefined;
  /** In an unfinished draft: entries that are done; the next one is begun, the rest are blank. */
  readonly entriesDone: number | undefined;
  readonly drafter: Account.UserId;
}

const firstSentence = (text: string): string => text.slice(0, text.indexOf(". ") + 1) || text;

/** The content of an agency's report as its drafter writes it. */
export const compose = (
  world: World,
  { duties, key }: Obligation.Obligation,
  { drafter, entriesDone, repeats, revision }: Writing,
): ReportContent.ReportContent => {
  const lastYear = { ...key, year: key.year - 1 };
  const before = world.sent(lastYear);
  const chance = Chance.of(world.seed, "general part", key.slot, key.year);
  const body = world.holder(key.slot).name;

  const entries = duties.map((clause, index): ReportContent.Entry => {
    const fresh = entryOf(world.seed, key, clause, drafter);
    if (repeats === "all" || (repeats === "first" && index === 0)) {
      const old = before?.entries.find((entry) => entry.clause === clause);
      return { ...(old ?? entryOf(world.seed, lastYear, clause, drafter)), editedBy: drafter };
    }
    if (entriesDone !== undefined && index > entriesDone) return ReportContent.emptyEntry(clause);
    if (entriesDone !== undefined && index === entriesDone) {
      return { ...ReportContent.emptyEntry(clause), result: firstSentence(fresh.result), editedBy: drafter };
    }
    return index === 0 && revision > 0 && fresh.result !== ""
      ? { ...fresh, result: `${fresh.result} ${chance.pick(supplements)}` }
      : fresh;
  });
  const index = key.year + chance.between(0, 2);
  const unfinished = entriesDone !== undefined;
  return {
    ...ReportContent.empty(duties),
    leadership: turn(leadership(body), index),
    assessment: unfinished ? "" : turn(assessment(body), index + 1),
    proposals: unfinished ? "" : chance.pick(proposals),
    generalEditedBy: drafter,
    entries,
  };
};

/** The consolidated report: what was assembled, with the focal body's own chapter and general part written by its officer. */
export const consolidatedChapter = (
  world: World,
  assembled: ReportContent.ReportContent,
  { year, ...rest }: Obligation.Key,
  revision: number,
  officer: Account.UserId,
): ReportContent.ReportContent => ({
  ...assembled,
  leadership: `Năm ${year}, UBND tỉnh tiếp tục chỉ đạo các sở, ban, ngành, UBND các huyện, thành phố Cà Mau thực hiện Kế hoạch; Sở Tài nguyên và Môi trường đã theo dõi, đôn đốc và tổng hợp kết quả của các đơn vị.`,
  assessment: [
    "Nhìn chung, phần lớn nhiệm vụ được triển khai đúng định hướng; công tác tuyên truyền, thu gom rác thải và bảo vệ rừng có chuyển biến.",
    "Một số nhiệm vụ về thoát nước đô thị, xử lý rác thải và chống sạt lở còn chậm do thiếu nguồn lực.",
    ...(revision > 0
      ? [
          "Nguyên nhân chậm gồm thủ tục đầu tư kéo dài và phối hợp giữa một số đơn vị chưa chặt chẽ; trách nhiệm thuộc đơn vị được giao chủ trì.",
        ]
      : []),
  ].join(" "),
  proposals:
    "Kính đề nghị UBND tỉnh chỉ đạo các đơn vị báo cáo đúng hạn, ưu tiên kinh phí cho nhiệm vụ cấp bách và xem xét các khó khăn, vướng mắc đã trình.",
  generalEditedBy: officer,
  entries: assembled.entries.map((entry) => entryOf(world.seed, { ...rest, year }, entry.clause, officer)),
});
