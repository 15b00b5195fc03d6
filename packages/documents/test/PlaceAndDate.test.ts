import { Day } from "@kehoach/domain";
import { expect, it } from "vitest";
import { lowerFirst } from "../src/Casing.ts";
import { notation, numberLine } from "../src/Code.ts";
import { longDate, placeAndDate } from "../src/PlaceAndDate.ts";

it.each([
  [Day.of(2020, 2, 26), "ngày 26 tháng 02 năm 2020"],
  [Day.of(2026, 1, 1), "ngày 01 tháng 01 năm 2026"],
  [Day.of(2026, 3, 5), "ngày 05 tháng 3 năm 2026"],
  [Day.of(2026, 9, 9), "ngày 09 tháng 9 năm 2026"],
  [Day.of(2026, 10, 10), "ngày 10 tháng 10 năm 2026"],
])("%s", (day, words) => expect(longDate(day)).toBe(words));

it("leaves room while there is no day", () => {
  expect(placeAndDate("Cà Mau", null, 2026)).toMatch(/^Cà Mau, ngày\u00a0+tháng\u00a0+năm 2026$/);
});

it.each([
  ["9", "BC-SYT", "Số: 09/BC-SYT"],
  ["125", "UBND-VX", "Số: 125/UBND-VX"],
])("number %s of %s", (codeNumber, codeNotation, line) => {
  expect(numberLine({ codeNumber, codeNotation })).toBe(line);
});

it("a report has the type in its symbol, a letter has not", () => {
  expect([notation("BC", "SYT"), notation(null, "STNMT"), notation("BC", null)]).toEqual(["BC-SYT", "STNMT", "BC"]);
});

it("words within a sentence begin small, abbreviations do not", () => {
  expect(["Đôn đốc", "UBND tỉnh", "Ứng phó"].map(lowerFirst)).toEqual(["đôn đốc", "UBND tỉnh", "ứng phó"]);
});
