import { getRouteApi } from "@tanstack/react-router";
import type { ReportAnswer } from "../../../api/Answers.ts";
import { trpc } from "../../../api/queries.ts";
import { useCommand } from "../../../api/useCommand.ts";
import { useTexts } from "../../../texts/catalogue.ts";
import styles from "../Report.module.css";
import { actTexts } from "./texts.ts";
import { AcceptAct } from "./AcceptAct.tsx";
import { ActDialog, type ActName } from "./ActDialog.tsx";
import { GrantAct } from "./GrantAct.tsx";
import { PaperReceiptAct } from "./PaperReceiptAct.tsx";
import { PlainAct } from "./PlainAct.tsx";
import { ReasonAct } from "./ReasonAct.tsx";
import { ReturnAct } from "./ReturnAct.tsx";

/** Acts that carry the work on; the others are exceptions and fold behind "Việc khác". */
const main: ReadonlyArray<ActName> = ["SignOff", "Send", "Accept", "Return", "BeginReview", "RecordPaperReceipt"];

/** The acts on the report that the API offers to this person now, the main ones first. */
export function ReportActs({ report }: { readonly report: ReportAnswer }) {
  const texts = useTexts(actTexts);
  const offered = (Object.keys(texts.acts) as ReadonlyArray<ActName>).filter((act) => report.acts.includes(act));
  const rest = offered.filter((act) => !main.includes(act));
  return (
    <>
      {main
        .filter((act) => offered.includes(act))
        .map((act) => (
          <OneAct key={act} act={act} report={report} />
        ))}
      {rest.length < 2 ? (
        rest.map((act) => <OneAct key={act} act={act} report={report} />)
      ) : (
        <details className={styles["more"]}>
          <summary>{texts.more}</summary>
          <div className={styles["acts"]}>
            {rest.map((act) => (
              <OneAct key={act} act={act} report={report} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}

function OneAct({ act, report }: { readonly act: ActName; readonly report: ReportAnswer }) {
  switch (act) {
    case "SignOff":
      return report.draft === null || report.missing.length > 0 ? null : (
        <SignAct report={report} draftVersion={report.draft.version} />
      );
    case "Send":
      return <SendAct report={report} />;
    case "VoidSignOff":
    case "Recall":
    case "BeginReview":
      return <PlainAct act={act} report={report} />;
    case "Accept":
      return <AcceptAct report={report} />;
    case "Return":
      return <ReturnAct report={report} />;
    case "Reopen":
    case "RevokeExtension":
    case "RevokeWaiver":
      return <ReasonAct act={act} report={report} />;
    case "RecordPaperReceipt":
      return <PaperReceiptAct report={report} />;
    case "Extend":
    case "Waive":
      return <GrantAct act={act} report={report} />;
  }
}

const targetOf = ({ row, version }: ReportAnswer) => ({ key: row.key, basedOn: version });

/** The head signs the version that is on the screen; a newer draft is refused. */
function SignAct({ report, draftVersion }: { readonly report: ReportAnswer; readonly draftVersion: number }) {
  const command = useCommand(trpc.report.sign.mutationOptions());
  return (
    <ActDialog act="SignOff" variant="filled" command={command} input={() => ({ ...targetOf(report), draftVersion })} />
  );
}

const route = getRouteApi("/bao-cao/$rule/$slot/$year");

/** Sends, and shows the receipt. */
function SendAct({ report }: { readonly report: ReportAnswer }) {
  const navigate = route.useNavigate();
  const command = useCommand(trpc.report.send.mutationOptions());
  return (
    <ActDialog
      act="Send"
      variant="filled"
      command={command}
      input={() => targetOf(report)}
      onDone={() => void navigate({ search: { buoc: "bien-nhan" } })}
    />
  );
}
