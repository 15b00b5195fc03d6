import { formatDay } from "./format.ts";

interface Cited {
  readonly document: { readonly issuer: string; readonly issuedDate: string; readonly typeName: string };
  readonly agencies: ReadonlyArray<{ readonly id: string; readonly name: string }>;
}

/** How an official text names the plan: "Kế hoạch ngày 26/02/2020 của Ủy ban nhân dân tỉnh Cà Mau"; Vietnamese, as documents are. */
export function citePlan({ agencies, document }: Cited): string {
  const issuer = agencies.find(({ id }) => id === document.issuer)?.name ?? "";
  return `${document.typeName} ngày ${formatDay(document.issuedDate)} của ${issuer}`;
}
