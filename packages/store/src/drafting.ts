import { type Obligation, Refusal } from "@kehoach/domain";
import { and, eq } from "drizzle-orm";
import { Result } from "effect";
import type { Transaction } from "./ActorContext.ts";
import type * as Store from "./Store.ts";
import * as tables from "./tables.ts";

const { draft } = tables;

const ofKey = (province: string, plan: string, { rule, slot, year }: Obligation.Key) =>
  and(
    eq(draft.province, province),
    eq(draft.plan, plan),
    eq(draft.year, year),
    eq(draft.rule, rule),
    eq(draft.slot, slot),
  );

/** Saves the next version of a draft, or the first where `basedOn` is 0; `StaleVersion` when someone saved in between. */
export const saveDraft: (
  transaction: Transaction,
  province: string,
  draft: Parameters<Store.Writes["saveDraft"]>[0],
) => Promise<Result.Result<Store.Draft, Refusal.Refusal>> = async (
  transaction,
  province,
  { agency, at, basedOn, content, key, plan },
) => {
  const saved = { agency, version: basedOn + 1, content, changedAt: at };
  const stored =
    basedOn === 0
      ? await transaction
          .insert(draft)
          .values({ province, plan, ...key, ...saved })
          .onConflictDoNothing()
          .returning({ version: draft.version })
      : await transaction
          .update(draft)
          .set(saved)
          .where(and(ofKey(province, plan, key), eq(draft.version, basedOn)))
          .returning({ version: draft.version });
  if (stored.length > 0) return Result.succeed({ version: saved.version, content, changedAt: at });
  const [present] = await transaction
    .select({ version: draft.version })
    .from(draft)
    .where(ofKey(province, plan, key));
  return Result.fail(Refusal.make("StaleVersion", { yours: basedOn, current: present?.version ?? 0 }));
};
