import { Explanation, Tally } from "@kehoach/domain";
import { moment, workedCases } from "@kehoach/domain/testing";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { speak } from "./kehoach.ts";

const slotOf = (index: number) => `vi-tri-${index}`;

/** A board as the API answers it, one slot for each worked case that is asked at that instant. */
const boardAt = (asOf: string) => {
  const rows = workedCases.flatMap(({ expected }, index) => {
    const found = expected.find((each) => moment(each.asOf) === asOf);
    if (found === undefined) return [];
    const { sentence: explanation, status } = found;
    const statusLabel = Explanation.statusLabel(status);
    const statusSign = Explanation.statusSign(status);
    const key = { rule: "bao-cao-nam", slot: slotOf(index), year: 2026 };
    return [
      { key, kind: "periodic", slotName: slotOf(index), agency: null, status, statusLabel, statusSign, explanation },
    ];
  });
  const agencies = Tally.of(rows.map(({ status }) => status));
  return { year: 2026, asOf, forecast: false, agencies, consolidated: Tally.of([]), rows };
};

const server = createServer((request, response) => {
  const input = new URL(request.url ?? "", "http://x").searchParams.get("input") ?? "{}";
  const { asOf } = (JSON.parse(input) as Record<string, { asOf: string }>)["0"] ?? { asOf: "" };
  response.setHeader("content-type", "application/json").end(JSON.stringify([{ result: { data: boardAt(asOf) } }]));
});
let origin = "";

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const instants = [...new Set(workedCases.flatMap(({ expected }) => expected.map(({ asOf }) => moment(asOf))))];

/** The table that the domain and the API answer, put to the CLI. */
it.each(instants)("as of %s: the domain's status, sentence and five numbers", async (asOf) => {
  const environment = { KEHOACH_SERVER: origin, KEHOACH_CONFIG: "/nonexistent" };
  const words = ["status", "--year", "2026", "--as-of", asOf, "--fail-on", "overdue"];
  const { code, stdout } = await speak([...words, "--json"], environment);
  const answer = JSON.parse(stdout) as ReturnType<typeof boardAt> & { readonly schemaVersion: number };
  const expected = boardAt(asOf);
  expect(answer).toMatchObject({ schemaVersion: 1, agencies: expected.agencies });
  expect(answer.rows.map(({ explanation, key, status }) => [key.slot, status, explanation])).toEqual(
    expected.rows.map(({ explanation, key, status }) => [key.slot, status, explanation]),
  );
  expect(code).toBe(expected.agencies.overdue > 0 ? 6 : 0);

  for (const language of ["vi", "en"] as const) {
    const shown = await speak([...words, "--lang", language], environment);
    for (const row of expected.rows) {
      if (row.status === "overdue" || row.status === "late")
        expect(shown.stdout).toContain(`    ${row.explanation[language]}\n`);
    }
  }
});
