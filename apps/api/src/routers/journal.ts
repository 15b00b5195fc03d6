import { Journal } from "@kehoach/domain";
import type { Store } from "@kehoach/store";
import { Schema } from "effect";
import { input } from "../Refused.ts";
import { allow, ask, router, signed } from "../trpc.ts";

const PAGE = 50;

/** Reports and accounts tell what they are by their id; the others by how they began. */
const toldByBeginning = ["difficulty", "direction", "urging"] as const;

/** The first event of each stream on a page that is told by it. */
const beginnings = async (
  reads: Store.Reads,
  plan: Parameters<Store.Reads["streams"]>[0],
  entries: ReadonlyArray<Journal.Entry>,
): Promise<ReadonlyMap<string, Journal.Event>> => {
  const first = new Map<string, Journal.Event>();
  for (const kind of toldByBeginning) {
    const ids = new Set(entries.flatMap(({ stream }) => (stream.kind === kind ? [stream.id] : [])));
    if (ids.size === 0) continue;
    for (const { entries: of, stream } of await reads.streams(plan, kind, [...ids])) {
      const [beginning] = of;
      if (beginning !== undefined) first.set(stream.id, beginning.event);
    }
  }
  return first;
};

export const journalRouter = router({
  /** Newest first, fifty at a time. `by` is shown as the person is called today; `about` says what it concerns. */
  list: signed
    .meta({ access: "readJournal" })
    .input(
      input(
        Schema.Struct({
          before: Schema.optionalKey(Schema.Int),
          kind: Schema.optionalKey(Journal.StreamKind),
          stream: Schema.optionalKey(Journal.Stream),
        }),
      ),
    )
    .query(async ({ ctx, input: page }) => {
      allow(ctx, "readJournal");
      const { plan, store } = ctx.services;
      const { entries, first } = await ask(ctx, async (reads) => {
        const found = await reads.journal({ ...page, limit: PAGE });
        return { entries: found, first: await beginnings(reads, plan.id, found) };
      });
      const people = new Map((await store.people.list()).map((person) => [person.user as string, person.name]));
      const contextOf = ({ id, kind }: Journal.Stream) => {
        const [beginning, account] = [first.get(id), kind === "account" ? people.get(id) : undefined];
        return { ...(beginning && { first: beginning }), ...(account !== undefined && { account }) };
      };
      return {
        entries: entries.map(({ at, by, event, sequence, stream, version }) => ({
          sequence,
          stream,
          version,
          at,
          by: people.get(by) ?? by,
          name: Journal.eventName(stream.kind, event._tag),
          about: Journal.subject(plan, { at, stream }, contextOf(stream)),
        })),
        next: entries.length < PAGE ? null : (entries.at(-1)?.sequence ?? null),
      };
    }),
});
