import type { ReportAnswer } from "../../../api/Answers.ts";
import { trpc } from "../../../api/queries.ts";
import { useCommand } from "../../../api/useCommand.ts";
import { ActDialog } from "./ActDialog.tsx";

const procedures = {
  VoidSignOff: trpc.report.voidSignOff,
  Recall: trpc.report.recall,
  BeginReview: trpc.report.beginReview,
} as const;

/** An act that says nothing beside itself. */
export function PlainAct({ act, report }: { readonly act: keyof typeof procedures; readonly report: ReportAnswer }) {
  const command = useCommand(procedures[act].mutationOptions());
  return <ActDialog act={act} command={command} input={() => ({ key: report.row.key, basedOn: report.version })} />;
}
