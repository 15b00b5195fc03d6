import { OfficialDocument, type Plan } from "@kehoach/domain";
import { lowerFirst } from "./Casing.ts";
import { issuerOf } from "./Issue.ts";
import { longDate } from "./PlaceAndDate.ts";

/** The plan as a first citation gives it: type, number where it has one, date, issuer and subject. */
export const planInFull = (plan: Plan.Plan): string => {
  const { code, issuedDate, subject, typeName } = plan.document;
  const number = code === null ? "" : ` số ${OfficialDocument.format(code)}`;
  return `${typeName}${number} ${longDate(issuedDate)} của ${issuerOf(plan)} về ${lowerFirst(subject)}`;
};

/** The plan in a title: "Kế hoạch ứng phó biến đổi khí hậu …". */
export const planInShort = (plan: Plan.Plan): string => `${plan.document.typeName} ${lowerFirst(plan.shortTitle.vi)}`;
