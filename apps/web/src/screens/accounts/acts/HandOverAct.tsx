import { TextInput } from "@mantine/core";
import { useState } from "react";
import type { AccountAnswer, LinkAnswer } from "../../../api/Answers.ts";
import { trpc } from "../../../api/queries.ts";
import { useCommand } from "../../../api/useCommand.ts";
import { useTexts } from "../../../texts/catalogue.ts";
import { isEmail } from "../isEmail.ts";
import { accountsTexts } from "../texts.ts";
import { AccountDialog } from "./AccountDialog.tsx";

/** The account passes to another person of the same post. */
export function HandOverAct({
  person,
  onLink,
}: {
  readonly person: AccountAnswer;
  readonly onLink: (link: LinkAnswer) => void;
}) {
  const { acts: texts, fields } = useTexts(accountsTexts);
  const handOver = useCommand(trpc.user.handOver.mutationOptions());
  const [name, setName] = useState(person.name);
  const [email, setEmail] = useState("");
  const [isTried, setTried] = useState(false);
  const isNamed = name.trim() !== "";
  return (
    <AccountDialog
      act={texts.handOver}
      title={texts.handOverTitle(person.name)}
      hint={texts.handOverHint}
      command={handOver}
      input={() => {
        setTried(true);
        if (!isNamed || !isEmail(email)) return null;
        return { user: person.user, basedOn: person.version, name, email: email.trim() };
      }}
      onDone={(link) => {
        setEmail("");
        setTried(false);
        onLink(link);
      }}
    >
      <TextInput
        id="hand-over-email"
        inputMode="email"
        autoComplete="off"
        label={texts.newEmail}
        maxLength={254}
        value={email}
        error={isTried && !isEmail(email) ? fields.emailMissing : null}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <TextInput
        id="hand-over-name"
        autoComplete="off"
        label={texts.newName}
        description={fields.nameHint}
        maxLength={120}
        value={name}
        error={isTried && !isNamed ? fields.nameMissing : null}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </AccountDialog>
  );
}
