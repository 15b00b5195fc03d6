import type { Compliance } from "@kehoach/domain";
import { useTexts } from "../texts/catalogue.ts";
import { type Sentence, useSay } from "../texts/say.ts";
import { Sign, type SignName } from "./Sign.tsx";
import styles from "./StatusBadge.module.css";

/** The status of an obligation, as the domain computes it. */
export type Status = Compliance.Status;

/** The sign of each status; with the word it never depends on colour alone. */
export const signOf: Readonly<Record<Status, SignName>> = {
  onTime: "check",
  withinTerm: "half",
  late: "exclamation",
  overdue: "cross",
  waived: "dash",
};

/** Sign and word of a status; `label` replaces the word by a longer one of the domain. `request` is for bodies that are asked, not ordered: never shown in red. */
export function StatusBadge({
  status,
  label,
  request = false,
}: {
  readonly status: Status;
  readonly label?: Sentence;
  readonly request?: boolean;
}) {
  const texts = useTexts();
  const say = useSay();
  return (
    <span className={styles["badge"]} data-status={request ? "waived" : status}>
      <Sign name={signOf[status]} />
      {label === undefined ? texts.status[status] : say(label)}
    </span>
  );
}
