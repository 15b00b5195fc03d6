import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./server.ts";

/** A line of a `sh` block, and the exit code that it promises in a comment (`# exit 6`); 0 unless it does. */
export interface Command {
  readonly line: string;
  readonly exit: number;
}

/** The README of the product. */
const text = readFileSync(join(root, "README.md"), "utf8");

/** Every command of every `sh` block, in the order of the page; a line that ends in `\` goes on. */
export const commands: ReadonlyArray<Command> = [...text.matchAll(/^```sh\n(.*?)^```$/gmsu)].flatMap(([, block = ""]) =>
  block
    .replaceAll(/\\\n\s*/g, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => ({
      line: line.replace(/\s+#.*$/, ""),
      exit: Number(/\s#.*\bexit (\d)/.exec(line)?.[1] ?? 0),
    })),
);

/** Names of variables in the first column of the configuration table. */
export const documented: ReadonlyArray<string> = text
  .split("\n")
  .flatMap((line) => [...(/^\|([^|]*`[A-Z][A-Z_]+`[^|]*)\|/.exec(line)?.[1] ?? "").matchAll(/`([A-Z][A-Z_]+)`/g)])
  .map(([, name = ""]) => name);

/** Where links and pictures lead, addresses of other sites apart. */
export const links: ReadonlyArray<string> = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
  .map(([, target = ""]) => target)
  .filter((target) => !/^[a-z]+:/.test(target));

/** The places on the page that a link can name, as code hosts spell them. */
export const anchors: ReadonlyArray<string> = [...text.matchAll(/^#+ (.+)$/gm)].map(
  ([, heading = ""]) =>
    `#${heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(/\s/g, "-")}`,
);
