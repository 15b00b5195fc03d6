import { useQuery } from "@tanstack/react-query";
import { trpc } from "../../api/queries.ts";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { QueryState } from "../../parts/QueryState.tsx";
import { useSession } from "../../session/useSession.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { PastReports } from "../agency/PastReports.tsx";
import { agencyTexts } from "../agency/texts.ts";
import { AllReports } from "./AllReports.tsx";
import { reportsTexts } from "./texts.ts";

/** `/bao-cao`: an agency sees its own reports, whoever reviews or supervises sees those of all. */
export function ReportsPage() {
  const shared = useTexts();
  const texts = useTexts(reportsTexts);
  const { actor } = useSession();
  const isAgency = actor.roles.every((role) => role === "drafter" || role === "head");
  return (
    <>
      <PageTitle title={shared.navigation.reports} context={isAgency ? texts.own : texts.all} />
      {isAgency ? <OwnReports /> : <AllReports />}
    </>
  );
}

function OwnReports() {
  const home = useTexts(agencyTexts);
  const texts = useTexts(reportsTexts);
  const query = useQuery(trpc.home.mine.queryOptions({}));
  return (
    <QueryState query={query}>
      {({ current, past, slots }) => {
        if (slots.length === 0) return <EmptyState title={home.slotless}>{home.slotlessHint}</EmptyState>;
        const reports = [...current, ...past].toSorted((a, b) => b.key.year - a.key.year);
        return reports.length === 0 ? (
          <EmptyState title={texts.none}>{texts.noneHint}</EmptyState>
        ) : (
          <PastReports reports={reports} caption={texts.caption} />
        );
      }}
    </QueryState>
  );
}
