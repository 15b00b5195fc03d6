export * as AgencyReport from "./AgencyReport.ts";
export * as ConsolidatedReport from "./ConsolidatedReport.ts";
export type { Issue } from "./Issue.ts";
export * as UrgingLetter from "./UrgingLetter.ts";
