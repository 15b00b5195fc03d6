import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import type { PlanAnswer } from "../../api/Answers.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { formatDay } from "../../texts/format.ts";
import { useSay } from "../../texts/say.ts";
import type { PlanIndex } from "./planIndex.ts";
import styles from "./Plan.module.css";
import { planTexts } from "./texts.ts";

/** The documents that the plan cites, each with the clauses that cite it. */
export function References({ plan, index }: { readonly plan: PlanAnswer; readonly index: PlanIndex }) {
  const texts = useTexts(planTexts);
  const say = useSay();
  return (
    <section className={styles["references"]}>
      <h2 id="van-ban-duoc-dan">{texts.references}</h2>
      <DataTable
        caption={texts.references}
        rows={plan.references}
        rowKey={({ number, subject }) => `${number ?? ""}${subject}`}
        empty={null}
        columns={[
          {
            key: "number",
            header: texts.document,
            name: true,
            width: "8.5rem",
            cell: ({ number }) => number ?? texts.noNumber,
          },
          {
            key: "date",
            header: texts.date,
            cell: ({ issuedDate }) => (issuedDate === null ? "–" : formatDay(issuedDate)),
          },
          { key: "issuer", header: texts.issuer, cell: ({ issuer }) => issuer ?? "–" },
          { key: "about", header: texts.about, cell: ({ subject }) => subject },
          {
            key: "cited",
            header: texts.citedIn,
            cell: ({ citedIn }) =>
              citedIn.map((clause, at) => {
                const citation = index.citationAt.get(clause);
                return (
                  <Fragment key={clause}>
                    {at > 0 ? "; " : null}
                    <Link to="/ke-hoach" hash={clause}>
                      {citation === undefined ? clause : say(citation)}
                    </Link>
                  </Fragment>
                );
              }),
          },
        ]}
      />
    </section>
  );
}
