import { Button, NativeSelect } from "@mantine/core";
import { useRef, useState } from "react";
import type { DemonstrationAccount, Role } from "../../session/Session.ts";
import { useTexts } from "../../texts/catalogue.ts";
import styles from "./Entrance.module.css";
import { signInTexts } from "./texts.ts";

/** The accounts of the demonstration, grouped by role; one press enters. */
export function DemonstrationAccounts({
  accounts,
  isSending,
  onPick,
}: {
  readonly accounts: ReadonlyArray<DemonstrationAccount>;
  readonly isSending: boolean;
  readonly onPick: (account: DemonstrationAccount) => void;
}) {
  const texts = useTexts(signInTexts).demonstration;
  const { roles } = useTexts();
  const [email, setEmail] = useState("");
  const [isMissing, setMissing] = useState(false);
  const choice = useRef<HTMLSelectElement>(null);
  const groups = [...new Set(accounts.map((account) => account.role))].map((role: Role) => ({
    group: roles[role],
    items: accounts.filter((account) => account.role === role).map(({ label, email }) => ({ value: email, label })),
  }));
  const picked = accounts.find((account) => account.email === email);
  return (
    <section className={styles["demonstration"]} aria-labelledby="demonstration-heading">
      <h2 id="demonstration-heading">{texts.heading}</h2>
      <p>{texts.context}</p>
      <form
        className={styles["pick"]}
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(picked === undefined);
          if (picked === undefined) choice.current?.focus();
          else onPick(picked);
        }}
      >
        <NativeSelect
          label={texts.pick}
          ref={choice}
          value={email}
          error={isMissing && picked === undefined ? texts.missing : null}
          data={[{ value: "", label: texts.choose }, ...groups]}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={isSending}>
          {texts.enter}
        </Button>
      </form>
    </section>
  );
}
