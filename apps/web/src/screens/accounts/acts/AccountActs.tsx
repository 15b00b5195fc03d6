import type { AccountAnswer, LinkAnswer } from "../../../api/Answers.ts";
import { trpc } from "../../../api/queries.ts";
import { useCommand } from "../../../api/useCommand.ts";
import { useTexts } from "../../../texts/catalogue.ts";
import styles from "../Accounts.module.css";
import { accountsTexts } from "../texts.ts";
import { AccountDialog } from "./AccountDialog.tsx";
import { DisableAct } from "./DisableAct.tsx";
import { HandOverAct } from "./HandOverAct.tsx";

/** What an administrator may do with an account as it stands. */
export function AccountActs({
  person,
  onLink,
}: {
  readonly person: AccountAnswer;
  readonly onLink: (link: LinkAnswer) => void;
}) {
  const { acts: texts } = useTexts(accountsTexts);
  const resetLink = useCommand(trpc.user.resetLink.mutationOptions());
  const enable = useCommand(trpc.user.enable.mutationOptions());
  const target = { user: person.user, basedOn: person.version };
  return (
    <div className={`${styles["acts"]} noPrint`} role="group" aria-label={texts.label}>
      {person.state === "disabled" ? (
        <AccountDialog
          act={texts.enable}
          title={texts.enableTitle(person.name)}
          hint={texts.enableHint}
          command={enable}
          input={() => target}
        />
      ) : (
        <>
          <AccountDialog
            act={texts.resetLink}
            title={texts.resetTitle(person.name)}
            hint={texts.resetHint}
            command={resetLink}
            input={() => target}
            onDone={onLink}
          />
          <HandOverAct person={person} onLink={onLink} />
          <DisableAct person={person} />
        </>
      )}
    </div>
  );
}
