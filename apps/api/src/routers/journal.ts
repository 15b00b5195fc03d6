import { Journal } from "@kehoach/domain";
import { Schema } from "effect";
import { input } from "../Refused.ts";
import { allow, ask, router, signed } from "../trpc.ts";

const PAGE = 50;

export const journalRouter = router({
  /** Newest first, fifty at a time. `by` is shown as the person is called today. */
  list: signed
    .meta({ access: "readJournal" })
    .input(
      input(
        Schema.Struct({
          before: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))),
          stream: Schema.optionalKey(Journal.Stream),
        }),
      ),
    )
    .query(async ({ ctx, input: page }) => {
      allow(ctx, "readJournal");
      const entries = await ask(ctx, (reads) => reads.journal({ ...page, limit: PAGE }));
      const people = new Map((await ctx.services.store.people.list()).map((person) => [person.user, person.name]));
      return {
        entries: entries.map(({ at, by, event, sequence, stream, version }) => ({
          sequence,
          stream,
          version,
          at,
          by: people.get(by) ?? by,
          name: Journal.eventName(stream.kind, event._tag),
        })),
        next: entries.length < PAGE ? null : (entries.at(-1)?.sequence ?? null),
      };
    }),
});
