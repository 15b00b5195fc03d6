import { useClickOutside } from "@mantine/hooks";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { signInPath } from "../session/places.ts";
import { signOut } from "../session/signIn.ts";
import { useMay } from "../session/useMay.ts";
import { useSession } from "../session/useSession.ts";
import { useTexts } from "../texts/catalogue.ts";
import styles from "./AccountMenu.module.css";
import { leadingRole } from "./entries.ts";

/** Who is signed in (body and roles), and the way out. */
export function AccountMenu() {
  const texts = useTexts();
  const { actor } = useSession();
  const may = useMay();
  // Who administers reaches the accounts by the navigation.
  const namesActing = may("nameActingHead", { agency: actor.agency?.id ?? null }) && !may("administer");
  const [isOpen, setOpen] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const [isStuck, setStuck] = useState(false);
  const box = useClickOutside<HTMLDivElement>(() => setOpen(false));

  const leave = async () => {
    setLeaving(true);
    setStuck(false);
    if (await signOut()) {
      // A full load forgets everything this person had on screen.
      location.assign(signInPath);
      return;
    }
    setLeaving(false);
    setStuck(true);
  };

  return (
    <div
      ref={box}
      className={styles["menu"]}
      onKeyDown={(event) => {
        if (event.key === "Escape") setOpen(false);
      }}
    >
      <button
        type="button"
        className={styles["toggle"]}
        aria-expanded={isOpen}
        aria-controls="account-panel"
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles["who"]}>
          <span className={styles["agency"]}>{actor.agency?.shortName ?? texts.account.menu}</span>
          <span className={styles["role"]}>{texts.roles[leadingRole(actor.roles)]}</span>
        </span>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className={styles["icon"]}>
          <circle cx="10" cy="6.5" r="3.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
          <path d="M3 18c.6-4 3.4-6 7-6s6.4 2 7 6" fill="none" stroke="currentColor" strokeWidth="1.8" />
        </svg>
        <span className="spoken">{texts.account.menu}</span>
      </button>
      <div id="account-panel" hidden={!isOpen} className={styles["panel"]}>
        {actor.agency === null ? null : <p className={styles["line"]}>{actor.agency.name}</p>}
        <p className={styles["line"]}>{actor.roles.map((role) => texts.roles[role]).join(", ")}</p>
        <p className={styles["soft"]}>{actor.email}</p>
        {namesActing ? (
          <p className={styles["place"]}>
            <Link to="/nguoi-dung" onClick={() => setOpen(false)}>
              {texts.account.nameActing}
            </Link>
          </p>
        ) : null}
        <button type="button" className={styles["leave"]} disabled={isLeaving} onClick={() => void leave()}>
          {isLeaving ? texts.account.signingOut : texts.account.signOut}
        </button>
        {isStuck ? (
          <p role="alert" className={styles["soft"]}>
            {texts.errors.offline}
          </p>
        ) : null}
      </div>
    </div>
  );
}
