import { Access, Report } from "@kehoach/domain";
import type { May } from "../../session/useMay.ts";
import type { BoardRow } from "./useBoardSearch.ts";

/** Whether the row leads to the report: people see the numbers of all, and the reports that the policy shows them. */
export function mayOpen(may: May, { agency, kind, stage }: BoardRow): boolean {
  // What was returned has been read before.
  const sent = stage !== null && (Report.isWithRecipient({ stage }) || stage === "returned");
  const resource = { agency: agency?.id ?? null, sent, accepted: stage === "accepted" };
  return may(Access.readAction(kind), resource) || may(Access.writeAction(kind), resource);
}
