import type { Api } from "../link/Api.ts";
import { ofRefusal } from "../frame/Stop.ts";
import { domain } from "./domain.ts";

/** Today in Vietnam by the server's clock, which in a demonstration is not this machine's. */
export const todayOf = async (api: Api) => {
  const [{ Instant }, { now }] = await Promise.all([domain(), api.open.session.start.query()]);
  return Instant.dayOf(now);
};

/** The year asked for; otherwise the one of the instant asked for; otherwise this year by the server's clock. */
export const yearOf = async (
  api: Api,
  { asOf, year }: { readonly asOf?: string | undefined; readonly year?: number | undefined },
): Promise<number> => {
  if (year !== undefined) return year;
  const { Day, Instant } = await domain();
  if (asOf === undefined) return Day.year(await todayOf(api));
  const instant = Instant.parse(asOf);
  if (instant._tag === "Failure") throw ofRefusal(instant.failure);
  return Day.year(Instant.dayOf(instant.success));
};
