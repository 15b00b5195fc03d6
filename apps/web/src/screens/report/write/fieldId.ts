import type { Place } from "./merge.ts";

/** The id of the input of a place, which the error summary and links lead to. */
export function fieldId({ clause, field }: { readonly clause: string | null; readonly field: Place["field"] }): string {
  return `${clause ?? "phan-chung"}--${field}`;
}

/** The id of a part of the report, for the list of parts. */
export function partId(clause: string | null): string {
  return `phan-${clause ?? "chung"}`;
}
