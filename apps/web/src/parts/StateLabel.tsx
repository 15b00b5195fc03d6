import { type Sentence, useSay } from "../texts/say.ts";
import styles from "./StatusBadge.module.css";

/** The stage of a report or difficulty, the progress of a duty, a role in it: the domain's word, in a quiet frame. */
export function StateLabel({ label }: { readonly label: Sentence }) {
  const say = useSay();
  return (
    <span className={styles["badge"]} data-status="plain">
      {say(label)}
    </span>
  );
}
