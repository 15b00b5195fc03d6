import type { PlanAnswer } from "../../api/Answers.ts";
import { Marked } from "./Marked.tsx";
import styles from "./Plan.module.css";

/** Whether a clause belongs to the end of the document rather than to its text. */
export function isEnding(address: string): boolean {
  return address.startsWith("noinhan") || address.startsWith("chuky");
}

/** Recipients on the left, signature on the right, as the document ends. */
export function Ending({ plan, wanted }: { readonly plan: PlanAnswer; readonly wanted: string }) {
  const part = (of: "noinhan" | "chuky") =>
    plan.clauses
      .filter(({ address }) => isEnding(address) && address.startsWith(of))
      .map(({ address, marker, text }) => (
        <p key={address} id={address}>
          {marker} <Marked text={text} wanted={wanted} />
        </p>
      ));
  return (
    <div className={styles["ending"]}>
      <div className={styles["recipients"]}>{part("noinhan")}</div>
      <div className={styles["signature"]}>{part("chuky")}</div>
    </div>
  );
}
