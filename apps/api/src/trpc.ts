import { Access } from "@kehoach/domain";
import type { Store } from "@kehoach/store";
import { initTRPC } from "@trpc/server";
import { Result, Schema } from "effect";
import type { Context, Signed } from "./Context.ts";
import { orRefuse, refusalOf, signInRequired } from "./Refused.ts";

/** Which right a procedure takes; the test of every procedure with every role reads it. */
export interface Meta {
  readonly access: "public" | "signedIn" | Access.Action | ReadonlyArray<Access.Action>;
}

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    isDev: false,
    errorFormatter: ({ error, shape }) => {
      const refusal = refusalOf(error);
      const { code, httpStatus } = shape.data;
      return { code: shape.code, message: refusal.sentence.vi, data: { code, httpStatus, refusal } };
    },
  });

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** A procedure that anybody may call. */
export const open = t.procedure;

/** A procedure for people who are signed in. */
export const signed = t.procedure.use(({ ctx, next, path }) => {
  if (ctx.actor === null) throw signInRequired();
  return next({ ctx: { ...ctx, actor: ctx.actor, path } satisfies Signed });
});

/** The id of a command, made by the client; the same again has one effect. */
export const commandId = { commandId: Schema.String.check(Schema.isUUID()) };

/** The version of a stream, a draft or an account that a change was decided upon. */
export const Version = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1_000_000_000 }));

/** Stops unless the policy allows it. */
export const allow = (ctx: Signed, action: Access.Action, resource: Access.Resource = {}): void =>
  orRefuse(Access.decide(ctx.actor, action, resource, ctx.today));

/** Reads as the person who asks. */
export const ask = <A>(ctx: Context, work: (reads: Store.Reads) => Promise<A>): Promise<A> =>
  ctx.services.store.read(ctx.actor, work);

/**
 * Carries out a command once: the same id with the same content gives the same answer. A refusal thrown in `work` (`orRefuse`) rolls
 * everything back.
 */
export const act = async <A>(
  { ctx, input }: { readonly ctx: Signed; readonly input: { readonly commandId: string; readonly basedOn?: number } },
  work: (writes: Store.Writes) => Promise<A>,
): Promise<A> => {
  // The version it was based on has grown by the command itself when the same is sent again.
  const { basedOn: _, commandId: id, ...said } = input;
  const content = { path: ctx.path, said };
  return orRefuse(
    await ctx.services.store.command({ actor: ctx.actor, commandId: id, content }, async (writes) =>
      Result.succeed(await work(writes)),
    ),
  );
};
