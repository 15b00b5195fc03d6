import { assert, describe, it } from "@effect/vitest";
import { OfficialDocument } from "../src/index.ts";
import { document, moment } from "./province.ts";

const code = (codeNumber: string, codeNotation: string) => ({ codeNumber, codeNotation });

describe("format", () => {
  it.each([
    ["7", "STNMT-BĐKH", "07/STNMT-BĐKH"],
    ["12", "UBND - NN", "12/UBND-NN"],
    ["56", "KL / TW", "56/KL/TW"],
    ["2216", "QĐ-UBND", "2216/QĐ-UBND"],
  ])("%s and %s: %s", (number, notation, text) =>
    assert.strictEqual(OfficialDocument.format(code(number, notation)), text),
  );
});

describe("registerKey", () => {
  const key = (patch: Partial<OfficialDocument.OfficialDocument>) =>
    OfficialDocument.registerKey({ ...document("7"), ...patch });
  it("is the same however number, notation and organ are written", () => {
    assert.strictEqual(key({ code: code("07", "ubnd - nn") }), key({}));
    assert.strictEqual(key({ organName: "ỦY BAN NHÂN DÂN TỈNH" }), key({}));
    assert.strictEqual(key({ subject: "Khác" }), key({}));
  });
  it("differs by organ, year, series and number; series restart on 1 January", () => {
    const others = [
      key({ organName: "Sở A" }),
      key({ issuedDate: document("7", "2027-01-01").issuedDate }),
      key({ code: code("7", "UBND-KT") }),
      key({ code: code("70", "UBND-NN") }),
    ];
    assert.strictEqual(new Set([key({}), ...others]).size, 5);
  });
});

it("a document is never dated after the day in Vietnam on which it is recorded", () => {
  const dated = document("7", "2026-11-30");
  assert.strictEqual(OfficialDocument.issuedAfter(dated, moment("2026-11-29 23:59:59.999"))?.code, "DayInFuture");
  assert.isNull(OfficialDocument.issuedAfter(dated, moment("2026-11-30 00:00")));
});
