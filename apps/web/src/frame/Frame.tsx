import { Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useSession } from "../session/useSession.ts";
import { useTexts } from "../texts/catalogue.ts";
import { AccountMenu } from "./AccountMenu.tsx";
import { Brand } from "./Brand.tsx";
import { DemonstrationBanner } from "./DemonstrationBanner.tsx";
import styles from "./Frame.module.css";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { Navigation } from "./Navigation.tsx";

/** What stands around every screen: skip link, header, navigation by role, and the mark of a demonstration. */
export function Frame() {
  const texts = useTexts();
  const session = useSession();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => setMenuOpen(false), [pathname]);

  return (
    <div className={styles["frame"]}>
      <a href="#content" className={styles["skip"]}>
        {texts.skipToContent}
      </a>
      {session.demonstration === null ? null : <DemonstrationBanner clock={session.demonstration.clock} />}
      <header className={styles["header"]}>
        <button
          type="button"
          className={styles["burger"]}
          aria-expanded={isMenuOpen}
          aria-controls="navigation"
          aria-label={isMenuOpen ? texts.navigation.close : texts.navigation.open}
          onClick={() => setMenuOpen(!isMenuOpen)}
        >
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path
              d={isMenuOpen ? "M4 4l12 12M16 4L4 16" : "M2 5h16M2 10h16M2 15h16"}
              stroke="currentColor"
              strokeWidth="2"
            />
          </svg>
        </button>
        <Brand province={session.province} emblem={session.emblem ?? null} />
        <div className={styles["tools"]}>
          <LanguageSwitch />
          <AccountMenu />
        </div>
      </header>
      <div
        id="navigation"
        className={styles["side"]}
        data-open={isMenuOpen}
        onKeyDown={(event) => {
          if (event.key === "Escape") setMenuOpen(false);
        }}
      >
        <Navigation />
      </div>
      <main id="content" className={styles["content"]} tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
