import { type Hash, createHash } from "node:crypto";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Everything that goes into the built web client, from the root of the repository. */
const ingredients = ["apps/web", "packages/domain/src", "packages/domain/package.json", "pnpm-lock.yaml"];
const beside = new Set(["node_modules", "dist", "test", ".turbo"]);

const addTo = async (hash: Hash, path: string, name: string): Promise<void> => {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    hash.update(`${name}\0`).update(await readFile(path));
    return;
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!beside.has(entry.name)) await addTo(hash, join(path, entry.name), `${name}/${entry.name}`);
  }
};

const digestOf = async (root: string, paths: ReadonlyArray<string>): Promise<string> => {
  const hash = createHash("sha256");
  for (const path of paths) await addTo(hash, join(root, path), path);
  return hash.digest("hex");
};

/** What the sources are, and what was built from them: both must be as they were for the build to be skipped. */
const fingerprint = async (root: string, folder: string): Promise<string | null> => {
  try {
    return `${await digestOf(root, ingredients)} ${await digestOf(folder, ["index.html", "assets"])}\n`;
  } catch {
    return null;
  }
};

/** Where the built web client is. */
export const folderIn = (root: string): string => join(root, "apps/web/dist");

const recordIn = (root: string): string => join(root, "apps/web/node_modules/.cache/built");

/** Whether the built client comes from the sources as they are. */
export const isBuilt = async (root: string): Promise<boolean> => {
  const recorded = await readFile(recordIn(root), "utf8").catch(() => null);
  return recorded !== null && recorded === (await fingerprint(root, folderIn(root)));
};

/** Builds the client and records from what. Gives false when the build failed; it has said why on standard error. */
export const build = async (root: string): Promise<boolean> => {
  const workspace = join(root, "apps/web");
  const child = spawn(process.execPath, [join(workspace, "node_modules/vite/bin/vite.js"), "build"], {
    cwd: workspace,
    // Development mode would leave the libraries' own checks in what is sent.
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) return false;
  const built = await fingerprint(root, folderIn(root));
  if (built === null) return false;
  await mkdir(dirname(recordIn(root)), { recursive: true });
  await writeFile(recordIn(root), built);
  return true;
};
