import { Address } from "@kehoach/domain";
import { useQuery } from "@tanstack/react-query";
import type { Content } from "../../api/Answers.ts";
import { trpc } from "../../api/queries.ts";
import { PathLink } from "../../parts/PathLink.tsx";
import { useSay } from "../../texts/say.ts";
import { reportPath } from "../report/reportPath.ts";

type Source = Content["statements"][number]["sources"][number];

/** Where a statement comes from: the agency's report and the clause that it speaks of. */
export function Sources({ sources, linked }: { readonly sources: ReadonlyArray<Source>; readonly linked: boolean }) {
  const say = useSay();
  const { data: plan } = useQuery({ ...trpc.plan.get.queryOptions(), staleTime: Number.POSITIVE_INFINITY });
  const nameOf = (slot: string) => plan?.slots.find(({ id }) => id === slot)?.name ?? slot;
  return sources.map(({ clause, report }) => {
    const name = nameOf(report.slot);
    return (
      <li key={`${report.slot}/${clause}`}>
        {linked ? <PathLink href={reportPath({ kind: "periodic", key: report })}>{name}</PathLink> : name} (
        {say(Address.cite(clause))})
      </li>
    );
  });
}
