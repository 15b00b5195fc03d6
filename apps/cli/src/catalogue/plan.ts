import { command } from "../frame/Command.ts";
import { say } from "../frame/Language.ts";

export const planCommands = [
  command("plan show", {
    about: say(
      "Toàn văn kế hoạch, hoặc một điều khoản và ai chịu trách nhiệm",
      "The plan's text, or one clause and who is responsible",
    ),
    words: [{ name: say("điều khoản", "clause"), optional: true }],
    flags: ["json"],
    examples: ["plan show", "plan show III.9", 'plan show "Mục II khoản 3"', "plan show muc_IV__doan_1 --json"],
    load: () => import("../plan/show.ts").then((module) => module.showPlan),
  }),
  command("plan coverage", {
    about: say("Nhiệm vụ, giải pháp nào giao cho ai", "Which points are carried out by whom"),
    flags: ["json"],
    examples: ["plan coverage"],
    load: () => import("../plan/coverage.ts").then((module) => module.showCoverage),
  }),
  command("plan parse", {
    about: say(
      "Đọc một văn bản kế hoạch (tệp .txt) thành điều khoản, nhiệm vụ, chế độ báo cáo và những chỗ cần người xem lại",
      "Reads a plan document (.txt) into clauses, duties, reporting rules and what a person must look at",
    ),
    words: [{ name: say("tệp", "file") }],
    flags: ["json"],
    examples: ["plan parse ke-hoach.txt", "plan parse ke-hoach.txt --json"],
    load: () => import("../plan/parse.ts").then((module) => module.parsePlan),
  }),
  command("duty list", {
    about: say("Nhiệm vụ được giao", "The duties"),
    flags: ["agency", "json"],
    examples: ["duty list", "duty list --agency so-yt", 'duty list --agency "nông nghiệp"'],
    load: () => import("../plan/duties.ts").then((module) => module.listDuties),
  }),
];
