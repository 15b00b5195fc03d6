import { useTexts } from "../texts/catalogue.ts";
import type { SharedTexts } from "../texts/vi.ts";
import styles from "./StatusBadge.module.css";

type States = SharedTexts["states"];
type Kind = "report" | "progress" | "difficulty" | "duty";

/** The stage of a report or difficulty, the progress of a duty, or a role in it: a word in a quiet frame. */
export function StateLabel<K extends Kind>({ kind, state }: { readonly kind: K; readonly state: keyof States[K] }) {
  const texts = useTexts();
  const words: States[K] = texts.states[kind];
  return (
    <span className={styles["badge"]} data-status="plain">
      {String(words[state])}
    </span>
  );
}
