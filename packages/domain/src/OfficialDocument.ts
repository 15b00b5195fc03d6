import { Schema } from "effect";
import { Address } from "./Address.ts";
import * as Day from "./Day.ts";
import * as Instant from "./Instant.ts";
import * as Refusal from "./Refusal.ts";
import * as Text from "./Text.ts";

/** Number and symbol of an official document (số, ký hiệu), Nghị định 30/2020/NĐ-CP, phụ lục VI. */
export const DocumentCode = Schema.Struct({
  /** Số: "56", "09". */
  codeNumber: Text.line(11),
  /** Ký hiệu: "KL/TW", "STNMT-BĐKH". */
  codeNotation: Text.line(30),
});
export interface DocumentCode extends Schema.Schema.Type<typeof DocumentCode> {}

/** Who signs and in what capacity (quyền hạn, chức vụ, họ tên). */
export const SignerInfo = Schema.Struct({ authority: Schema.String, position: Schema.String, fullName: Schema.String });
export interface SignerInfo extends Schema.Schema.Type<typeof SignerInfo> {}

/** An official document that an act rests on or produces: unique by organ, year, series and number. */
export const OfficialDocument = Schema.Struct({
  code: DocumentCode,
  issuedDate: Day.Day,
  /** Tên cơ quan ban hành, as valid on `issuedDate`. */
  organName: Text.line(200),
  subject: Text.line(500),
});
export interface OfficialDocument extends Schema.Schema.Type<typeof OfficialDocument> {}

/** A citation of another document, with what the citing text gives of it. */
export const Reference = Schema.Struct({
  number: Schema.NullOr(Schema.String),
  issuedDate: Schema.NullOr(Day.Day),
  issuer: Schema.NullOr(Schema.String),
  /** As the text words it: what it is about, or its whole title where no number is given. */
  subject: Schema.String,
  /** The clauses that cite it. */
  citedIn: Schema.Array(Address),
});
export interface Reference extends Schema.Schema.Type<typeof Reference> {}

const spaced = (text: string) => text.trim().replaceAll(/\s*([/-])\s*/g, "$1");

/** "12/STNMT-BĐKH"; numbers below ten take a leading zero. Party documents join with a hyphen and keep their own form. */
export const format = (code: DocumentCode): string =>
  `${spaced(code.codeNumber).padStart(2, "0")}/${spaced(code.codeNotation)}`;

/** What must be unique in a register: organ, year, series (notation) and number without leading zeros. */
export const registerKey = (document: OfficialDocument): string =>
  [
    Text.fold(document.organName),
    document.issuedDate.slice(0, 4),
    spaced(document.code.codeNotation).toUpperCase(),
    spaced(document.code.codeNumber).replace(/^0+(?=\d)/, ""),
  ].join("|");

/** Refuses a document dated after the day on which it is recorded. */
export const issuedAfter = (document: OfficialDocument, at: Instant.Instant): Refusal.Refusal | null => {
  const today = Instant.dayOf(at);
  return document.issuedDate <= today
    ? null
    : Refusal.make("DayInFuture", { day: Day.format(document.issuedDate), today: Day.format(today) });
};
