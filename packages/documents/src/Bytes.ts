import type { Instant } from "@kehoach/domain";
import { type Document, Packer } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Files in an archive carry a time of the place where it was made; this one is the same everywhere. */
const ARCHIVED = "1980-01-01T00:00:00";

/** Readers look at the content types first. */
const FIRST = ["[Content_Types].xml", "_rels/.rels"];

const inOrder = (a: string, b: string): number => {
  const rank = (name: string) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
};

/** The document as a .docx. Equal documents made at equal instants give equal bytes: no clock is read. */
export const toBytes = async (document: Document, madeAt: Instant.Instant): Promise<Uint8Array<ArrayBuffer>> => {
  const packed = unzipSync(await Packer.pack(document, "uint8array"));
  const stamp = `${madeAt.slice(0, 19)}Z`;
  const core = strFromU8(packed["docProps/core.xml"] ?? new Uint8Array());
  const files = {
    ...packed,
    "docProps/core.xml": strToU8(core.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}`)),
  };
  const sorted = Object.entries(files).toSorted(([a], [b]) => inOrder(a, b));
  return zipSync(Object.fromEntries(sorted), { mtime: ARCHIVED, level: 6 });
};
