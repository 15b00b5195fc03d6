import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { trpc } from "../../api/queries.ts";
import { LinkButton } from "../../parts/LinkButton.tsx";
import { StateLabel } from "../../parts/StateLabel.tsx";
import { useSession } from "../../session/useSession.ts";
import { useTexts } from "../../texts/catalogue.ts";
import styles from "./Agency.module.css";
import { agencyTexts } from "./texts.ts";

/** The agency's difficulties that are not closed, and the way to raise one. Absent for bodies that raise none. */
export function OpenDifficulties() {
  const texts = useTexts(agencyTexts);
  const { actor } = useSession();
  const { data = [] } = useQuery(trpc.difficulty.list.queryOptions({}));
  if (!actor.roles.some((role) => role === "drafter" || role === "head")) return null;
  const open = data.filter(({ stage }) => stage !== "closed");
  return (
    <section>
      <h2>{texts.difficulties}</h2>
      {open.length === 0 ? (
        <p className="soft">{texts.difficultiesNone}</p>
      ) : (
        <ul className={styles["lines"]}>
          {open.map((difficulty) => (
            <li key={difficulty.id}>
              <Link to="/kho-khan/$id" params={{ id: difficulty.id }}>
                {difficulty.subject}
              </Link>{" "}
              <StateLabel label={difficulty.stageLabel} />
            </li>
          ))}
        </ul>
      )}
      <LinkButton to="/kho-khan/phan-anh" variant="default" className="noPrint">
        {texts.raise}
      </LinkButton>
    </section>
  );
}
