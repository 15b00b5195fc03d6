import { useQuery } from "@tanstack/react-query";
import type { HomeAnswer } from "../../api/Answers.ts";
import { trpc } from "../../api/queries.ts";
import { Verbatim } from "../../parts/Verbatim.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { useSay } from "../../texts/say.ts";
import { useDocumentLine } from "../../texts/useDocumentLine.ts";
import styles from "./Agency.module.css";
import { agencyTexts } from "./texts.ts";

/** How many of the urgings are shown open; older ones fold. */
const shownOpen = 1;

/** Signed urgings to this agency, the newest first; nothing when there are none. */
export function Urgings({ slots }: { readonly slots: HomeAnswer["slots"] }) {
  const texts = useTexts(agencyTexts);
  const say = useSay();
  const line = useDocumentLine();
  const { data = [] } = useQuery(trpc.urging.list.queryOptions({}));
  const own = new Set<string>(slots.map(({ id }) => id));
  const received = data
    .filter(({ bodies, document }) => document !== null && bodies.some(({ slot }) => own.has(slot)))
    .toSorted((a, b) => ((a.signedAt ?? "") < (b.signedAt ?? "") ? 1 : -1));
  if (received.length === 0) return null;
  return (
    <section>
      <h2>{texts.urgings}</h2>
      {received.map((urging, index) => (
        <details key={urging.id} className={styles["paper"]} open={index < shownOpen}>
          <summary>
            {say(urging.tierLabel)} · {texts.card.report(urging.year)}
          </summary>
          <Verbatim label={urging.document === null ? "" : line(urging.document)} text={urging.text} />
        </details>
      ))}
    </section>
  );
}
