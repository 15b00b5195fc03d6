import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./command.ts";

export interface Workspace {
  readonly name: string;
  /** From the root, with forward slashes. */
  readonly folder: string;
  readonly scripts: ReadonlyArray<string>;
  /** Source files; a workspace that has some must have tests too. */
  readonly sources: number;
}

const workspace = (manifest: string): Workspace => {
  const content = JSON.parse(readFileSync(join(root, manifest), "utf8")) as {
    name: string;
    scripts?: Record<string, string>;
  };
  const folder = dirname(manifest);
  return {
    name: content.name,
    folder,
    scripts: Object.keys(content.scripts ?? {}),
    sources: globSync("src/**/*.{ts,tsx}", { cwd: join(root, folder) }).length,
  };
};

/** Every package and app, in the order of their folders. */
export const workspaces = (): ReadonlyArray<Workspace> =>
  globSync("{packages,apps}/*/package.json", { cwd: root }).toSorted().map(workspace);

/** JSON of a file below the root, or undefined when it is absent or cut off. */
export const readJson = (path: string): unknown => {
  const file = join(root, path);
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
};
