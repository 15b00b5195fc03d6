import { Link } from "@tanstack/react-router";
import type { PlanAnswer } from "../../api/Answers.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { useSay } from "../../texts/say.ts";
import { ClauseLinks } from "./ClauseLinks.tsx";
import { Marked } from "./Marked.tsx";
import { depthOf, type PlanClause, type PlanIndex } from "./planIndex.ts";
import styles from "./Plan.module.css";
import { planTexts } from "./texts.ts";

/** One clause, verbatim, with its address and what hangs on it. */
export function ClauseView({
  clause,
  plan,
  index,
  wanted,
  isHere,
}: {
  readonly clause: PlanClause;
  readonly plan: PlanAnswer;
  readonly index: PlanIndex;
  readonly wanted: string;
  readonly isHere: boolean;
}) {
  const texts = useTexts(planTexts);
  const say = useSay();
  const { address, kind, marker, text } = clause;
  const words = <Marked text={text} wanted={wanted} />;
  if (kind === "head") {
    return (
      <p id={address} className={styles["head"]} data-here={isHere} data-part={address}>
        {words}
      </p>
    );
  }
  if (kind === "heading") {
    const Heading = depthOf(clause) === 1 ? "h2" : "h3";
    return (
      <Heading id={address} className={styles["heading"]} data-here={isHere}>
        {marker} {words}
      </Heading>
    );
  }
  return (
    <div id={address} className={styles["point"]} data-here={isHere}>
      <p className={styles["words"]} data-dash={marker !== ""}>
        {marker === "" ? null : <span className={styles["marker"]}>{marker} </span>}
        {words}
      </p>
      <div className={styles["about"]}>
        <Link
          to="/ke-hoach"
          hash={address}
          search
          aria-label={texts.link(say(clause.citation))}
          className={styles["cite"] ?? ""}
        >
          {say(clause.citation)}
        </Link>
        <ClauseLinks clause={clause} plan={plan} index={index} />
      </div>
    </div>
  );
}
