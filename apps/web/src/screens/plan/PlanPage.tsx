import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useRouterState } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useMemo } from "react";
import type { PlanAnswer } from "../../api/Answers.ts";
import { trpc } from "../../api/queries.ts";
import { Button } from "@mantine/core";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { QueryState } from "../../parts/QueryState.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { formatDay } from "../../texts/format.ts";
import { useSay } from "../../texts/say.ts";
import { ClauseView } from "./ClauseView.tsx";
import { Contents } from "./Contents.tsx";
import { Ending, isEnding } from "./Ending.tsx";
import { indexPlan } from "./planIndex.ts";
import styles from "./Plan.module.css";
import { References } from "./References.tsx";
import { SearchField } from "./SearchField.tsx";
import { planTexts } from "./texts.ts";

const route = getRouteApi("/ke-hoach");

/** `/ke-hoach`: the plan's text with who is responsible for each clause; `?tim=` searches, `#muc_II__khoan_3__nn_4` leads to a clause. */
export function PlanPage() {
  const shared = useTexts();
  const texts = useTexts(planTexts);
  const say = useSay();
  const query = useQuery({ ...trpc.plan.get.queryOptions(), staleTime: Number.POSITIVE_INFINITY });
  const plan = query.data;
  return (
    <>
      <PageTitle
        title={plan === undefined ? shared.navigation.plan : say(plan.shortTitle)}
        context={
          plan === undefined ? undefined : texts.issued(plan.document.place, formatDay(plan.document.issuedDate))
        }
        act={
          <Button variant="default" onClick={() => print()}>
            {shared.acts.print}
          </Button>
        }
      />
      <QueryState query={query} lines={9}>
        {(found) => <Reader plan={found} />}
      </QueryState>
    </>
  );
}

function Reader({ plan }: { readonly plan: PlanAnswer }) {
  const { tim = "" } = route.useSearch();
  const hash = useRouterState({ select: (state) => state.location.hash });
  // The text follows the typing when there is time for it: a long plan must not hold up the keys.
  const wanted = useDeferredValue(tim);
  const index = useMemo(() => indexPlan(plan), [plan]);
  useEffect(() => {
    // The text comes after the page, so the browser's own jump found nothing.
    document.getElementById(hash)?.scrollIntoView();
  }, [hash]);
  const text = useMemo(
    () =>
      plan.clauses
        .filter(({ address }) => !isEnding(address))
        .map((clause) => (
          <ClauseView
            key={clause.address}
            clause={clause}
            plan={plan}
            index={index}
            wanted={wanted}
            isHere={clause.address === hash}
          />
        )),
    [plan, index, wanted, hash],
  );
  return (
    <div className={styles["reader"]}>
      <aside className={`${styles["aside"]} noPrint`}>
        <SearchField />
        <Contents plan={plan} wanted={wanted} />
      </aside>
      <article className={styles["text"]} lang="vi">
        {text}
        <Ending plan={plan} wanted={wanted} />
        <References plan={plan} index={index} />
      </article>
    </div>
  );
}
