import { Button } from "@mantine/core";
import { ReportContent } from "@kehoach/domain";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { ReportAnswer } from "../../../api/Answers.ts";
import type { Fault } from "../../../api/failure.ts";
import { ErrorSummary } from "../../../parts/ErrorSummary.tsx";
import { useTexts } from "../../../texts/catalogue.ts";
import { useSay } from "../../../texts/say.ts";
import { reportTexts } from "../texts.ts";
import { ConflictPanel } from "./ConflictPanel.tsx";
import { EntryForm } from "./EntryForm.tsx";
import { fieldId } from "./fieldId.ts";
import { GeneralForm } from "./GeneralForm.tsx";
import { SaveBar } from "./SaveBar.tsx";
import { TaskList } from "./TaskList.tsx";
import { useDraft } from "./useDraft.ts";
import styles from "./Write.module.css";

const route = getRouteApi("/bao-cao/$rule/$slot/$year");

type Clause = ReportAnswer["duties"][number]["clause"];
type WithDraft = ReportAnswer & { readonly draft: NonNullable<ReportAnswer["draft"]> };

/** The list of parts, a form per duty, the general part; saves itself, and leads on to checking. */
export function WriteReport({ report }: { readonly report: WithDraft }) {
  const { write: texts } = useTexts(reportTexts);
  const say = useSay();
  const navigate = route.useNavigate();
  const draft = useDraft(report, report.draft);
  const [attempt, setAttempt] = useState(0);
  const { content, change } = draft;

  const problemsOf = (clause: Clause) => {
    const entry = ReportContent.entryOf(content, clause);
    if (ReportContent.entryState(entry) === "complete") return {};
    return {
      ...(entry.progress === null ? { progress: texts.progressMissing } : {}),
      ...(entry.result === "" ? { result: texts.resultMissing } : {}),
    };
  };
  const problems = report.duties.flatMap(({ citation, clause }) =>
    Object.entries(problemsOf(clause)).map(([field, message]) => ({
      field: fieldId({ clause, field: field as "progress" | "result" }),
      message: texts.missing(say(citation), message),
    })),
  );
  const errors: ReadonlyArray<Fault> = attempt === 0 ? [] : problems;

  const toCheck = async () => {
    setAttempt(attempt + 1);
    if (draft.state === "conflict") return;
    const saved = await draft.save();
    if (saved && problems.length === 0) await navigate({ search: { buoc: "kiem-tra" } });
  };
  useEffect(openLinkedField, []);

  return (
    <form
      noValidate
      className={styles["write"]}
      onSubmit={(event) => {
        event.preventDefault();
        void toCheck();
      }}
    >
      {draft.conflict === null ? null : (
        <ConflictPanel report={report} conflict={draft.conflict} onResolve={(chosen) => void draft.resolve(chosen)} />
      )}
      <ErrorSummary errors={errors} attempt={attempt} heading={texts.missingHeading(errors.length)} />
      {report.acts.includes("SignOff") ? <p className={styles["notice"]}>{texts.headWrites}</p> : null}
      <TaskList report={report} content={content} />
      {report.duties.map((duty, index) => (
        <EntryForm
          key={duty.clause}
          number={index + 1}
          duty={duty}
          entry={ReportContent.entryOf(content, duty.clause)}
          lastYear={report.lastYear}
          year={report.row.key.year}
          problems={attempt === 0 ? {} : problemsOf(duty.clause)}
          change={(field, value) => change({ clause: duty.clause, field }, value)}
        />
      ))}
      <GeneralForm
        content={content}
        lastYear={report.lastYear}
        year={report.row.key.year}
        change={(field, value) => change({ clause: null, field }, value)}
      />
      <SaveBar draft={draft}>
        <Button type="submit">{texts.toCheck}</Button>
      </SaveBar>
    </form>
  );
}

/** A link such as `#muc_III__khoan_9__doan_1--result` leads to the input. */
function openLinkedField() {
  const field = document.getElementById(location.hash.slice(1));
  if (field === null) return;
  field.focus();
  field.scrollIntoView({ block: "center" });
}
