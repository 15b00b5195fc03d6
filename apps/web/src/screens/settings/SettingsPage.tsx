import { useQuery } from "@tanstack/react-query";
import { trpc } from "../../api/queries.ts";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { QueryState } from "../../parts/QueryState.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { AccountRules } from "./AccountRules.tsx";
import { CalendarTable } from "./CalendarTable.tsx";
import { Running } from "./Running.tsx";
import styles from "./Settings.module.css";
import { settingsTexts } from "./texts.ts";

/** `/cai-dat`: mode, clock, plan, rules of accounts and the working calendar. Read-only. */
export function SettingsPage() {
  const shared = useTexts();
  const texts = useTexts(settingsTexts);
  const query = useQuery({ ...trpc.plan.get.queryOptions(), staleTime: Number.POSITIVE_INFINITY });
  return (
    <>
      <PageTitle title={shared.navigation.settings} context={texts.context} />
      <QueryState query={query} lines={9}>
        {(plan) => (
          <>
            <section className={styles["part"]}>
              <h2>{texts.running}</h2>
              <Running plan={plan} />
            </section>
            <section className={styles["part"]}>
              <h2>{texts.accounts}</h2>
              <AccountRules />
            </section>
            <section className={styles["part"]}>
              <h2>{texts.calendar}</h2>
              <p className="soft">{texts.calendarHint}</p>
              <CalendarTable calendar={plan.calendar} />
            </section>
          </>
        )}
      </QueryState>
    </>
  );
}
