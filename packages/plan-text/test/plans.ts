import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("./plans/", import.meta.url);

/** The real plans of `test/plans`, by file name. */
export const plans: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .toSorted()
    .map((name) => [name, readFileSync(new URL(name, folder), "utf8")]),
);

export const camau = plans.get("00-camau-2020-ung-pho-bien-doi-khi-hau.txt") ?? "";
