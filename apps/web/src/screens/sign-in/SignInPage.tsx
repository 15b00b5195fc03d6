import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Fault } from "../../api/failure.ts";
import { ErrorSummary } from "../../parts/ErrorSummary.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import type { SessionStart } from "../../session/Session.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { DemonstrationAccounts } from "./DemonstrationAccounts.tsx";
import { Entrance } from "./Entrance.tsx";
import styles from "./Entrance.module.css";
import { signInTexts } from "./texts.ts";
import { useSignIn } from "./useSignIn.ts";

/** `/dang-nhap`: e-mail and password; in a demonstration also a choice of accounts. */
export function SignInPage({ start }: { readonly start: SessionStart }) {
  const texts = useTexts(signInTexts);
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const [attempt, setAttempt] = useState(0);
  const { enter, isSending, problem, setProblem } = useSignIn();

  const submit = () => {
    const empty = new Set([...(email.trim() === "" ? ["email"] : []), ...(password === "" ? ["password"] : [])]);
    setMissing(empty);
    setAttempt(attempt + 1);
    if (empty.size > 0) setProblem(null);
    else void enter(email.trim(), password);
  };

  const emailError = missing.has("email") ? texts.emailMissing : null;
  const passwordError = missing.has("password") ? texts.passwordMissing : null;
  const errors: Fault[] = [
    ...(emailError === null ? [] : [{ field: "email", message: emailError }]),
    ...(passwordError === null ? [] : [{ field: "password", message: passwordError }]),
    ...(problem === null ? [] : [{ field: "email", message: texts.outcomes[problem] }]),
  ];

  return (
    <Entrance start={start}>
      <div className={styles["sheet"]}>
        <PageTitle title={texts.title} context={texts.context} />
        <ErrorSummary errors={errors} attempt={attempt} />
        <form
          className={styles["form"]}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <TextInput
            id="email"
            type="email"
            label={texts.email}
            autoComplete="username"
            value={email}
            error={emailError}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <PasswordInput
            id="password"
            label={texts.password}
            autoComplete="current-password"
            value={password}
            error={passwordError}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Button type="submit" loading={isSending}>
            {isSending ? texts.submitting : texts.submit}
          </Button>
        </form>
        <p className={styles["note"]}>{texts.forgotten}</p>
      </div>
      {start.demonstration === null ? null : (
        <DemonstrationAccounts
          accounts={start.demonstration.accounts}
          isSending={isSending}
          onPick={(account) => void enter(account.email, start.demonstration?.password ?? "")}
        />
      )}
    </Entrance>
  );
}
