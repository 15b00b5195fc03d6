import { Textarea } from "@mantine/core";
import type { Content, ReportAnswer } from "../../../api/Answers.ts";
import { useTexts } from "../../../texts/catalogue.ts";
import { reportTexts } from "../texts.ts";
import { fieldId, partId } from "./fieldId.ts";
import { LastYear } from "./LastYear.tsx";
import { generalFields } from "./merge.ts";
import styles from "./Write.module.css";

/** The general part: leadership, assessment, proposals. None of it is required. */
export function GeneralForm({
  content,
  lastYear,
  year,
  change,
}: {
  readonly content: Content;
  readonly lastYear: ReportAnswer["lastYear"];
  readonly year: number;
  readonly change: (field: (typeof generalFields)[number], value: string) => void;
}) {
  const { write: texts } = useTexts(reportTexts);
  const before = generalFields.filter((field) => (lastYear?.[field] ?? "") !== "");
  return (
    <section id={partId(null)} className={styles["entry"]} aria-labelledby="general-title">
      <h2 id="general-title" className={styles["entryTitle"]}>
        {texts.general} <span className="soft">({texts.optional})</span>
      </h2>
      <div className={styles["beside"]}>
        <div className={styles["fields"]}>
          {generalFields.map((field) => (
            <Textarea
              key={field}
              id={fieldId({ clause: null, field })}
              label={texts[field]}
              description={field === "leadership" ? texts.leadershipHint : null}
              rows={4}
              maxLength={20_000}
              className={styles["area"] ?? ""}
              value={content[field]}
              onChange={(event) => change(field, event.currentTarget.value)}
            />
          ))}
        </div>
        <LastYear year={year - 1}>
          {before.length === 0
            ? null
            : before.map((field) => (
                <div key={field}>
                  <dt>{texts[field]}</dt>
                  <dd>{lastYear?.[field]}</dd>
                </div>
              ))}
        </LastYear>
      </div>
    </section>
  );
}
