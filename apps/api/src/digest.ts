import { createHash } from "node:crypto";

/** JSON with sorted keys, so that equal values give equal text. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** SHA-256 of the value's canonical JSON, hexadecimal. */
export const digestOf = (value: unknown): string => createHash("sha256").update(canonical(value)).digest("hex");
