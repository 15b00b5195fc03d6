import { Access } from "@kehoach/domain";
import type { May } from "../../session/useMay.ts";
import type { BoardRow } from "./useBoardSearch.ts";

/** Whether the row leads to the report: people see the numbers of all, and the reports that the policy shows them. */
export function mayOpen(may: May, { agency, kind, stage }: BoardRow): boolean {
  const sent = stage === "sent" || stage === "underReview" || stage === "accepted";
  const resource = { agency: agency?.id ?? null, sent, accepted: stage === "accepted" };
  return may(Access.readAction(kind), resource) || may(Access.writeAction(kind), resource);
}
