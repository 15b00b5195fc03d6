import { Agency } from "@kehoach/domain";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../../api/queries.ts";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { QueryState } from "../../parts/QueryState.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { useNumber } from "../../texts/format.ts";
import { GroupTable } from "./GroupTable.tsx";
import { OpenSlots } from "./OpenSlots.tsx";
import { agenciesTexts } from "./texts.ts";

/** `/co-quan`: the bodies that the plan names, by group, with the places they hold today. Read-only. */
export function AgenciesPage() {
  const shared = useTexts();
  const texts = useTexts(agenciesTexts);
  const number = useNumber();
  const query = useQuery({ ...trpc.plan.get.queryOptions(), staleTime: Number.POSITIVE_INFINITY });
  return (
    <>
      <PageTitle
        title={shared.navigation.agencies}
        context={query.data === undefined ? undefined : texts.context(number(query.data.agencies.length))}
      />
      <QueryState query={query} lines={9}>
        {(plan) => (
          <>
            {Agency.Group.literals.map((group) => (
              <GroupTable key={group} group={group} plan={plan} />
            ))}
            <OpenSlots plan={plan} />
          </>
        )}
      </QueryState>
    </>
  );
}
