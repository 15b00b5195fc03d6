import { Link } from "@tanstack/react-router";
import type { PlanAnswer } from "../../api/Answers.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { useSay } from "../../texts/say.ts";
import { Marked } from "./Marked.tsx";
import { depthOf } from "./planIndex.ts";
import styles from "./Plan.module.css";
import { excerpt, spansOf } from "./search.ts";
import { planTexts } from "./texts.ts";

/** The table of contents, or while something is searched for, the clauses where it stands. */
export function Contents({ plan, wanted }: { readonly plan: PlanAnswer; readonly wanted: string }) {
  return wanted.trim().length < 2 ? <TableOfContents plan={plan} /> : <Hits plan={plan} wanted={wanted} />;
}

function TableOfContents({ plan }: { readonly plan: PlanAnswer }) {
  const texts = useTexts(planTexts);
  return (
    <nav className={styles["contents"]} aria-label={texts.contents}>
      <details open={matchMedia("(min-width: 62em)").matches}>
        <summary>{texts.contents}</summary>
        <ul lang="vi">
          {plan.clauses
            .filter(({ kind }) => kind === "heading")
            .map((clause) => (
              <li key={clause.address} data-depth={depthOf(clause)}>
                <Link to="/ke-hoach" hash={clause.address}>
                  {clause.marker} {clause.text.replace(/:$/, "")}
                </Link>
              </li>
            ))}
        </ul>
      </details>
    </nav>
  );
}

function Hits({ plan, wanted }: { readonly plan: PlanAnswer; readonly wanted: string }) {
  const texts = useTexts(planTexts);
  const say = useSay();
  const hits = plan.clauses.flatMap((clause) => {
    const [first] = spansOf(clause.text, wanted);
    return first === undefined ? [] : [{ clause, words: excerpt(clause.text, first) }];
  });
  return (
    <section className={styles["hits"]} aria-label={texts.search}>
      <p role="status" className={styles["count"]}>
        {texts.hits(hits.length)} ·{" "}
        <Link to="/ke-hoach" search={{}} hash>
          {texts.clear}
        </Link>
      </p>
      {hits.length === 0 ? <p className="soft">{texts.noHits}</p> : null}
      <ul>
        {hits.map(({ clause, words }) => (
          <li key={clause.address}>
            <Link to="/ke-hoach" search hash={clause.address}>
              {say(clause.citation)}
            </Link>
            <span lang="vi">
              <Marked text={words} wanted={wanted} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
