import { Textarea } from "@mantine/core";
import { useState } from "react";
import type { AccountAnswer } from "../../../api/Answers.ts";
import { trpc } from "../../../api/queries.ts";
import { useCommand } from "../../../api/useCommand.ts";
import { useTexts } from "../../../texts/catalogue.ts";
import { accountsTexts } from "../texts.ts";
import { AccountDialog } from "./AccountDialog.tsx";

/** Locks the account, with a reason that the journal keeps. */
export function DisableAct({ person }: { readonly person: AccountAnswer }) {
  const { acts: texts, fields } = useTexts(accountsTexts);
  const disable = useCommand(trpc.user.disable.mutationOptions());
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const isMissing = reason.trim() === "";
  return (
    <AccountDialog
      act={texts.disable}
      title={texts.disableTitle(person.name)}
      hint={texts.disableHint}
      command={disable}
      input={() => {
        setTried(true);
        return isMissing ? null : { user: person.user, basedOn: person.version, reason };
      }}
    >
      <Textarea
        id="disable-reason"
        label={fields.reason}
        rows={3}
        maxLength={1000}
        value={reason}
        error={isTried && isMissing ? fields.reasonMissing : null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </AccountDialog>
  );
}
