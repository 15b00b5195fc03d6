import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import type { Call } from "../frame/Command.ts";
import { usage } from "../frame/Stop.ts";

/** What `--text` says or `--text-file` holds; undefined without either. */
export const textOf = async ({ flags }: Pick<Call, "flags">): Promise<string | undefined> => {
  if (flags.textFile === undefined) return flags.text;
  if (flags.text !== undefined) {
    throw usage("Chỉ dùng một trong --text và --text-file.", "Give either --text or --text-file.");
  }
  if (flags.textFile === "-") return readAll(process.stdin);
  try {
    return await readFile(flags.textFile, "utf8");
  } catch {
    throw usage(`Không đọc được tệp ${flags.textFile}.`, `Cannot read the file ${flags.textFile}.`);
  }
};

/** The same, for a command that cannot do without. */
export const neededText = async (call: Pick<Call, "flags">): Promise<string> => {
  const said = await textOf(call);
  if (said === undefined) throw usage("Cần --text hoặc --text-file.", "Give --text or --text-file.");
  return said;
};
