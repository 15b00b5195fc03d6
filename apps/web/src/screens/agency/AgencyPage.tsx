import { useQuery } from "@tanstack/react-query";
import { trpc } from "../../api/queries.ts";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { QueryState } from "../../parts/QueryState.tsx";
import { useSession } from "../../session/useSession.ts";
import { useTexts } from "../../texts/catalogue.ts";
import styles from "./Agency.module.css";
import { Directions } from "./Directions.tsx";
import { Duties } from "./Duties.tsx";
import { OpenDifficulties } from "./OpenDifficulties.tsx";
import { PastReports } from "./PastReports.tsx";
import { ReportCard } from "./ReportCard.tsx";
import { agencyTexts } from "./texts.ts";
import { Urgings } from "./Urgings.tsx";

/** `/don-vi`, "Việc của đơn vị": what the agency owes, by when, and what is left. */
export function AgencyPage() {
  const shared = useTexts();
  const texts = useTexts(agencyTexts);
  const { actor } = useSession();
  const query = useQuery(trpc.home.mine.queryOptions({}));
  return (
    <>
      <PageTitle title={shared.navigation.agency} context={actor.agency?.name} />
      <QueryState query={query}>
        {(home) => {
          if (home.slots.length === 0) return <EmptyState title={texts.slotless}>{texts.slotlessHint}</EmptyState>;
          const [next, ...others] = home.current;
          return (
            <div className={styles["home"]}>
              {next === undefined ? (
                <EmptyState title={texts.card.none}>{texts.card.noneHint}</EmptyState>
              ) : (
                <ReportCard report={next} />
              )}
              {others.length === 0 ? null : (
                <section>
                  <h2>{texts.others}</h2>
                  <PastReports reports={others} caption={texts.others} withTerm />
                </section>
              )}
              <Directions />
              <Urgings about={home.current} title={texts.urgings} isOpen />
              <Duties duties={home.duties} />
              <OpenDifficulties />
              {home.past.length === 0 ? null : (
                <section>
                  <h2>{texts.past}</h2>
                  <PastReports reports={home.past} caption={texts.past} />
                </section>
              )}
              <Urgings about={home.past} title={texts.pastUrgings} />
            </div>
          );
        }}
      </QueryState>
    </>
  );
}
