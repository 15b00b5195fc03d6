import { Account, Text } from "@kehoach/domain";
import { Schema } from "effect";
import type { Signed } from "../Context.ts";
import { input, orRefuse } from "../Refused.ts";
import { commandId, open, router, signed, Version } from "../trpc.ts";

/** `Accounts` reads it as an e-mail address. */
const Email = Schema.String.check(Schema.isMaxLength(254));
const Name = Text.line(120);
const Grants = Schema.Array(Account.Grant).check(Schema.isMaxLength(20));
const target = {
  ...commandId,
  user: Schema.String.check(Schema.isPattern(/^[\w-]+$/), Schema.isMaxLength(64)),
  basedOn: Version,
};

const byOf = (ctx: Signed, id: string) => ({ actor: ctx.actor, commandId: id, at: ctx.now });

export const userRouter = router({
  list: signed
    .meta({ access: ["administer", "nameActingHead"] })
    .query(async ({ ctx }) => orRefuse(await ctx.services.accounts.list(ctx.actor, ctx.now))),

  invite: signed
    .meta({ access: "administer" })
    .input(input(Schema.Struct({ ...commandId, email: Email, name: Name, grants: Grants })))
    .mutation(async ({ ctx, input: { commandId: id, ...person } }) =>
      orRefuse(await ctx.services.accounts.invite(byOf(ctx, id), person)),
    ),

  resetLink: signed
    .meta({ access: "administer" })
    .input(input(Schema.Struct(target)))
    .mutation(async ({ ctx, input: { commandId: id, ...about } }) =>
      orRefuse(await ctx.services.accounts.resetLink(byOf(ctx, id), about)),
    ),

  handOver: signed
    .meta({ access: "administer" })
    .input(input(Schema.Struct({ ...target, name: Name, email: Email })))
    .mutation(async ({ ctx, input: { commandId: id, ...about } }) =>
      orRefuse(await ctx.services.accounts.handOver(byOf(ctx, id), about)),
    ),

  grant: signed
    .meta({ access: ["administer", "nameActingHead"] })
    .input(input(Schema.Struct({ ...target, grants: Grants })))
    .mutation(async ({ ctx, input: { commandId: id, ...about } }) =>
      orRefuse(await ctx.services.accounts.grant(byOf(ctx, id), about)),
    ),

  disable: signed
    .meta({ access: "administer" })
    .input(input(Schema.Struct({ ...target, reason: Text.paragraph(1_000) })))
    .mutation(async ({ ctx, input: { commandId: id, ...about } }) =>
      orRefuse(await ctx.services.accounts.disable(byOf(ctx, id), about)),
    ),

  enable: signed
    .meta({ access: "administer" })
    .input(input(Schema.Struct(target)))
    .mutation(async ({ ctx, input: { commandId: id, ...about } }) =>
      orRefuse(await ctx.services.accounts.enable(byOf(ctx, id), about)),
    ),
});

export const accountRouter = router({
  /** Whoever holds a one-time link sets the password with it. */
  activate: open
    .meta({ access: "public" })
    .input(
      input(
        Schema.Struct({
          ...commandId,
          token: Schema.String.check(Schema.isMaxLength(200)),
          password: Schema.String.check(Schema.isMaxLength(200)),
        }),
      ),
    )
    .mutation(async ({ ctx, input: { commandId: id, ...link } }) =>
      orRefuse(await ctx.services.accounts.activate({ commandId: id, at: ctx.now }, link)),
    ),
});
