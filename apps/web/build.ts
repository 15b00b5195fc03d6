/** Builds the web client, unless what is built comes from the sources as they are: `node build.ts`. */
import { createHash, type Hash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

const here = import.meta.dirname;
const root = join(here, "../..");

/** Everything that goes into the client, from the root of the repository. */
const ingredients = ["apps/web", "packages/domain/src", "packages/domain/package.json", "pnpm-lock.yaml"];
const beside = new Set(["node_modules", "dist", "pictures", "test", ".turbo"]);

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

const hash = createHash("sha256");
for (const path of ingredients) await addTo(hash, join(root, path), path);
const sources = hash.digest("hex");

// Stands in the folder it speaks of and is written last: a build that is cut off, or replaced by another, takes it away.
const record = join(here, "dist/.vite/built-from");
if ((await readFile(record, "utf8").catch(() => "")) !== sources) {
  // Development mode would leave the libraries' own checks in what is sent.
  process.env.NODE_ENV = "production";
  const { build } = await import("vite");
  await build({ root: here, configFile: join(here, "vite.config.ts"), logLevel: "warn" });
  await mkdir(dirname(record), { recursive: true });
  await writeFile(record, sources);
}
