import { OfficialDocument } from "@kehoach/domain";
import type { UrgingAnswer } from "../../api/Answers.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { Verbatim } from "../../parts/Verbatim.tsx";
import { WordLink } from "../../parts/WordLink.tsx";
import { useMay } from "../../session/useMay.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { formatDay } from "../../texts/format.ts";
import { useSay } from "../../texts/say.ts";
import { SignAct } from "./SignAct.tsx";
import { urgingsTexts } from "./texts.ts";
import styles from "./Urgings.module.css";

type Document = NonNullable<UrgingAnswer["document"]>;

/** Number and date of a signed urging, and its letter to download. */
function SignedLetter({ document, id }: { readonly document: Document; readonly id: string }) {
  const texts = useTexts(urgingsTexts);
  const code = OfficialDocument.format(document.code);
  return (
    <>
      <p className={styles["number"]}>{texts.number(code, formatDay(document.issuedDate))}</p>
      <WordLink about={code} source={{ urging: id }} />
    </>
  );
}

/** The urgings of a year, those that wait for signature first. */
export function UrgingList({ rows }: { readonly rows: ReadonlyArray<UrgingAnswer> }) {
  const texts = useTexts(urgingsTexts);
  const say = useSay();
  const may = useMay();
  const ordered = rows.toSorted(
    (a, b) => Number(a.document !== null) - Number(b.document !== null) || (a.preparedAt < b.preparedAt ? 1 : -1),
  );
  return (
    <DataTable
      caption={texts.list}
      rows={ordered}
      rowKey={(row) => row.id}
      empty={<EmptyState title={texts.listNone}>{texts.listNoneHint}</EmptyState>}
      columns={[
        {
          key: "tier",
          header: texts.tier,
          name: true,
          cell: (row) => (
            <>
              <b>{say(row.tierLabel)}</b>
              <details>
                <summary>{texts.content}</summary>
                <Verbatim text={row.text} />
              </details>
            </>
          ),
        },
        {
          key: "bodies",
          header: texts.bodies,
          width: "28%",
          cell: (row) => row.bodies.map(({ name }) => name).join("; "),
        },
        {
          key: "prepared",
          header: texts.preparedAt,
          numeric: true,
          cell: (row) => formatDay(new Date(row.preparedAt)),
          sortBy: (row) => row.preparedAt,
        },
        {
          key: "document",
          header: texts.document,
          width: "22%",
          cell: (row) =>
            row.document !== null ? (
              <SignedLetter id={row.id} document={row.document} />
            ) : may("signUrging") ? (
              <SignAct urging={row} />
            ) : (
              texts.onlyHead
            ),
        },
      ]}
    />
  );
}
