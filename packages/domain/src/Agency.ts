import { Schema } from "effect";
import type { Bilingual } from "./Bilingual.ts";
import { Day } from "./Day.ts";

export const AgencyId = Schema.String.check(Schema.isPattern(/^[a-z0-9]+(-[a-z0-9]+)*$/), Schema.isMaxLength(60)).pipe(
  Schema.brand("AgencyId"),
);
export type AgencyId = typeof AgencyId.Type;

/** A body that took over from another (cơ quan kế thừa), from a day, on a legal basis. */
export const Succession = Schema.Struct({ agency: AgencyId, from: Day, legalBasis: Schema.String });
export interface Succession extends Schema.Schema.Type<typeof Succession> {}

/** Which part of the province's machinery a body belongs to (khối). */
export const Group = Schema.Literals(["committee", "department", "districtCommittee", "outside"]);
export type Group = typeof Group.Type;

const groupLabels: Readonly<Record<Group, Bilingual>> = {
  committee: { vi: "UBND tỉnh", en: "Provincial committee" },
  department: { vi: "Sở, ban, ngành", en: "Departments" },
  districtCommittee: { vi: "UBND huyện, thành phố", en: "District committees" },
  outside: { vi: "Ngoài UBND tỉnh", en: "Outside the committee" },
};
export const groupLabel = (group: Group): Bilingual => groupLabels[group];

/** What a body's letterhead has of its own (Nghị định 30/2020/NĐ-CP, phụ lục I). */
export const OwnLetterhead = Schema.Struct({
  /** Chữ viết tắt tên cơ quan in the symbol of its documents: "STNMT". */
  symbol: Schema.optionalKey(Schema.NonEmptyString),
  /** Chức vụ of its head: "Trưởng ban". */
  headPosition: Schema.optionalKey(Schema.NonEmptyString),
  /** Tên cơ quan chủ quản trực tiếp where it is not the issuer of the plan: "Bộ Công an". */
  parent: Schema.optionalKey(Schema.NonEmptyString),
});
export interface OwnLetterhead extends Schema.Schema.Type<typeof OwnLetterhead> {}

/** A body of the province (cơ quan, đơn vị), with the days on which it exists; `null` means no known limit. */
export const Agency = Schema.Struct({
  id: AgencyId,
  /** Official Vietnamese name, printed as stored. */
  name: Schema.NonEmptyString,
  nameEn: Schema.NonEmptyString,
  /** Official short form: "Sở TN&MT". */
  shortName: Schema.NonEmptyString,
  group: Group,
  /** False for bodies the committee may only ask (Mặt trận Tổ quốc, đoàn thể, doanh nghiệp). */
  subordinate: Schema.Boolean,
  validFrom: Schema.NullOr(Day),
  /** The last day on which it exists. */
  validTo: Schema.NullOr(Day),
  succession: Schema.Array(Succession),
  /** How its own documents are headed and signed, where that is not the custom of its group; see `Letterhead`. */
  letterhead: Schema.optionalKey(OwnLetterhead),
});
export interface Agency extends Schema.Schema.Type<typeof Agency> {}

export const existsOn = (agency: Agency, day: Day): boolean =>
  (agency.validFrom === null || agency.validFrom <= day) && (agency.validTo === null || day <= agency.validTo);
