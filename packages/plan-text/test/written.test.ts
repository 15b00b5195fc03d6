import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "../src/index.ts";
import { losses } from "./lossless.ts";
import { plans } from "./plans.ts";

const written = (name: string) => readFileSync(new URL(`./written/${name}.txt`, import.meta.url), "utf8");

test("a department's plan of 2019: two columns side by side, lines broken in mid-sentence, no empty lines", () => {
  const source = written("huyen-2019-cai-cach-hanh-chinh");
  const plan = parse(source);
  expect(losses(source, plan)).toEqual([]);
  expect(plan.document).toMatchObject({
    issuer: "Sở Nội vụ tỉnh Bến Tre",
    number: "1245/KH-SNV",
    place: "Bến Tre",
    issuedOn: "2019-03-05",
  });
  expect(plan.signature).toMatchObject({ authority: "KT. GIÁM ĐỐC", title: "PHÓ GIÁM ĐỐC" });
  expect(plan.recipients).toHaveLength(4);
  expect(plan.assignees.map(({ name }) => name)).toEqual([
    "Phòng Cải cách hành chính",
    "Thanh tra Sở",
    "Phòng Nội vụ các huyện, thành phố",
    "Đề nghị Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
  ]);
  expect(plan.reportingRules.map(({ frequency, recipient }) => [frequency, recipient])).toEqual([
    ["quarterly", "Ủy ban nhân dân tỉnh"],
    ["quarterly", "Sở Nội vụ"],
    ["semiannual", "Sở Nội vụ"],
    ["annual", "Sở Nội vụ"],
  ]);
  expect(plan.references.map(({ number }) => number)).toEqual(["30c/NQ-CP", "225/QĐ-TTg"]);
});

test("a district's plan of 2021: parts with titles below them, letters with points, blank number and day, a number that skips", () => {
  const source = written("huyen-2021-chuyen-doi-so");
  const plan = parse(source);
  expect(losses(source, plan)).toEqual([]);
  expect(plan.document).toMatchObject({ issuer: "Ủy ban nhân dân huyện Cái Nước", number: null, issuedOn: null });
  expect(plan.clauses.filter(({ parent, marker }) => parent === null && marker !== "").map(({ text }) => text)).toEqual(
    ["QUAN ĐIỂM, MỤC TIÊU", "NHIỆM VỤ, GIẢI PHÁP", "TỔ CHỨC THỰC HIỆN"],
  );
  expect(plan.assignees).toHaveLength(5);
  expect(plan.findings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["numberSkipped", "headMissing"]));
  expect(plan.reportingRules.map(({ frequency, via }) => [frequency, via])).toEqual([
    ["annual", null],
    ["once", null],
    ["semiannual", "Phòng Văn hóa và Thông tin huyện"],
    ["annual", "Phòng Văn hóa và Thông tin huyện"],
  ]);
});

test.each([...plans].filter(([name]) => !name.startsWith("21")))(
  "%s reads alike when its empty lines are gone",
  (_, source) => {
    const names = (text: string) => parse(text).assignees.map(({ name }) => name);
    expect(names(source.replaceAll(/\n\s*\n+/g, "\n"))).toEqual(names(source));
  },
);

test.each([...plans])("%s reads alike without marks of bold and italics", (_, source) => {
  const found = (text: string) => {
    const { document, assignees, reportingRules } = parse(text);
    return { document, names: assignees.map(({ name }) => name), rules: reportingRules };
  };
  expect(found(source.replaceAll("*", "").replaceAll(/^#+ /gm, ""))).toEqual(found(source));
});
