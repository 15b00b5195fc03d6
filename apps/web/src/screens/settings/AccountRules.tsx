import { Account } from "@kehoach/domain";
import { useTexts } from "../../texts/catalogue.ts";
import { useNumber } from "../../texts/format.ts";
import styles from "./Settings.module.css";
import { settingsTexts } from "./texts.ts";

/** Passwords, wrong attempts and links: the domain's own numbers. */
export function AccountRules() {
  const texts = useTexts(settingsTexts);
  const number = useNumber();
  return (
    <dl className={styles["facts"]}>
      <dt>{texts.password}</dt>
      <dd>{texts.passwordRule(number(Account.PASSWORD_MINIMUM), number(Account.PASSWORD_MAXIMUM))}</dd>
      <dt>{texts.attempts}</dt>
      <dd>{texts.attemptsRule(number(Account.SIGN_IN_ATTEMPTS), number(Account.SIGN_IN_MINUTES))}</dd>
      <dt>{texts.link}</dt>
      <dd>{texts.linkRule(number(Account.INVITATION_DAYS))}</dd>
    </dl>
  );
}
