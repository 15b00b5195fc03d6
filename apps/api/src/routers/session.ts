import { Account, type Agency, Day, Instant, Refusal } from "@kehoach/domain";
import { Schema } from "effect";
import { input, orRefuse, Refused } from "../Refused.ts";
import { act, commandId, open, router, signed } from "../trpc.ts";

export const sessionRouter = router({
  /** What a browser or the CLI needs to know first. */
  start: open.meta({ access: "public" }).query(async ({ ctx }) => {
    const { accounts, demonstration, plan, provinceName } = ctx.services;
    const person = ctx.actor === null ? null : await accounts.find(ctx.actor.user);
    const grants = ctx.actor === null ? [] : Account.grantsOn(ctx.actor.grants, ctx.today);
    const agencyOf = (id: Agency.AgencyId | undefined) => plan.agencies.find((agency) => agency.id === id) ?? null;
    const agency = agencyOf(grants[0]?.agency);
    return {
      province: provinceName,
      plan: { id: plan.id, shortTitle: plan.shortTitle },
      emblem: null,
      passwordMinimum: Account.PASSWORD_MINIMUM,
      now: ctx.now,
      actor: person && {
        email: person.email,
        name: person.name,
        roles: [...new Set(grants.map((grant) => grant.role))],
        agency: agency && { id: agency.id, name: agency.name, shortName: agency.shortName },
      },
      demonstration: demonstration && { clock: ctx.now, ...demonstration },
    };
  }),
});

/** Where the demonstration's clock is kept over a restart. */
export const CLOCK_SETTING = "demonstration.clock";

/** The clock stays within the years for which the plan's calendar and its obligations make sense. */
const LAST_DAY = Day.of(2035, 12, 31);

/** Where the clock may be set to from `now`: forwards, and not beyond the last day. */
const settable = (text: string, now: Instant.Instant): Instant.Instant => {
  const instant = orRefuse(Instant.parse(text));
  if (instant < now) throw new Refused(Refusal.make("ClockBackwards", { now: Instant.format(now) }));
  if (instant >= Instant.endOf(LAST_DAY))
    throw new Refused(Refusal.make("ClockTooFar", { latest: Day.format(LAST_DAY) }));
  return instant;
};

export const demonstrationRouter = router({
  /** Moves the demonstration's clock forward; it runs on from there. */
  setClock: signed
    .meta({ access: "signedIn" })
    .input(input(Schema.Struct({ ...commandId, instant: Schema.String.check(Schema.isMaxLength(40)) })))
    .mutation(async ({ ctx, input: said }) => {
      const { clock, demonstration, store } = ctx.services;
      if (demonstration === null || clock.set === null) throw new Refused(Refusal.make("DemonstrationOnly"));
      const set = await act({ ctx, input: said }, () => Promise.resolve({ clock: settable(said.instant, ctx.now) }));
      // A repeated command finds the clock past its instant and leaves it there.
      if (set.clock > clock.now()) {
        await store.system((writes) => writes.setSetting(CLOCK_SETTING, set.clock));
        clock.set(set.clock);
      }
      return set;
    }),
});
