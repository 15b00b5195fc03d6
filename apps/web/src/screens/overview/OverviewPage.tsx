import { Day, Instant } from "@kehoach/domain";
import { Button, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { trpc } from "../../api/queries.ts";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { QueryState } from "../../parts/QueryState.tsx";
import { useSession } from "../../session/useSession.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { formatInstant } from "../../texts/format.ts";
import { useSay } from "../../texts/say.ts";
import { Awaiting } from "./Awaiting.tsx";
import { LateBodies } from "./LateBodies.tsx";
import { Numbers } from "./Numbers.tsx";
import styles from "./Overview.module.css";
import { overviewTexts } from "./texts.ts";

const route = getRouteApi("/tong-quan");

/** `/tong-quan`: is the plan on course, what needs a decision? Prints on one sheet. */
export function OverviewPage() {
  const shared = useTexts();
  const texts = useTexts(overviewTexts);
  const say = useSay();
  const { now, plan } = useSession();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const year = search.nam ?? Day.year(Instant.dayOf(now));
  const board = useQuery(trpc.board.year.queryOptions({ year }));
  const years = useQuery(trpc.board.years.queryOptions({}));
  const choices = [...new Set([...(years.data?.years.map((one) => one.year) ?? []), year])].toSorted((a, b) => b - a);
  return (
    <div className={styles["overview"]}>
      <PageTitle
        title={texts.title(year)}
        context={
          board.data === undefined
            ? say(plan.shortTitle)
            : texts.context(say(plan.shortTitle), formatInstant(board.data.asOf))
        }
        act={
          <div className={styles["top"]}>
            <NativeSelect
              aria-label={texts.year}
              value={String(year)}
              data={choices.map(String)}
              onChange={(event) => void navigate({ search: { nam: Number(event.currentTarget.value) }, replace: true })}
            />
            <Button variant="default" onClick={() => window.print()}>
              {shared.acts.print}
            </Button>
          </div>
        }
      />
      <Awaiting />
      <QueryState query={board} lines={8}>
        {(answer) => (
          <>
            <Numbers board={answer} />
            <LateBodies board={answer} />
          </>
        )}
      </QueryState>
    </div>
  );
}
