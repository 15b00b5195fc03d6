import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { DifficultyAnswer } from "../../api/Answers.ts";
import { trpc } from "../../api/queries.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { LinkButton } from "../../parts/LinkButton.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { QueryState } from "../../parts/QueryState.tsx";
import { StateLabel } from "../../parts/StateLabel.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { formatDay } from "../../texts/format.ts";
import { useSay } from "../../texts/say.ts";
import styles from "./Difficulty.module.css";
import { HandlingPanel } from "./handling/HandlingPanel.tsx";
import { difficultyTexts } from "./texts.ts";
import { useMayRaise } from "./useMayRaise.ts";

const route = getRouteApi("/kho-khan");

/** The choices of the filter "Bước": everything, everything open, or the steps that occur. */
const openOnly = "mo";

/** `/kho-khan`: difficulties with their step and age; agencies raise, the focal department and the committee handle. */
export function DifficultiesPage() {
  const shared = useTexts();
  const texts = useTexts(difficultyTexts);
  const query = useQuery(trpc.difficulty.list.queryOptions({}));
  const mayRaise = useMayRaise();
  return (
    <>
      <PageTitle
        title={shared.navigation.difficulties}
        context={texts.context}
        act={mayRaise ? <LinkButton to="/kho-khan/phan-anh">{texts.raise}</LinkButton> : undefined}
      />
      <QueryState query={query}>{(rows) => <List rows={rows} />}</QueryState>
    </>
  );
}

function List({ rows }: { readonly rows: ReadonlyArray<DifficultyAnswer> }) {
  const texts = useTexts(difficultyTexts);
  const say = useSay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  if (rows.length === 0) return <EmptyState title={texts.empty}>{texts.emptyHint}</EmptyState>;

  const stage = search.buoc ?? "";
  const agency = search["don-vi"] ?? "";
  const shown = rows
    .filter((row) => stage === "" || (stage === openOnly ? row.stage !== "closed" : row.stage === stage))
    .filter((row) => agency === "" || row.slot === agency);
  const stages = [...new Map(rows.map((row) => [row.stage, say(row.stageLabel)]))];
  const agencies = [...new Map(rows.map((row) => [row.slot, row.agency]))].toSorted(([, a], [, b]) =>
    a.localeCompare(b, "vi"),
  );
  const filter = (change: { readonly buoc?: string; readonly "don-vi"?: string }) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true });

  return (
    <>
      <form className={`${styles["filters"]} noPrint`} onSubmit={(event) => event.preventDefault()}>
        <NativeSelect
          label={texts.filterStage}
          value={stage}
          onChange={(event) => filter({ buoc: event.currentTarget.value })}
          data={[
            { value: "", label: texts.allStages },
            { value: openOnly, label: texts.open },
            ...stages.map(([value, label]) => ({ value, label })),
          ]}
        />
        {agencies.length > 1 ? (
          <NativeSelect
            label={texts.filterAgency}
            value={agency}
            onChange={(event) => filter({ "don-vi": event.currentTarget.value })}
            data={[{ value: "", label: texts.allAgencies }, ...agencies.map(([value, label]) => ({ value, label }))]}
          />
        ) : null}
      </form>
      <HandlingPanel difficulties={shown} />
      <h2 className={styles["listTitle"]}>{texts.list}</h2>
      <DataTable
        caption={texts.list}
        rows={shown}
        rowKey={(row) => row.id}
        href={(row) => `/kho-khan/${row.id}`}
        empty={
          <EmptyState
            title={texts.noMatch}
            act={
              <LinkButton to="/kho-khan" search={{}} variant="default">
                {texts.clearFilter}
              </LinkButton>
            }
          />
        }
        columns={[
          { key: "subject", header: texts.subject, name: true, cell: (row) => row.subject },
          { key: "agency", header: texts.agency, cell: (row) => row.agency, sortBy: (row) => row.agency },
          {
            key: "stage",
            header: texts.stage,
            cell: (row) => <StateLabel label={row.stageLabel} />,
            sortBy: (row) => say(row.stageLabel),
          },
          {
            key: "age",
            header: texts.age,
            numeric: true,
            cell: (row) => (row.stage === "closed" ? "–" : texts.days(row.ageInDays)),
            sortBy: (row) => (row.stage === "closed" ? null : row.ageInDays),
          },
          {
            key: "raised",
            header: texts.raisedOn,
            numeric: true,
            cell: (row) => formatDay(new Date(row.raisedAt)),
            sortBy: (row) => row.raisedAt,
          },
        ]}
      />
    </>
  );
}
