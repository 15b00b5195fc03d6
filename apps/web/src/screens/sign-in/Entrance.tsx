import type { ReactNode } from "react";
import { Brand } from "../../frame/Brand.tsx";
import { LanguageSwitch } from "../../frame/LanguageSwitch.tsx";
import type { SessionStart } from "../../session/Session.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { formatInstant } from "../../texts/format.ts";
import styles from "./Entrance.module.css";

/** What stands around the pages that need no account: the province, the language, the mark of a demonstration. */
export function Entrance({ start, children }: { readonly start: SessionStart; readonly children: ReactNode }) {
  const texts = useTexts();
  return (
    <div className={styles["entrance"]}>
      {start.demonstration === null ? null : (
        <aside className={styles["banner"]} aria-label={texts.demonstration.label}>
          <b>{texts.demonstration.mark}</b> — {texts.demonstration.clock(formatInstant(start.demonstration.clock))}
        </aside>
      )}
      <header className={styles["header"]}>
        <Brand province={start.province} emblem={start.emblem ?? null} linked={false} />
        <LanguageSwitch />
      </header>
      <main className={styles["content"]}>{children}</main>
    </div>
  );
}
