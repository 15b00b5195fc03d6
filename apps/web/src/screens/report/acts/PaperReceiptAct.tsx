import { TextInput } from "@mantine/core";
import type { ReportAnswer } from "../../../api/Answers.ts";
import { trpc } from "../../../api/queries.ts";
import { useCommand } from "../../../api/useCommand.ts";
import styles from "../Report.module.css";
import { ActDialog } from "./ActDialog.tsx";
import { DocumentFields } from "./DocumentFields.tsx";
import { blankDocument, documentOf, useFields } from "./useFields.ts";

/** The focal department records a report that came on paper: the document and the day of receipt, which counts. */
export function PaperReceiptAct({ report }: { readonly report: ReportAnswer }) {
  const command = useCommand(trpc.report.recordReceipt.mutationOptions());
  const { filled, input } = useFields({ ...blankDocument, organName: report.agencyName, receivedOn: "" });
  return (
    <ActDialog
      act="RecordPaperReceipt"
      command={command}
      input={() => {
        const values = filled();
        if (values === null) return null;
        const { receivedOn } = values;
        return { key: report.row.key, basedOn: report.version, document: documentOf(values), receivedOn };
      }}
    >
      <div className={styles["fields"]}>
        <DocumentFields id="receipt" input={input} />
        <TextInput id="receipt-day" type="date" w="12rem" {...input("receivedOn")} />
      </div>
    </ActDialog>
  );
}
