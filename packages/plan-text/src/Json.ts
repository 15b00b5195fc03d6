import { heading } from "./Clause.ts";
import type { PlanText } from "./PlanText.ts";

/** What `kehoach plan parse FILE --json` prints: plain data, no references between its parts. */
export const toJson = (plan: PlanText) => {
  const { issuer, number, place, issuedOn, type, subject, attached } = plan.document;
  return {
    schemaVersion: 1,
    document: { issuer, number, place, issuedOn, type, subject, attached },
    clauses: plan.clauses.map((clause) => ({
      address: clause.address,
      kind: clause.kind,
      marker: clause.marker,
      heading: clause.kind === "heading" ? heading(clause) : "",
      text: clause.text,
    })),
    assignees: plan.assignees.map(({ name, clause, duties }) => ({ name, clause, duties })),
    reportingRules: plan.reportingRules,
    datedTasks: plan.datedTasks,
    references: plan.references,
    recipients: plan.recipients,
    signature: plan.signature,
    findings: plan.findings.map(({ at, kind, message, alternatives, spans }) => ({
      at,
      kind,
      message,
      alternatives,
      spans,
    })),
  } as const;
};
