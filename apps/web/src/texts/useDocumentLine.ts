import { formatDay } from "./format.ts";
import { useLanguage } from "./language.ts";

interface OfficialDocument {
  readonly code: { readonly codeNumber: string; readonly codeNotation: string };
  readonly issuedDate: string;
  readonly organName: string;
  readonly subject: string;
}

/** An official document in one line: "Công văn số 12/STNMT-BĐKH ngày 05/10/2026 của Sở Tài nguyên và Môi trường: về việc …". */
export function useDocumentLine(): (document: OfficialDocument) => string {
  const language = useLanguage();
  return ({ code, issuedDate, organName, subject }) => {
    const number = `${code.codeNumber}/${code.codeNotation}`;
    const day = formatDay(issuedDate);
    return language === "vi"
      ? `Văn bản số ${number} ngày ${day} của ${organName}: ${subject}`
      : `Document no. ${number} of ${day}, ${organName}: ${subject}`;
  };
}
