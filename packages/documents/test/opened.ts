import { strFromU8, unzipSync } from "fflate";

/** An element of an XML file, with what stands in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Array<Element>;
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const decoded = (text: string): string => text.replaceAll(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** Reads well-formed XML; throws where a tag is closed that was not opened. */
const parse = (xml: string): Element => {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  for (const [, text = "", close, name = "", inside = "", empty] of xml.matchAll(
    /([^<]*)<(?:\?[^>]*\?|(\/)?([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/)?)>/g,
  )) {
    const top = open.at(-1)!;
    top.text += decoded(text);
    if (name === "") continue;
    if (close !== undefined) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const attributes = Object.fromEntries(
      [...inside.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, decoded(value)]),
    );
    const element: Element = { name, attributes, children: [], text: "" };
    top.children.push(element);
    if (empty === undefined) open.push(element);
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)!.name}> stays open`);
  return root;
};

/** Every element of that name within, in order. */
export const all = (element: Element, name: string): ReadonlyArray<Element> =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

export const first = (element: Element, name: string): Element => {
  const [found] = all(element, name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

const valueOf = (element: Element, name: string): string | undefined => all(element, name)[0]?.attributes["w:val"];

/** A paragraph as its reader sees it. */
interface Line {
  readonly text: string;
  /** Points. */
  readonly size: number | undefined;
  readonly bold: boolean;
  readonly italics: boolean;
  readonly align: string | undefined;
  readonly element: Element;
}

const lineOf = (element: Element): Line => {
  const size = valueOf(element, "w:sz");
  return {
    text: all(element, "w:t")
      .map((it) => it.text)
      .join(""),
    size: size === undefined ? undefined : Number(size) / 2,
    bold: all(element, "w:b").length > 0,
    italics: all(element, "w:i").length > 0,
    align: valueOf(element, "w:jc"),
    element,
  };
};

/** An opened .docx. */
export interface Opened {
  readonly names: ReadonlyArray<string>;
  readonly part: (name: string) => Element;
  readonly document: Element;
  readonly lines: ReadonlyArray<Line>;
  /** The one paragraph with this text. */
  readonly line: (text: string) => Line;
  /** Texts of each table, by row and cell. */
  readonly tables: ReadonlyArray<ReadonlyArray<ReadonlyArray<string>>>;
}

export const openDocx = (bytes: Uint8Array): Opened => {
  const files = unzipSync(bytes);
  const part = (name: string): Element => {
    const file = files[name];
    if (file === undefined) throw new Error(`no ${name}`);
    return parse(strFromU8(file));
  };
  const document = part("word/document.xml");
  const lines = all(document, "w:p").map(lineOf);
  const line = (text: string): Line => {
    const found = lines.filter((it) => it.text.replaceAll("\u00a0", " ") === text);
    if (found.length !== 1) throw new Error(`${found.length} paragraphs say "${text}"`);
    return found[0]!;
  };
  const tables = all(document, "w:tbl").map((table) =>
    all(table, "w:tr").map((row) =>
      all(row, "w:tc").map((cell) =>
        all(cell, "w:p")
          .map((paragraph) => lineOf(paragraph).text)
          .join("\n"),
      ),
    ),
  );
  return { names: Object.keys(files), part, document, lines, line, tables };
};
