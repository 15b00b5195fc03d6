import type { PlanAnswer } from "../../api/Answers.ts";
import { useTexts } from "../../texts/catalogue.ts";
import styles from "./Agencies.module.css";
import { SlotLink } from "./SlotLink.tsx";
import { agenciesTexts } from "./texts.ts";

/** The places that no particular body holds ("các tổ chức, cơ quan, đơn vị có liên quan"). */
export function OpenSlots({ plan }: { readonly plan: PlanAnswer }) {
  const texts = useTexts(agenciesTexts);
  const open = plan.slots.filter(({ holder }) => holder === null);
  if (open.length === 0) return null;
  return (
    <section className={styles["part"]}>
      <h2>{texts.open}</h2>
      <p>{texts.openHint}</p>
      <ul>
        {open.map((slot) => (
          <li key={slot.id}>
            <span lang="vi">{slot.name}</span>
            <SlotLink slot={slot} plan={plan} />
          </li>
        ))}
      </ul>
    </section>
  );
}
