import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "./AppRouter.ts";

type Answers = inferRouterOutputs<AppRouter>;

/** The plan with who is responsible for each clause. */
export type PlanAnswer = Answers["plan"]["get"];
/** "Việc của đơn vị". */
export type HomeAnswer = Answers["home"]["mine"];
/** One report with all that its screens show. */
export type ReportAnswer = Answers["report"]["get"];
export type DifficultyAnswer = Answers["difficulty"]["list"][number];
export type DirectionAnswer = Answers["direction"]["list"][number];
export type UrgingAnswer = Answers["urging"]["list"][number];
/** One account with its roles. */
export type AccountAnswer = Answers["user"]["list"][number];
/** A link to set a password, shown once. */
export type LinkAnswer = Answers["user"]["invite"];
/** A page of the journal. */
export type JournalAnswer = Answers["journal"]["list"];
/** The text of a report. */
export type Content = NonNullable<ReportAnswer["draft"]>["content"];
