import { getRouteApi } from "@tanstack/react-router";
import { OneYear } from "./OneYear.tsx";
import { YearList } from "./YearList.tsx";

const route = getRouteApi("/tong-hop");

/** `/tong-hop`: the consolidated reports of all years; `?nam=2026`: the workspace or the reading view of one. */
export function ConsolidationPage() {
  const { nam } = route.useSearch();
  return nam === undefined ? <YearList /> : <OneYear key={nam} year={nam} />;
}
