import { Link } from "@tanstack/react-router";
import type { HomeAnswer } from "../../api/Answers.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { useSay } from "../../texts/say.ts";
import styles from "./Agency.module.css";
import { agencyTexts } from "./texts.ts";

/** The agency's duties as the plan words them, each leading to its clause. */
export function Duties({ duties }: { readonly duties: HomeAnswer["duties"] }) {
  const shared = useTexts();
  const texts = useTexts(agencyTexts);
  const say = useSay();
  if (duties.length === 0) return null;
  return (
    <section>
      <h2>{texts.duties}</h2>
      <p className="soft">{texts.dutiesOf}</p>
      <ol className={styles["duties"]}>
        {duties.map((duty) => (
          <li key={duty.clause}>
            <p className={styles["source"]}>
              <Link to="/ke-hoach" hash={duty.clause}>
                {say(duty.citation)}
              </Link>{" "}
              · {shared.states.duty[duty.role]}
            </p>
            <p className={styles["words"]}>{duty.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
