import { Textarea } from "@mantine/core";
import { useState } from "react";
import type { ReportAnswer } from "../../../api/Answers.ts";
import { trpc } from "../../../api/queries.ts";
import { useCommand } from "../../../api/useCommand.ts";
import { useTexts } from "../../../texts/catalogue.ts";
import { actTexts } from "./texts.ts";
import { ActDialog } from "./ActDialog.tsx";

/** The focal department accepts, with a remark if it wishes. */
export function AcceptAct({ report }: { readonly report: ReportAnswer }) {
  const { fields: texts } = useTexts(actTexts);
  const command = useCommand(trpc.report.accept.mutationOptions());
  const [note, setNote] = useState("");
  return (
    <ActDialog
      act="Accept"
      variant="filled"
      command={command}
      input={() => ({ key: report.row.key, basedOn: report.version, note })}
    >
      <Textarea
        id="accept-note"
        label={texts.note}
        rows={3}
        maxLength={4000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </ActDialog>
  );
}
