import { OfficialDocument } from "@kehoach/domain";

const NBSP = "\u00a0";

/** Số, ký hiệu of a document; `codeNumber` is null until văn thư gives it one. */
export interface Code {
  readonly codeNumber: string | null;
  readonly codeNotation: string;
}

/** "Số: 09/BC-SYT", with room for a number that is not given yet. */
export const numberLine = ({ codeNotation, codeNumber }: Code): string =>
  codeNumber === null
    ? `Số:${NBSP.repeat(8)}/${codeNotation}`
    : `Số: ${OfficialDocument.format({ codeNumber, codeNotation })}`;

/** "BC-SYT" for a report; a letter (công văn) has no type, only the body: "STNMT". */
export const notation = (typeCode: string | null, symbol: string | null): string =>
  [typeCode, symbol].filter((part) => part !== null).join("-");
