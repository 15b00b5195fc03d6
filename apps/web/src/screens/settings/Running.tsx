import { Address, Day, Deadline, Instant } from "@kehoach/domain";
import { Link } from "@tanstack/react-router";
import type { PlanAnswer } from "../../api/Answers.ts";
import { useSession } from "../../session/useSession.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { formatDay, formatInstant } from "../../texts/format.ts";
import { useSay } from "../../texts/say.ts";
import styles from "./Settings.module.css";
import { settingsTexts } from "./texts.ts";

/** Which plan runs, in which mode, at what time, with which deadlines. */
export function Running({ plan }: { readonly plan: PlanAnswer }) {
  const texts = useTexts(settingsTexts);
  const say = useSay();
  const { demonstration, now, province } = useSession();
  const year = Day.year(Instant.dayOf(now));
  return (
    <dl className={styles["facts"]}>
      <dt>{texts.province}</dt>
      <dd>{province}</dd>
      <dt>{texts.mode}</dt>
      <dd>{demonstration === null ? texts.real : texts.demonstration}</dd>
      <dt>{texts.clock}</dt>
      <dd>
        {formatInstant(now)}
        {demonstration === null ? null : <span className={styles["note"]}>{texts.clockHint}</span>}
      </dd>
      <dt>{texts.plan}</dt>
      <dd>
        <Link to="/ke-hoach">{say(plan.shortTitle)}</Link>
        <span className={styles["note"]}>{texts.issued(plan.document.place, formatDay(plan.document.issuedDate))}</span>
      </dd>
      <dt>{texts.deadlines}</dt>
      <dd>
        {texts.deadlinesHint(String(year))}
        {plan.rules.map((rule) => (
          <span key={rule.id} className={styles["note"]}>
            {say(rule.name)}: {say(Deadline.label(Deadline.of(rule.due, year, plan.calendar)))},{" "}
            <Link to="/ke-hoach" hash={rule.clause}>
              {say(Address.cite(rule.clause))}
            </Link>
          </span>
        ))}
      </dd>
    </dl>
  );
}
