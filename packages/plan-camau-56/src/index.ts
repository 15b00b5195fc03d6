import { Plan } from "@kehoach/domain";
import { agencies } from "./agencies.ts";
import { calendar } from "./calendar.ts";
import { clauses } from "./clauses.ts";
import { document } from "./document.ts";
import { duties } from "./duties.ts";
import { references } from "./references.ts";
import { difficultyRule, rules } from "./rules.ts";
import { slots } from "./slots.ts";
import { requests, tasks } from "./tasks.ts";

/**
 * Cà Mau's plan of 26/02/2020 on Conclusion 56-KL/TW (climate change, natural resources, environment), as reviewed data.
 * Text: `ke-hoach-ca-mau-2020.txt` beside this folder.
 */
export const planCaMau56: Plan.Plan = Plan.decode({
  id: "ca-mau-56",
  province: "ca-mau",
  document,
  shortTitle: {
    vi: "Ứng phó biến đổi khí hậu, quản lý tài nguyên và bảo vệ môi trường (Kết luận 56-KL/TW)",
    en: "Climate change, natural resources and environment (Conclusion 56-KL/TW)",
  },
  clauses,
  slots,
  focal: "iii-1",
  tasks,
  duties,
  requests,
  rules,
  difficultyRule,
  references,
  agencies,
  calendar,
});
