import { formatDay } from "./format.ts";

interface Cited {
  readonly document: {
    readonly issuer: string;
    readonly issuedDate: string;
    readonly typeName: string;
    readonly subject: string;
  };
  readonly agencies: ReadonlyArray<{ readonly id: string; readonly name: string }>;
}

/** "Triển khai …" within a sentence: "triển khai …". An abbreviation such as "UBND" keeps its capitals. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);

/** How an official text names the plan: "Kế hoạch ngày 26/02/2020 của Ủy ban nhân dân tỉnh Cà Mau"; Vietnamese, as documents are. */
function citePlan({ agencies, document }: Cited): string {
  const issuer = agencies.find(({ id }) => id === document.issuer)?.name ?? "";
  return `${document.typeName} ngày ${formatDay(document.issuedDate)} của ${issuer}`;
}

/** The plan as a report cites it first: with its subject, "… về triển khai thực hiện Kết luận số 56-KL/TW …". */
export const citePlanInFull = (plan: Cited): string => `${citePlan(plan)} về ${lowerFirst(plan.document.subject)}`;

/** The plan in the title of a report: "Kế hoạch ứng phó biến đổi khí hậu, …". */
export const namePlan = ({
  document,
  shortTitle,
}: {
  readonly document: { readonly typeName: string };
  readonly shortTitle: { readonly vi: string };
}): string => `${document.typeName} ${lowerFirst(shortTitle.vi)}`;
