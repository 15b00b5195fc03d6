import { Link } from "@tanstack/react-router";
import { useSession } from "../session/useSession.ts";
import { useTexts } from "../texts/catalogue.ts";
import styles from "./Frame.module.css";
import { navigationOf } from "./entries.ts";

/** The left navigation, by the roles of the signed-in person. */
export function Navigation() {
  const texts = useTexts();
  const { actor } = useSession();
  return (
    <nav className={styles["navigation"]} aria-label={texts.navigation.label}>
      <ul className={styles["entries"]}>
        {navigationOf(actor.roles).map((entry) => (
          <li key={entry.path}>
            <Link to={entry.path} className={styles["entry"]} activeProps={{ "aria-current": "page" }}>
              {texts.navigation[entry.name]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
