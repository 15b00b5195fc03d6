import { createHash } from "node:crypto";

const sorted = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** JSON in which the order of fields does not matter: equal contents give equal texts. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sorted) ?? "";

/** SHA-256 of the canonical JSON, hexadecimal. */
export const digestOf = (value: unknown): string => createHash("sha256").update(canonicalJson(value)).digest("hex");
