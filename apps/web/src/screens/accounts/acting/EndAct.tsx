import { type Account, Roster } from "@kehoach/domain";
import type { AccountAnswer } from "../../../api/Answers.ts";
import { trpc } from "../../../api/queries.ts";
import { useCommand } from "../../../api/useCommand.ts";
import { useTexts } from "../../../texts/catalogue.ts";
import { AccountDialog } from "../acts/AccountDialog.tsx";
import { accountsTexts } from "../texts.ts";

/** Ends that somebody acts for the head. */
export function EndAct({ person, grant }: { readonly person: AccountAnswer; readonly grant: Account.Grant }) {
  const { acting: texts } = useTexts(accountsTexts);
  const change = useCommand(trpc.user.grant.mutationOptions());
  return (
    <AccountDialog
      act={texts.end}
      label={texts.endOf(person.name)}
      title={texts.endTitle(person.name)}
      hint={texts.endHint}
      command={change}
      input={() => ({
        user: person.user,
        basedOn: person.version,
        grants: Roster.changes([grant], person.grants).added,
      })}
    />
  );
}
