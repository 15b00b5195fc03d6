import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { trpc } from "../../api/queries.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { useSay } from "../../texts/say.ts";
import styles from "./Signing.module.css";
import { signingTexts } from "./texts.ts";

/** Prepared urgings that the focal head has not signed; they are signed on their own screen. */
export function UrgingsToSign() {
  const texts = useTexts(signingTexts);
  const say = useSay();
  const { data = [] } = useQuery(trpc.urging.list.queryOptions({}));
  const waiting = data.filter(({ signedAt }) => signedAt === null);
  if (waiting.length === 0) return null;
  return (
    <section className={styles["group"]}>
      <h2>{texts.urgings}</h2>
      <ul>
        {waiting.map((urging) => (
          <li key={urging.id}>
            <Link to="/don-doc">{say(urging.tierLabel)}</Link> · {texts.urging(urging.year, urging.bodies.length)}
          </li>
        ))}
      </ul>
    </section>
  );
}
