import { Day, Instant } from "@kehoach/domain";
import { getRouteApi } from "@tanstack/react-router";
import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "../../api/AppRouter.ts";
import type { Sort } from "../../parts/sortRows.ts";
import { useSession } from "../../session/useSession.ts";

/** One year of the board. */
export type BoardAnswer = inferRouterOutputs<AppRouter>["board"]["year"];
export type BoardRow = BoardAnswer["rows"][number];
/** All years of the board. */
export type BoardYearsAnswer = inferRouterOutputs<AppRouter>["board"]["years"];

const route = getRouteApi("/theo-doi");

export type BoardSearch = ReturnType<typeof route.useSearch>;

/** The board's state, which lives in the address: year, day asked, filters, order. */
export function useBoardSearch() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { now } = useSession();
  const day = search.ngay !== undefined && Day.is(search.ngay) ? search.ngay : undefined;
  const key = search["sap-xep"] ?? "";
  const sort: Sort | null = key === "" ? null : { key: key.replace(/^-/, ""), descending: key.startsWith("-") };
  return {
    year: search.nam ?? Day.year(Instant.dayOf(now)),
    /** The day asked, or undefined for now. */
    asOf: day,
    status: search["tinh-trang"] ?? "",
    group: search.khoi ?? "",
    sort,
    change: (change: BoardSearch) =>
      void navigate({
        search: (old) =>
          Object.fromEntries(Object.entries({ ...old, ...change }).filter(([, value]) => value !== "")) as BoardSearch,
        replace: true,
        resetScroll: false,
      }),
    /** The address of this board with one status only. */
    hrefOf: (status: string) => {
      const next = new URLSearchParams();
      if (search.nam !== undefined) next.set("nam", String(search.nam));
      if (day !== undefined) next.set("ngay", day);
      if (status !== "") next.set("tinh-trang", status);
      return `/theo-doi?${next.toString()}#tat-ca`;
    },
  };
}
