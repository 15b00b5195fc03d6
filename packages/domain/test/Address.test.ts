import { assert, describe, it } from "@effect/vitest";
import { Schema } from "effect";
import { Address } from "../src/index.ts";

const address = (text: string) => Address.Address.make(text);

describe("cite", () => {
  it.each([
    ["muc_IV__doan_1", "Mục IV đoạn 1", "Section IV paragraph 1"],
    ["muc_II__khoan_3__nn_4", "Mục II khoản 3, gạch đầu dòng thứ 4", "Section II clause 3, dash point 4"],
    ["muc_III__khoan_9__doan_1", "Mục III khoản 9, đoạn 1", "Section III clause 9, paragraph 1"],
    ["muc_III__khoan_12", "Mục III khoản 12", "Section III clause 12"],
    ["noinhan", "Nơi nhận", "Recipients"],
    ["dieu_5__khoan_2__diem_a", "Điều 5 khoản 2 điểm a", "Article 5 clause 2 point a"],
  ])("%s is %s", (text, vi, en) => assert.deepStrictEqual(Address.cite(address(text)), { vi, en }));
});

it.each(["", "Muc_IV", "muc_", "muc__", "muc_IV__", "muc IV", "muc_IV_1", "muc_IV/..", "a".repeat(121)])(
  "%s is no address",
  (text) => assert.isFalse(Schema.is(Address.Address)(text)),
);

it("parent goes up one step at a time", () => {
  assert.strictEqual(Address.parent(address("muc_II__khoan_3__nn_4")), "muc_II__khoan_3");
  assert.strictEqual(Address.parent(address("muc_II__khoan_3")), "muc_II");
  assert.isNull(Address.parent(address("muc_II")));
});

it("within takes whole segments", () => {
  assert.isTrue(Address.within(address("muc_II__khoan_1__nn_1"), address("muc_II__khoan_1")));
  assert.isTrue(Address.within(address("muc_II"), address("muc_II")));
  assert.isFalse(Address.within(address("muc_II__khoan_12"), address("muc_II__khoan_1")));
  assert.isFalse(Address.within(address("muc_III"), address("muc_II")));
});
