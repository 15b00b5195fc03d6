import { readFileSync } from "node:fs";
import { Address, Plan } from "@kehoach/domain";
import { expect, test } from "vitest";
import { planCaMau56 as plan } from "../src/index.ts";

/** The lines of the document as issued: white space at the ends, empty lines and Markdown's bold marks left out. */
const lines = readFileSync(new URL("../ke-hoach-ca-mau-2020.txt", import.meta.url), "utf8")
  .replaceAll("**", "")
  .split("\n")
  .map((line) => line.trim())
  .filter((line) => line !== "");

const cited = (address: string) => Address.cite(address as Address.Address);
const textAt = (address: string) => Plan.clauseAt(plan, address as Address.Address)?.text;

test("the clauses in order are the document, line for line, with nothing lost or added", () => {
  expect(plan.clauses.map(({ marker, text }) => (marker === "" ? text : `${marker} ${text}`))).toEqual(lines);
  expect(lines).toHaveLength(94);
});

test("the text is composed Unicode and the slip of the pen in Mục II khoản 3 stands as issued", () => {
  expect(plan.clauses.filter(({ text }) => text !== text.normalize("NFC"))).toEqual([]);
  expect(textAt("muc_II__khoan_3__nn_6")).toContain("hệ thống thu rom rác thải");
});

test("each clause within a section stands under a heading of the plan", () => {
  const headings = new Set(plan.clauses.filter(({ kind }) => kind === "heading").map(({ address }) => address));
  const orphans = plan.clauses.filter(({ address }) => {
    const parent = Address.parent(address);
    return parent !== null && !headings.has(parent) && !address.startsWith("chuky");
  });
  expect(orphans).toEqual([]);
});

test("a dash point carries a dash, a paragraph carries no marker, and both are counted from one without a gap", () => {
  const seen = new Map<string, number>();
  for (const { address, marker } of plan.clauses) {
    const leaf = /^(.*__(nn|doan))_(\d+)$/.exec(address);
    if (leaf === null) continue;
    const [, series = "", kind, number] = leaf;
    expect([address, Number(number)]).toEqual([address, (seen.get(series) ?? 0) + 1]);
    expect([address, marker]).toEqual([address, kind === "nn" ? "-" : ""]);
    seen.set(series, Number(number));
  }
});

test("headings carry the numeral that their address names", () => {
  for (const { address, kind, marker } of plan.clauses) {
    if (kind !== "heading" || address === "noinhan") continue;
    expect([address, `${address.split("_").at(-1)}.`]).toEqual([address, marker]);
  }
});

test("clauses are cited as officers cite them", () => {
  expect(cited("muc_II__khoan_3__nn_4")).toEqual({
    vi: "Mục II khoản 3, gạch đầu dòng thứ 4",
    en: "Section II clause 3, dash point 4",
  });
  expect(cited("muc_IV__doan_1")).toEqual({ vi: "Mục IV đoạn 1", en: "Section IV paragraph 1" });
  expect(cited("muc_III__khoan_12__doan_1").vi).toBe("Mục III khoản 12, đoạn 1");
  expect(cited("noinhan__nn_2").vi).toBe("Nơi nhận gạch đầu dòng thứ 2");
});

test("the head, the recipients and the signature say what the document says", () => {
  const { document } = plan;
  const of = (kind: string) => plan.clauses.filter((clause) => clause.kind === kind).map(({ text }) => text);
  expect(of("recipient").map((text) => text.replace(/[;.]$/, ""))).toEqual(document.recipients);
  expect(document.recipients).toHaveLength(11);
  const { authority, position, fullName } = document.signer;
  expect(of("signature")).toEqual([authority, position, fullName]);
  const [year, month, date] = document.issuedDate.split("-");
  const place = `${document.place}, ngày ${date} tháng ${month} năm ${year}`;
  expect(of("head").slice(0, 3)).toEqual([place, document.typeName.toUpperCase(), document.subject]);
});
