import { type Journal, Obligation } from "@kehoach/domain";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../../api/queries.ts";
import { reportPath } from "../report/reportPath.ts";
import { useMay } from "../../session/useMay.ts";

/** The address of the screen that shows what an entry concerns; null for whoever may not see it there. */
export function useConcernPath(): (stream: Journal.Stream) => string | null {
  const may = useMay();
  const { data: plan } = useQuery({ ...trpc.plan.get.queryOptions(), staleTime: Number.POSITIVE_INFINITY });
  return ({ id, kind }) => {
    switch (kind) {
      case "report": {
        const key = Obligation.ofId(id);
        if (key === undefined) return null;
        const rule = plan?.rules.find((one) => one.id === key.rule);
        if (rule === undefined) return null;
        const mayRead = may(rule.kind === "consolidated" ? "readConsolidated" : "readReport", { sent: true });
        return mayRead ? reportPath({ key, kind: rule.kind }) : null;
      }
      case "difficulty":
        return may("readDifficulty", { submitted: true }) ? `/kho-khan/${id}` : null;
      case "account":
        return `/nguoi-dung/${encodeURIComponent(id)}`;
      case "direction":
      case "urging":
        return null;
    }
  };
}
