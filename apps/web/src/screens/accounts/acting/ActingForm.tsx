import type { Account, Agency, Day } from "@kehoach/domain";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import type { AccountAnswer } from "../../../api/Answers.ts";
import { trpc } from "../../../api/queries.ts";
import { useCommand } from "../../../api/useCommand.ts";
import { ErrorSummary, failureToErrors, formToErrors } from "../../../parts/ErrorSummary.tsx";
import { useSession } from "../../../session/useSession.ts";
import { useTexts } from "../../../texts/catalogue.ts";
import styles from "../Accounts.module.css";
import { accountsTexts } from "../texts.ts";

/** Who acts for the head, from when to when; what is asked of the term is the domain's, and its refusal is shown. */
export function ActingForm({
  colleagues,
  agency,
  today,
}: {
  readonly colleagues: ReadonlyArray<AccountAnswer>;
  readonly agency: Agency.AgencyId;
  readonly today: Day.Day;
}) {
  const { acting: texts, fields } = useTexts(accountsTexts);
  const { actor } = useSession();
  const grant = useCommand(trpc.user.grant.mutationOptions());
  const [user, setUser] = useState("");
  const [from, setFrom] = useState<string>(today);
  const [to, setTo] = useState("");
  const [attempt, setAttempt] = useState(0);

  const person = colleagues.find((one) => one.user === user);
  const wrong = {
    "acting-person": person === undefined ? texts.personMissing : null,
    "acting-to": from === "" || to === "" ? fields.dayMissing : null,
  };
  const own: Readonly<Record<string, string | null>> = attempt > 0 ? wrong : {};

  const submit = async () => {
    setAttempt(attempt + 1);
    if (person === undefined || formToErrors(wrong).length > 0) return;
    // The head gives the own role, nothing else.
    const role: Account.Role = actor.roles.includes("focalHead") ? "focalHead" : "head";
    const named = { role, agency, from: from as Day.Day, to: to as Day.Day };
    const answer = await grant.send({
      user: person.user,
      basedOn: person.version,
      grants: [...person.grants, named],
    });
    if (answer === null) return;
    setUser("");
    setTo("");
    setAttempt(0);
  };

  return (
    <form
      className={styles["form"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary errors={[...formToErrors(own), ...failureToErrors(grant.failure)]} attempt={attempt} />
      <NativeSelect
        id="acting-person"
        label={texts.person}
        value={user}
        error={own["acting-person"]}
        data={[{ value: "", label: fields.choose }, ...colleagues.map((one) => ({ value: one.user, label: one.name }))]}
        onChange={(event) => setUser(event.currentTarget.value)}
      />
      <div className={styles["terms"]}>
        <TextInput
          id="acting-from"
          type="date"
          label={fields.from}
          value={from}
          max="2099-12-31"
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          id="acting-to"
          type="date"
          label={fields.to}
          value={to}
          min={from}
          max="2099-12-31"
          error={own["acting-to"]}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </div>
      <div className={styles["acts"]}>
        <Button type="submit" loading={grant.isSending}>
          {texts.submit}
        </Button>
        <p role="status" className={styles["done"]}>
          {grant.answer === undefined ? null : texts.done}
        </p>
      </div>
    </form>
  );
}
