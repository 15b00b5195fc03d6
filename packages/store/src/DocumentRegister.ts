import { type Journal, OfficialDocument, Refusal } from "@kehoach/domain";
import { sql } from "drizzle-orm";
import { Result } from "effect";
import type { Transaction } from "./ActorContext.ts";
import { canonicalJson } from "./canonicalJson.ts";

interface Brought {
  readonly document: OfficialDocument.OfficialDocument;
  /** Made by this very act, so its number must be new; other acts may rest on one document together. */
  readonly made: boolean;
}

const broughtBy = (event: Journal.Event): ReadonlyArray<Brought> => {
  if ("document" in event) {
    return [{ document: event.document, made: event._tag === "Signed" || event._tag === "Issued" }];
  }
  return "submission" in event ? [{ document: event.submission, made: false }] : [];
};

const taken = ({ code, issuedDate }: OfficialDocument.OfficialDocument): Refusal.Refusal =>
  Refusal.make("DocumentCodeTaken", { code: OfficialDocument.format(code), year: issuedDate.slice(0, 4) });

/**
 * Enters the documents of events into the register of the province. A number of an organ, series and year belongs to one document:
 * one extension may cover many reports and one submission many difficulties, but another document under the number is refused.
 */
export const enter = async (
  transaction: Transaction,
  province: string,
  events: ReadonlyArray<Journal.Event>,
): Promise<Result.Result<void, Refusal.Refusal>> => {
  const brought = events.flatMap(broughtBy);
  if (brought.length === 0) return Result.succeed(undefined);
  const keys = JSON.stringify(brought.map(({ document }) => OfficialDocument.registerKey(document)));
  const { rows } = await transaction.execute<{ key: string; document: unknown }>(sql`
    select register_key as key, document from official_document
    where province = ${province} and register_key in (select jsonb_array_elements_text(${keys}::jsonb))`);
  const register = new Map(rows.map(({ document, key }) => [key, canonicalJson(document)]));
  const fresh: Array<object> = [];
  for (const { document, made } of brought) {
    const key = OfficialDocument.registerKey(document);
    const present = register.get(key);
    if (present !== undefined && (made || present !== canonicalJson(document))) return Result.fail(taken(document));
    if (present === undefined) fresh.push({ key, document });
    register.set(key, canonicalJson(document));
  }
  if (fresh.length > 0) {
    await transaction.execute(sql`insert into official_document (province, register_key, document)
      select ${province}, r.key, r.document from jsonb_to_recordset(${JSON.stringify(fresh)}::jsonb) as r (key text, document jsonb)`);
  }
  return Result.succeed(undefined);
};
