import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { exits, Stop } from "../frame/Stop.ts";
import { say } from "../frame/Language.ts";
import type { Api } from "../link/Api.ts";

/** What was written: where, how much, and its SHA-256 in hexadecimal. */
interface Written {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Downloads a document and writes it to `file`, in place of what is there; nothing is written when the API refuses. */
export const saveWord = async (api: Api, path: string, file: string): Promise<Written> => {
  const bytes = await api.file(path);
  try {
    await writeFile(file, bytes);
  } catch (error) {
    const cause = error instanceof Error && "code" in error ? String(error.code) : "?";
    throw new Stop(
      exits.failure,
      say(`Không ghi được tệp ${file} (${cause}).`, `Cannot write the file ${file} (${cause}).`),
    );
  }
  return { file, bytes: bytes.byteLength, sha256: createHash("sha256").update(bytes).digest("hex") };
};
