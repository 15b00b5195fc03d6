import type { Plan } from "@kehoach/domain";
import { assignments } from "./clauses/assignments.ts";
import { closing } from "./clauses/closing.ts";
import { head } from "./clauses/head.ts";
import { purpose } from "./clauses/purpose.ts";
import { reporting } from "./clauses/reporting.ts";
import { tasks } from "./clauses/tasks.ts";

/** The whole document in order, verbatim, slips of the pen included ("thu rom" in Mục II khoản 3); only Markdown's bold marks are left out. */
export const clauses: Plan.Data["clauses"] = [...head, ...purpose, ...tasks, ...assignments, ...reporting, ...closing];
