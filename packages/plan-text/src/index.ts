export type { Clause } from "./Clause.ts";
export type { Finding, FindingKind } from "./Finding.ts";
export { type PlanText, parse } from "./PlanText.ts";
export type { Span } from "./Source.ts";
