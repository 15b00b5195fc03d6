import { Address } from "@kehoach/domain";
import { Link } from "@tanstack/react-router";
import type { PlanAnswer } from "../../api/Answers.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { useSay } from "../../texts/say.ts";
import styles from "./Agencies.module.css";
import { agenciesTexts } from "./texts.ts";

/** A place in the plan: its clause, which opens the plan there. */
export function SlotLink({ slot, plan }: { readonly slot: PlanAnswer["slots"][number]; readonly plan: PlanAnswer }) {
  const texts = useTexts(agenciesTexts);
  const say = useSay();
  return (
    <span className={styles["slot"]}>
      <Link to="/ke-hoach" hash={slot.clause}>
        {say(Address.cite(slot.clause))}
      </Link>
      {slot.id === plan.focal ? ` (${texts.focal})` : null}
    </span>
  );
}
