import { Textarea, TextInput } from "@mantine/core";
import type { ReportAnswer } from "../../../api/Answers.ts";
import { trpc } from "../../../api/queries.ts";
import { useCommand } from "../../../api/useCommand.ts";
import styles from "../Report.module.css";
import { ActDialog } from "./ActDialog.tsx";
import { DocumentFields } from "./DocumentFields.tsx";
import { blankDocument, documentOf, useFields } from "./useFields.ts";

/** The focal head records what the committee granted by document: a longer term, or a waiver. */
export function GrantAct({ act, report }: { readonly act: "Extend" | "Waive"; readonly report: ReportAnswer }) {
  return act === "Extend" ? <ExtendAct report={report} /> : <WaiveAct report={report} />;
}

function ExtendAct({ report }: { readonly report: ReportAnswer }) {
  const command = useCommand(trpc.report.extend.mutationOptions());
  const { filled, input } = useFields({
    ...blankDocument,
    askedBy: report.agencyName,
    grantedBy: "",
    reason: "",
    until: "",
  });
  return (
    <ActDialog
      act="Extend"
      command={command}
      input={() => {
        const values = filled();
        if (values === null) return null;
        const { askedBy, grantedBy, reason, until } = values;
        const document = documentOf(values);
        return { key: report.row.key, basedOn: report.version, askedBy, grantedBy, reason, until, document };
      }}
    >
      <div className={styles["fields"]}>
        <TextInput id="extend-until" type="date" w="12rem" {...input("until")} />
        <Textarea id="extend-reason" rows={3} maxLength={4000} {...input("reason")} />
        <TextInput id="extend-asked" maxLength={300} {...input("askedBy")} />
        <TextInput id="extend-granted" maxLength={300} {...input("grantedBy")} />
        <DocumentFields id="extend" input={input} />
      </div>
    </ActDialog>
  );
}

function WaiveAct({ report }: { readonly report: ReportAnswer }) {
  const command = useCommand(trpc.report.waive.mutationOptions());
  const { filled, input } = useFields({ ...blankDocument, grantedBy: "", reason: "" });
  return (
    <ActDialog
      act="Waive"
      command={command}
      input={() => {
        const values = filled();
        if (values === null) return null;
        const { grantedBy, reason } = values;
        return { key: report.row.key, basedOn: report.version, grantedBy, reason, document: documentOf(values) };
      }}
    >
      <div className={styles["fields"]}>
        <Textarea id="waive-reason" rows={3} maxLength={4000} {...input("reason")} />
        <TextInput id="waive-granted" maxLength={300} {...input("grantedBy")} />
        <DocumentFields id="waive" input={input} />
      </div>
    </ActDialog>
  );
}
