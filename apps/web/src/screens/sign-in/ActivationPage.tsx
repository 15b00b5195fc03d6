import { Button, PasswordInput } from "@mantine/core";
import { useState } from "react";
import { client } from "../../api/client.ts";
import { newCommandId } from "../../api/commandId.ts";
import { errorToFailure, type Failure, type Fault } from "../../api/failure.ts";
import { ErrorSummary, failureToErrors } from "../../parts/ErrorSummary.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { signInPath } from "../../session/places.ts";
import type { SessionStart } from "../../session/Session.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { useLanguage } from "../../texts/language.ts";
import { Entrance } from "./Entrance.tsx";
import styles from "./Entrance.module.css";
import { signInTexts } from "./texts.ts";

/** `/kich-hoat/<token>`: an invited person sets the password of their account. */
export function ActivationPage({ start, token }: { readonly start: SessionStart; readonly token: string }) {
  const texts = useTexts(signInTexts).activation;
  const language = useLanguage();
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  const [faults, setFaults] = useState<ReadonlyArray<Fault>>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [isSending, setSending] = useState(false);
  const [activated, setActivated] = useState<string | null>(null);
  const [commandId] = useState(newCommandId);
  const minimum = start.passwordMinimum;

  const submit = async () => {
    const found = [
      ...(password.length < minimum ? [{ field: "password", message: texts.tooShort(minimum) }] : []),
      ...(password === again ? [] : [{ field: "again", message: texts.different }]),
    ];
    setFaults(found);
    setFailure(null);
    setAttempt(attempt + 1);
    if (found.length > 0) return;
    setSending(true);
    try {
      setActivated((await client.account.activate.mutate({ commandId, token, password })).email);
    } catch (error) {
      setFailure(errorToFailure(error, language));
    }
    setSending(false);
  };

  if (activated !== null) {
    return (
      <Entrance start={start}>
        <div className={styles["sheet"]}>
          <PageTitle title={texts.done} context={texts.next(activated)} />
          <Button component="a" href={signInPath}>
            {texts.toSignIn}
          </Button>
        </div>
      </Entrance>
    );
  }
  const messageOf = (field: string) => faults.find((fault) => fault.field === field)?.message ?? null;
  return (
    <Entrance start={start}>
      <div className={styles["sheet"]}>
        <PageTitle title={texts.title} context={texts.context} />
        <ErrorSummary errors={[...faults, ...failureToErrors(failure)]} attempt={attempt} />
        <form
          className={styles["form"]}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <PasswordInput
            id="password"
            label={texts.password}
            description={texts.hint(minimum)}
            autoComplete="new-password"
            value={password}
            error={messageOf("password")}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <PasswordInput
            id="again"
            label={texts.again}
            autoComplete="new-password"
            value={again}
            error={messageOf("again")}
            onChange={(event) => setAgain(event.currentTarget.value)}
          />
          <Button type="submit" loading={isSending}>
            {texts.submit}
          </Button>
        </form>
      </div>
    </Entrance>
  );
}
