import { ReportContent } from "@kehoach/domain";
import { Button } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import type { ReportAnswer } from "../../../api/Answers.ts";
import { trpc } from "../../../api/queries.ts";
import { useCommand } from "../../../api/useCommand.ts";
import { useTexts } from "../../../texts/catalogue.ts";
import { ConflictPanel } from "../../report/write/ConflictPanel.tsx";
import { EntryForm } from "../../report/write/EntryForm.tsx";
import { GeneralForm } from "../../report/write/GeneralForm.tsx";
import { SaveBar } from "../../report/write/SaveBar.tsx";
import { useDraft } from "../../report/write/useDraft.ts";
import styles from "../Consolidation.module.css";
import { consolidationTexts } from "../texts.ts";
import { CompletenessPart } from "./CompletenessPart.tsx";
import { StatementForms } from "./StatementForms.tsx";

const route = getRouteApi("/tong-hop");

/** Where the focal department writes: who reported, the text of each point beside its sources, its own duties, the general part. */
export function Workspace({
  report,
  draft: initial,
}: {
  readonly report: ReportAnswer;
  readonly draft: NonNullable<ReportAnswer["draft"]>;
}) {
  const texts = useTexts(consolidationTexts);
  const navigate = route.useNavigate();
  const draft = useDraft(report, initial);
  const assemble = useCommand(trpc.consolidation.assemble.mutationOptions());
  const { change, content } = draft;
  const { year } = report.row.key;
  const toCheck = async () => {
    if (await draft.save()) await navigate({ search: { nam: year, buoc: "kiem-tra" } });
  };
  return (
    <form
      noValidate
      className={styles["page"]}
      onSubmit={(event) => {
        event.preventDefault();
        void toCheck();
      }}
    >
      {draft.conflict === null ? null : (
        <ConflictPanel report={report} conflict={draft.conflict} onResolve={(chosen) => void draft.resolve(chosen)} />
      )}
      {report.acts.includes("SignOff") ? <p className={styles["notice"]}>{texts.headWrites}</p> : null}
      <CompletenessPart
        year={year}
        basedOn={report.draft?.version ?? initial.version}
        assembled={content.completeness}
        isSaved={draft.state === "clean"}
        assemble={assemble}
      />
      {/* What is typed while the new text is on its way would meet it as somebody else's. */}
      <div className={styles["page"]} inert={assemble.isSending}>
        {content.completeness === null ? null : <StatementForms year={year} content={content} change={change} />}
        <div>
          <h2 className={styles["partTitle"]}>{texts.own}</h2>
          {report.duties.map((duty, index) => (
            <EntryForm
              key={duty.clause}
              number={index + 1}
              duty={duty}
              entry={ReportContent.entryOf(content, duty.clause)}
              lastYear={report.lastYear}
              year={year}
              problems={{}}
              change={(field, value) => change({ clause: duty.clause, field }, value)}
            />
          ))}
        </div>
        <GeneralForm
          content={content}
          lastYear={report.lastYear}
          year={year}
          change={(field, value) => change({ clause: null, field }, value)}
        />
      </div>
      <SaveBar draft={draft}>
        <Button type="submit">{texts.check}</Button>
      </SaveBar>
    </form>
  );
}
