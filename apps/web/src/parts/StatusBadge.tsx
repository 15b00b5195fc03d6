import { useTexts } from "../texts/catalogue.ts";
import { Sign, type SignName } from "./Sign.tsx";
import styles from "./StatusBadge.module.css";

/** The status of an obligation, as the domain computes it. */
export type Status = "onTime" | "late" | "withinTerm" | "overdue" | "waived";

/** The sign of each status; with the word it never depends on colour alone. */
export const signOf: Readonly<Record<Status, SignName>> = {
  onTime: "check",
  withinTerm: "half",
  late: "exclamation",
  overdue: "cross",
  waived: "dash",
};

/** Sign and word of a status. `request` is for bodies that are asked, not ordered: never shown in red. */
export function StatusBadge({
  status,
  label,
  request = false,
}: {
  readonly status: Status;
  readonly label?: string;
  readonly request?: boolean;
}) {
  const texts = useTexts();
  return (
    <span className={styles["badge"]} data-status={request ? "waived" : status}>
      <Sign name={signOf[status]} />
      {label ?? texts.status[status]}
    </span>
  );
}
