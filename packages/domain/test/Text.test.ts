import { assert, describe, it } from "@effect/vitest";
import { Arbitrary, Result, Schema } from "effect";
import { Text } from "../src/index.ts";

const decode = (schema: ReturnType<typeof Text.line>, text: unknown) =>
  Result.getOrElse(Schema.decodeUnknownResult(schema)(text), () => "refused");

describe("decoding", () => {
  it("composes NFD to NFC and trims", () => {
    const decomposed = "  Nước ngọt ".normalize("NFD");
    assert.notStrictEqual(decomposed, "  Nước ngọt ");
    assert.strictEqual(decode(Text.line(), decomposed), "Nước ngọt");
    assert.strictEqual(decode(Text.line(9), "Nước ngọt".normalize("NFD")), "Nước ngọt");
  });
  it.each(["\u0000", "\u0007", "\u001b[31m", "\u007f", "\u0085", "\u2028", "\ufffe"])(
    "control character %j is refused",
    (control) => {
      assert.strictEqual(decode(Text.line(), `a${control}b`), "refused");
      assert.strictEqual(decode(Text.paragraph(), `a${control}b`), "refused");
    },
  );
  it.each(["\ud800", "a\udc00b", "\udc00\ud800"])("a lone surrogate %j is refused", (text) =>
    assert.strictEqual(decode(Text.paragraph(), text), "refused"),
  );
  it("keeps whole astral characters", () => assert.strictEqual(decode(Text.paragraph(), "𠀀"), "𠀀"));
  it("line breaks become \\n in paragraphs and are refused in lines", () => {
    assert.strictEqual(decode(Text.paragraph(), "a\r\nb\rc\td"), "a\nb\nc\td");
    for (const text of ["a\nb", "a\rb", "a\tb"]) assert.strictEqual(decode(Text.line(), text), "refused");
  });
  it("counts the length of what is kept", () => {
    assert.strictEqual(decode(Text.line(3), " abc "), "abc");
    assert.strictEqual(decode(Text.line(3), "abcd"), "refused");
    assert.strictEqual(decode(Text.paragraph(20_000), "a".repeat(20_001)), "refused");
  });
  it("only paragraphs may be empty", () => {
    assert.strictEqual(decode(Text.paragraph(), "  "), "");
    assert.strictEqual(decode(Text.statement(), "  "), "refused");
    assert.strictEqual(decode(Text.line(), ""), "refused");
  });
  it.each([null, 1, {}, ["a"]])("%j is no text", (value) => assert.strictEqual(decode(Text.line(), value), "refused"));
});

describe("fold", () => {
  it.each([
    ["nuoc ngot", "Tích trữ Nước ngọt cho mùa khô"],
    ["NƯỚC NGỌT", "nước ngọt".normalize("NFD")],
    ["dat dai", "Quản lý Đất đai"],
    ["uy ban", "ỦY BAN nhân dân"],
  ])("%j finds %j", (needle, text) => assert.include(Text.fold(text), Text.fold(needle)));
  const letters = [..."aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ ,.19"];
  const index = Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: letters.length - 1 })));
  const word = Arbitrary.map(Arbitrary.array(index, { maxLength: 30 }), (picked) =>
    picked.map((n) => letters[n]).join(""),
  );
  it.prop("one letter gives one letter, so that what is found can be marked in the text", [word], ([text]) => {
    for (const form of [text, text.toUpperCase(), text.normalize("NFD")]) {
      const folded = Text.fold(form);
      assert.strictEqual(folded.length, text.length);
      assert.match(folded, /^[a-z ,.19]*$/);
      assert.strictEqual(Text.fold(folded), folded);
    }
  });
});

it("compare sorts as Vietnamese dictionaries do", () =>
  assert.deepStrictEqual(["đập", "dừa", "biển", "ấp", "an"].toSorted(Text.compare), [
    "an",
    "ấp",
    "biển",
    "dừa",
    "đập",
  ]));
