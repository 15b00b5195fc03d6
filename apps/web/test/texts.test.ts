import { Account, type Bilingual, Duty, Explanation, ReportContent, Compliance } from "@kehoach/domain";
import { describe, expect, it } from "vitest";
import { en } from "../src/texts/en.ts";
import { vi } from "../src/texts/vi.ts";

type Language = Bilingual.Language;

/** What the domain calls each of these, in one language. */
const named = <Key extends string>(
  keys: ReadonlyArray<Key>,
  labelOf: (key: Key) => Bilingual.Bilingual,
  language: Language,
): Readonly<Record<string, string>> => Object.fromEntries(keys.map((key) => [key, labelOf(key)[language]]));

describe.each([
  ["vi", vi],
  ["en", en],
] as const)("the domain's words in %s", (language, texts) => {
  it("are the same where the web has them again", () => {
    expect(texts.roles).toEqual(named(Account.Role.literals, Account.roleLabel, language));
    expect(texts.status).toEqual(named(Compliance.Status.literals, Explanation.statusLabel, language));
    const { duty, progress } = texts.states;
    expect(progress).toEqual(named(ReportContent.Progress.literals, ReportContent.progressLabel, language));
    expect(duty).toEqual(named(Duty.Role.literals, Duty.roleLabel, language));
  });
});
