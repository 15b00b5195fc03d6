import { Day, Instant } from "@kehoach/domain";
import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { trpc } from "../../api/queries.ts";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { QueryState } from "../../parts/QueryState.tsx";
import { useMay } from "../../session/useMay.ts";
import { useSession } from "../../session/useSession.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { PreparePanel } from "./PreparePanel.tsx";
import { urgingsTexts } from "./texts.ts";
import { UrgingList } from "./UrgingList.tsx";
import styles from "./Urgings.module.css";

const route = getRouteApi("/don-doc");

/** `/don-doc`: who is overdue and can be urged, the document to be prepared, and the urgings of the year with their numbers. */
export function UrgingsPage() {
  const texts = useTexts(urgingsTexts);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { now } = useSession();
  const may = useMay();
  const thisYear = Day.year(Instant.dayOf(now));
  const year = search.nam ?? thisYear;
  const board = useQuery(trpc.board.year.queryOptions({ year }));
  const years = useQuery(trpc.board.years.queryOptions({}));
  const urgings = useQuery(trpc.urging.list.queryOptions({ year }));
  const choices = [...new Set([...(years.data?.years.map((one) => one.year) ?? []), year])].toSorted((a, b) => b - a);
  return (
    <>
      <PageTitle title={texts.title(year)} context={texts.context} />
      <form className="noPrint" onSubmit={(event) => event.preventDefault()}>
        <NativeSelect
          className={styles["year"] ?? ""}
          label={texts.year}
          value={String(year)}
          data={choices.map(String)}
          onChange={(event) => void navigate({ search: { nam: Number(event.currentTarget.value) }, replace: true })}
        />
      </form>
      {may("prepareUrging") ? (
        <QueryState query={board}>
          {(answer) => (
            <PreparePanel
              key={`${year}/${search["don-vi"] ?? ""}`}
              board={answer}
              urgings={urgings.data}
              chosen={search["don-vi"] ?? null}
            />
          )}
        </QueryState>
      ) : null}
      <section className={styles["part"]}>
        <h2>{texts.list}</h2>
        <QueryState query={urgings}>{(rows) => <UrgingList rows={rows} />}</QueryState>
      </section>
    </>
  );
}
