import { expect, test } from "vitest";
import { parse, toJson } from "../src/index.ts";
import { hostile, tokens } from "./hostile.ts";
import { losses } from "./lossless.ts";
import { camau, plans } from "./plans.ts";

const sources = [...plans.values()];

test("twenty thousand hostile texts are read to their end, nothing of them lost", { timeout: 120_000 }, () => {
  for (let seed = 0; seed < 20_000; seed++) {
    const text = hostile(seed, sources);
    const read = parse(text);
    if (seed % 10 === 0) expect([seed, losses(text, read)]).toEqual([seed, []]);
  }
});

test("one piece over and over takes time in proportion to its length", { timeout: 120_000 }, () => {
  const opening = camau.slice(0, 1500);
  for (const token of tokens) {
    for (const text of [token, `${token}a `, `${token}\n`, `1. ${token}Sở Tài chính\n\n`]) {
      const long = opening + text.repeat(Math.ceil(12_000 / text.length));
      const from = process.cpuUsage();
      parse(long);
      const { user } = process.cpuUsage(from);
      expect([text, user < 1_500_000]).toEqual([text, true]);
    }
  }
});

test("the same text gives the same reading, and the reading is plain data", () => {
  for (const source of sources.slice(0, 4)) {
    const read = toJson(parse(source));
    expect(JSON.stringify(toJson(parse(source)))).toBe(JSON.stringify(read));
  }
});

test("composed and decomposed letters, spaces and dashes of any kind read alike", () => {
  const plain = toJson(parse(camau));
  const strip = (json: ReturnType<typeof toJson>) => ({
    ...json,
    findings: json.findings.map(({ kind, at }) => [kind, at]),
  });
  for (const variant of [
    camau.normalize("NFD"),
    camau.replaceAll(/(?<=\p{L}) (?=\p{L})/gu, "\u00a0"),
    camau.replaceAll(/^- /gm, "– "),
    camau.replaceAll("\n", "\r\n"),
    `\ufeff${camau}`,
  ]) {
    expect(strip(toJson(parse(variant)))).toEqual(strip(plain));
  }
});
