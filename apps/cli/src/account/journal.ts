import type { Answers, Inputs } from "../ask/Answers.ts";
import { domain } from "../ask/domain.ts";
import type { Call } from "../frame/Command.ts";

type Entry = Answers["journal"]["list"]["entries"][number];
type Stream = NonNullable<Inputs["journal"]["list"]["stream"]>;

/** "report/bao-cao-nam/iii-9/2026": the kind of a stream and its id. */
const streamOf = (text: string): Stream => {
  const cut = text.indexOf("/");
  // The API refuses a kind that it does not know.
  return { kind: text.slice(0, cut < 0 ? undefined : cut), id: cut < 0 ? "" : text.slice(cut + 1) } as Stream;
};

/** What happened, the newest first. */
export const listJournal = async ({ api, flags, paper }: Call): Promise<void> => {
  const limit = flags.limit ?? 50;
  const stream = flags.stream === undefined ? {} : { stream: streamOf(flags.stream) };
  const entries: Array<Entry> = [];
  let before: number | null | undefined;
  while (before !== null && entries.length < limit) {
    const page: Answers["journal"]["list"] = await api.client.journal.list.query({
      ...stream,
      ...(before === undefined ? {} : { before }),
    });
    entries.push(...page.entries);
    before = page.next;
  }
  const shown = entries.slice(0, limit);
  if (flags.json === true) return paper.json({ entries: shown });
  const { Instant } = await domain();
  const { of, say } = paper;
  paper.table(
    [
      { title: say("Số", "No."), right: true },
      { title: say("Lúc", "At") },
      { title: say("Việc", "Act") },
      { title: say("Người làm", "By") },
      { title: say("Luồng", "Stream") },
    ],
    shown.map(({ at, by, name, sequence, stream: { id, kind } }) => [
      String(sequence),
      Instant.format(at),
      of(name),
      by,
      `${kind}/${id}`,
    ]),
  );
};
