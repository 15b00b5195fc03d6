import { assert, describe, it } from "@effect/vitest";
import { Journal } from "../src/index.ts";

const kinds = Journal.StreamKind.literals;

describe("every event has a name of its own in both languages", () => {
  for (const kind of kinds) {
    it(kind, () => {
      const tags = Object.keys(Journal.eventSchemas[kind].cases) as ReadonlyArray<Journal.Event["_tag"]>;
      const names = tags.map((tag) => Journal.eventName(kind, tag));
      for (const [index, name] of names.entries()) {
        assert.notStrictEqual(name.vi, tags[index], "falls back to its tag");
        assert.notStrictEqual(name.vi, name.en);
      }
      assert.strictEqual(new Set(names.map(({ vi }) => vi)).size, tags.length);
    });
  }
});
