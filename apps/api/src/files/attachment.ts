import { Text } from "@kehoach/domain";

/** A Word document to be saved under a name. */
export interface WordFile {
  /** With Vietnamese letters and without the ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What file systems do not take in names. */
const FORBIDDEN = /[\u0000-\u001f\u007f\\/:*?"<>|]+/g;

/** Saved, not shown: the name in UTF-8, and without accents for programs that read only that (RFC 6266). */
export const contentDisposition = (name: string): string => {
  const file = `${name.normalize("NFC").replaceAll(FORBIDDEN, "-")}.docx`;
  const plain = Text.fold(file).replaceAll(/[^\u0020-\u007e]/g, "-");
  const encoded = encodeURIComponent(file).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
};
