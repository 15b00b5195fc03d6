import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import type { LinkAnswer, PlanAnswer } from "../../api/Answers.ts";
import { trpc } from "../../api/queries.ts";
import { useCommand } from "../../api/useCommand.ts";
import { ErrorSummary, failureToErrors, formToErrors } from "../../parts/ErrorSummary.tsx";
import { LinkButton } from "../../parts/LinkButton.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { QueryState } from "../../parts/QueryState.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import styles from "./Accounts.module.css";
import { agencyFieldId, GrantFields } from "./GrantFields.tsx";
import { blankGrant, formToGrant } from "./grantForm.ts";
import { isEmail } from "./isEmail.ts";
import { OneTimeLink } from "./OneTimeLink.tsx";
import { accountsTexts } from "./texts.ts";
import { usePlan } from "./usePlan.ts";

interface Invited {
  readonly link: LinkAnswer;
  readonly name: string;
}

/** `/nguoi-dung/moi`: invites somebody and shows the link to send, once. */
export function InvitePage() {
  const { form: texts, back } = useTexts(accountsTexts);
  const plan = usePlan();
  const [invited, setInvited] = useState<Invited | null>(null);
  if (invited !== null) {
    return (
      <>
        <PageTitle title={texts.done} />
        <OneTimeLink link={invited.link} name={invited.name} />
        <div className={styles["acts"]}>
          <Button variant="default" onClick={() => setInvited(null)}>
            {texts.another}
          </Button>
          <LinkButton to="/nguoi-dung" variant="default">
            {back}
          </LinkButton>
        </div>
      </>
    );
  }
  return (
    <>
      <PageTitle title={texts.title} context={texts.context} />
      <QueryState query={plan}>{(found) => <InviteForm plan={found} onDone={setInvited} />}</QueryState>
    </>
  );
}

function InviteForm({ plan, onDone }: { readonly plan: PlanAnswer; readonly onDone: (invited: Invited) => void }) {
  const { fields, form: texts, rolesForm } = useTexts(accountsTexts);
  const invite = useCommand(trpc.user.invite.mutationOptions());
  const [email, setEmail] = useState("");
  const [name, setName] = useState("");
  const [grant, setGrant] = useState(blankGrant);
  const [attempt, setAttempt] = useState(0);

  const agencyField = agencyFieldId(grant);
  const wrong = {
    email: isEmail(email) ? null : fields.emailMissing,
    name: name.trim() === "" ? fields.nameMissing : null,
    [agencyField]: grant.agency === "" ? fields.agencyMissing : null,
  };
  const own: Readonly<Record<string, string | null>> = attempt > 0 ? wrong : {};
  const errors = formToErrors(own);

  const submit = async () => {
    setAttempt(attempt + 1);
    if (formToErrors(wrong).length > 0) return;
    const link = await invite.send({ email: email.trim(), name, grants: [formToGrant(grant)] });
    if (link !== null) onDone({ link, name });
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
      <ErrorSummary errors={[...errors, ...failureToErrors(invite.failure)]} attempt={attempt} />
      <TextInput
        id="email"
        type="email"
        autoComplete="off"
        label={fields.email}
        description={fields.emailHint}
        maxLength={254}
        value={email}
        error={own["email"]}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <TextInput
        id="name"
        autoComplete="off"
        label={fields.name}
        description={fields.nameHint}
        maxLength={120}
        value={name}
        error={own["name"]}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <GrantFields
        legend={rolesForm.nth(1)}
        grant={grant}
        plan={plan}
        error={own[agencyField] ?? null}
        onChange={setGrant}
      />
      <div className={styles["acts"]}>
        <Button type="submit" loading={invite.isSending}>
          {texts.submit}
        </Button>
      </div>
    </form>
  );
}
