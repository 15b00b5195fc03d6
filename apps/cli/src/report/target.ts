import type { Key } from "../ask/Answers.ts";
import { keyOf } from "../ask/key.ts";
import type { Call } from "../frame/Command.ts";

/** What every act on a report names: which one, on which version it is based, and the command's id. */
export const targetOf = async ({ api, commandId }: Pick<Call, "api" | "commandId">, key: Key, id = commandId()) => {
  const { version } = await api.client.report.get.query({ key });
  return { key, basedOn: version, commandId: id };
};

/** The one report that the words name. */
export const reportNamed = (call: Call): Promise<Key> => keyOf(call.api, call.words[0] ?? "");
