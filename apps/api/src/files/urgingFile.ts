import { UrgingLetter } from "@kehoach/documents";
import { Board, OfficialDocument, Urging } from "@kehoach/domain";
import type { Context } from "../Context.ts";
import { appRouter } from "../router.ts";
import { notFound } from "../routers/situation.ts";
import { ask, createCallerFactory } from "../trpc.ts";
import type { WordFile } from "./attachment.ts";

const callerOf = createCallerFactory(appRouter);

const noun = { vi: "văn bản đôn đốc", en: "urging" };

/** The letter of an urging that `urging.list` shows the reader; its table is the board as of the signing, or as of now for a draft. */
export const urgingFile = async (context: Context, id: string): Promise<WordFile> => {
  const { demonstration, plan } = context.services;
  const listed = (await callerOf(context).urging.list({})).find((urging) => urging.id === id);
  if (listed === undefined) throw notFound(noun, id.slice(0, 100));
  const asOf = listed.signedAt ?? context.now;
  const { facts, stream } = await ask(context, async (reads) => ({
    facts: await reads.facts(plan.id, [listed.year]),
    stream: (await reads.streams(plan.id, "urging", [id]))[0],
  }));
  const state = Urging.replay((stream?.entries ?? []).map(({ event }) => event as Urging.Event));
  const { document } = listed;
  const bytes = await UrgingLetter.toDocx(plan, state, Board.ofYear(plan, listed.year, facts, asOf), {
    issuedDate: document?.issuedDate ?? null,
    code: document?.code ?? null,
    madeAt: asOf,
    demonstration: demonstration !== null,
  });
  if (bytes === null) throw notFound(noun, id.slice(0, 100));
  const number = document === null ? "(dự thảo)" : OfficialDocument.format(document.code);
  return { name: `${listed.tierLabel.vi} ${listed.year} - ${number}`, bytes };
};
