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
  command("duty list", {
    about: say("Nhiệm vụ được giao", "The duties"),
    flags: ["agency", "json"],
    examples: ["duty list", "duty list --agency so-yt", 'duty list --agency "nông nghiệp"'],
    load: () => import("../plan/duties.ts").then((module) => module.listDuties),
  }),
];
