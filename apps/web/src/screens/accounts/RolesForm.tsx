import { Roster } from "@kehoach/domain";
import { Button } from "@mantine/core";
import { useState } from "react";
import type { AccountAnswer, PlanAnswer } from "../../api/Answers.ts";
import { queryClient, trpc } from "../../api/queries.ts";
import { useCommand } from "../../api/useCommand.ts";
import { ErrorSummary, failureToErrors } from "../../parts/ErrorSummary.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import styles from "./Accounts.module.css";
import { agencyFieldId, GrantFields } from "./GrantFields.tsx";
import { blankGrant, formToGrant, type GrantForm, grantToForm } from "./grantForm.ts";
import { accountsTexts } from "./texts.ts";

/**
 * All roles of an account, changed together. What is typed rests on the version that stood when it was begun: a newer one comes in
 * by itself only while nothing is changed, otherwise the refusal says so and "Xem bản mới" gives the typing up.
 */
export function RolesForm({ person, plan }: { readonly person: AccountAnswer; readonly plan: PlanAnswer }) {
  const { acts, fields, rolesForm: texts } = useTexts(accountsTexts);
  const grant = useCommand(trpc.user.grant.mutationOptions());
  const [base, setBase] = useState<Pick<AccountAnswer, "grants" | "version">>(person);
  const [forms, setForms] = useState<ReadonlyArray<GrantForm>>(() => person.grants.map(grantToForm));
  const [attempt, setAttempt] = useState(0);

  const begin = (from: typeof base) => {
    setBase(from);
    setForms(from.grants.map(grantToForm));
    setAttempt(0);
  };
  const { added, removed } = Roster.changes(base.grants, forms.map(formToGrant));
  const isChanged = added.length > 0 || removed.length > 0;
  if (!isChanged && person.version > base.version) begin(person);

  const isOpen = (form: GrantForm) => attempt > 0 && form.agency === "";
  const errors = [
    ...forms.filter(isOpen).map((form) => ({ field: agencyFieldId(form), message: fields.agencyMissing })),
    ...(attempt > 0 && forms.length === 0 ? [{ message: texts.atLeastOne }] : []),
    ...failureToErrors(grant.failure),
  ];

  const submit = async () => {
    setAttempt(attempt + 1);
    if (forms.length === 0 || forms.some(({ agency }) => agency === "") || !isChanged) return;
    const grants = forms.map(formToGrant);
    const answer = await grant.send({ user: person.user, basedOn: base.version, grants });
    if (answer !== null) begin({ version: answer.version, grants });
  };
  const reload = () => {
    grant.forget();
    begin(base);
    void queryClient.invalidateQueries();
  };
  const saved = grant.answer === undefined ? null : texts.saved;
  const said = isChanged ? null : attempt > 0 ? texts.unchanged : saved;

  return (
    <form
      className={styles["form"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      {grant.failure?.code === "StaleVersion" ? (
        <div className={styles["acts"]}>
          <Button variant="default" onClick={reload}>
            {acts.reload}
          </Button>
        </div>
      ) : null}
      {forms.map((form, index) => (
        <GrantFields
          key={form.key}
          legend={texts.nth(index + 1)}
          grant={form}
          plan={plan}
          error={isOpen(form) ? fields.agencyMissing : null}
          onChange={(changed) => setForms(forms.map((one) => (one.key === changed.key ? changed : one)))}
          remove={{
            label: texts.removeNth(index + 1),
            act: () => setForms(forms.filter((one) => one.key !== form.key)),
          }}
        />
      ))}
      <div className={styles["acts"]}>
        <Button type="submit" loading={grant.isSending}>
          {texts.save}
        </Button>
        <Button variant="default" onClick={() => setForms([...forms, blankGrant()])}>
          {texts.add}
        </Button>
        <p role="status" className={styles["done"]}>
          {said}
        </p>
      </div>
    </form>
  );
}
