import { Checkbox, NativeSelect, Textarea } from "@mantine/core";
import { ReportContent } from "@kehoach/domain";
import { Link } from "@tanstack/react-router";
import type { ReportAnswer } from "../../../api/Answers.ts";
import { useTexts } from "../../../texts/catalogue.ts";
import { useSay } from "../../../texts/say.ts";
import { reportTexts } from "../texts.ts";
import { fieldId, partId } from "./fieldId.ts";
import { LastYear } from "./LastYear.tsx";
import type { Place, Value } from "./merge.ts";
import styles from "./Write.module.css";

type Entry = ReportContent.Entry;
type Field = Exclude<Extract<Place, { clause: Entry["clause"] }>["field"], "statement">;

/** What is said of one duty: progress and result or why there is none, difficulties, what comes next; last year's beside it. */
export function EntryForm({
  number,
  duty,
  entry,
  lastYear,
  year,
  problems,
  change,
}: {
  readonly number: number;
  readonly duty: ReportAnswer["duties"][number];
  readonly entry: Entry;
  readonly lastYear: ReportAnswer["lastYear"];
  readonly year: number;
  /** What is wrong, by field. */
  readonly problems: Partial<Readonly<Record<Field, string>>>;
  readonly change: (field: Field, value: Value) => void;
}) {
  const shared = useTexts();
  const { write: texts } = useTexts(reportTexts);
  const say = useSay();
  const id = (field: Field) => fieldId({ clause: duty.clause, field });
  const errorAt = (field: Field) => problems[field] ?? null;
  const before = lastYear?.entries.find((candidate) => candidate.clause === duty.clause) ?? null;
  const area = (field: "result" | "reasonForNone" | "difficulties" | "nextPlan", rows: number) => ({
    id: id(field),
    label: texts[field],
    rows,
    maxLength: field === "reasonForNone" ? 4000 : 20_000,
    value: entry[field],
    error: errorAt(field),
    className: styles["area"],
    onChange: (event: React.ChangeEvent<HTMLTextAreaElement>) => change(field, event.currentTarget.value),
  });
  return (
    <section id={partId(duty.clause)} className={styles["entry"]} aria-labelledby={`${partId(duty.clause)}-title`}>
      <h2 id={`${partId(duty.clause)}-title`} className={styles["entryTitle"]}>
        {number}.{" "}
        <Link to="/ke-hoach" hash={duty.clause} target="_blank">
          {say(duty.citation)}
        </Link>
      </h2>
      <p className={styles["clause"]}>{duty.text}</p>
      <div className={styles["beside"]}>
        <div className={styles["fields"]}>
          <NativeSelect
            id={id("progress")}
            label={texts.progress}
            className={styles["progress"]}
            value={entry.progress ?? ""}
            error={errorAt("progress")}
            onChange={(event) => change("progress", event.currentTarget.value || null)}
            data={[
              { value: "", label: texts.choose },
              ...ReportContent.Progress.literals.map((value) => ({ value, label: shared.states.progress[value] })),
            ]}
          />
          <Textarea {...area("result", 7)} description={texts.resultHint} />
          <Checkbox
            id={id("estimated")}
            label={texts.estimated}
            checked={entry.estimated}
            onChange={(event) => change("estimated", event.currentTarget.checked)}
          />
          {entry.result === "" || entry.reasonForNone !== "" ? (
            <Textarea {...area("reasonForNone", 3)} description={texts.reasonHint} />
          ) : null}
          <div>
            <Textarea {...area("difficulties", 3)} />
            {entry.difficulties === "" ? null : (
              <p className={styles["after"]}>
                <Link to="/kho-khan/phan-anh" search={{ dieu: duty.clause }}>
                  {texts.raise}
                </Link>
              </p>
            )}
          </div>
          <Textarea {...area("nextPlan", 3)} />
        </div>
        <LastYear year={year - 1}>{before === null ? null : <EntryBefore entry={before} />}</LastYear>
      </div>
    </section>
  );
}

function EntryBefore({ entry }: { readonly entry: NonNullable<ReportAnswer["lastYear"]>["entries"][number] }) {
  const shared = useTexts();
  const { write: texts } = useTexts(reportTexts);
  const parts = [
    [texts.progress, entry.progress === null ? "" : shared.states.progress[entry.progress]],
    [texts.result, entry.result],
    [texts.reasonForNone, entry.reasonForNone],
    [texts.difficulties, entry.difficulties],
    [texts.nextPlan, entry.nextPlan],
  ] as const;
  return parts
    .filter(([, text]) => text !== "")
    .map(([label, text]) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{text}</dd>
      </div>
    ));
}
