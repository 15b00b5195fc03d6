import { Account, type Agency, Instant, Refusal } from "@kehoach/domain";
import { Schema } from "effect";
import { input, orRefuse, Refused } from "../Refused.ts";
import { commandId, open, router, signed } from "../trpc.ts";

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

export const demonstrationRouter = router({
  /** Moves the demonstration's clock forward; it runs on from there. */
  setClock: signed
    .meta({ access: "signedIn" })
    .input(input(Schema.Struct({ ...commandId, instant: Schema.String.check(Schema.isMaxLength(40)) })))
    .mutation(async ({ ctx, input: { instant: text } }) => {
      const { clock, demonstration, store } = ctx.services;
      if (demonstration === null || clock.set === null) throw new Refused(Refusal.make("DemonstrationOnly"));
      const instant = orRefuse(Instant.parse(text));
      if (instant < ctx.now) throw new Refused(Refusal.make("ClockBackwards", { now: Instant.format(ctx.now) }));
      await store.system((writes) => writes.setSetting(CLOCK_SETTING, instant));
      clock.set(instant);
      return { clock: instant };
    }),
});

/** Where the demonstration's clock is kept over a restart. */
export const CLOCK_SETTING = "demonstration.clock";
