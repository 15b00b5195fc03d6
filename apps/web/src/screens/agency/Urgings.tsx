import { OfficialDocument } from "@kehoach/domain";
import { useQuery } from "@tanstack/react-query";
import type { HomeAnswer } from "../../api/Answers.ts";
import { trpc } from "../../api/queries.ts";
import { Verbatim } from "../../parts/Verbatim.tsx";
import { WordLink } from "../../parts/WordLink.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { useSay } from "../../texts/say.ts";
import { useDocumentLine } from "../../texts/useDocumentLine.ts";
import styles from "./Agency.module.css";
import { agencyTexts } from "./texts.ts";

/** Signed urgings about the given reports, the newest first (it stands open where `isOpen`), the others folded; nothing when there are none. */
export function Urgings({
  about,
  title,
  isOpen = false,
}: {
  readonly about: HomeAnswer["past"];
  readonly title: string;
  readonly isOpen?: boolean;
}) {
  const texts = useTexts(agencyTexts);
  const say = useSay();
  const line = useDocumentLine();
  const { data = [] } = useQuery(trpc.urging.list.queryOptions({}));
  const received = data
    .flatMap((urging) => {
      const concerns = about.some(
        ({ key }) =>
          key.rule === urging.rule && key.year === urging.year && urging.bodies.some(({ slot }) => slot === key.slot),
      );
      return urging.document !== null && concerns ? [{ ...urging, document: urging.document }] : [];
    })
    .toSorted((a, b) => ((a.signedAt ?? "") < (b.signedAt ?? "") ? 1 : -1));
  if (received.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {received.map((urging, index) => (
        <details key={urging.id} className={styles["paper"]} open={isOpen && index === 0}>
          <summary>
            {say(urging.tierLabel)} · {texts.card.report(urging.year)}
          </summary>
          <Verbatim label={line(urging.document)} text={urging.text} />
          <p className="noPrint">
            <WordLink about={OfficialDocument.format(urging.document.code)} source={{ urging: urging.id }} />
          </p>
        </details>
      ))}
    </section>
  );
}
