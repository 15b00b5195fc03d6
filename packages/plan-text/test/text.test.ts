import { planCaMau56 } from "@kehoach/plan-camau-56";
import { expect, test } from "vitest";
import { parse } from "../src/index.ts";
import { losses } from "./lossless.ts";
import { camau, plans } from "./plans.ts";

test.each([...plans])("no character of %s is lost, doubled or invented", (_, source) => {
  expect(losses(source, parse(source))).toEqual([]);
});

test("the plan of Cà Mau gives the clauses and addresses that were reviewed", () => {
  const read = parse(camau).clauses.map(({ address, kind, marker, text }) => ({ address, kind, marker, text }));
  expect(read).toEqual(planCaMau56.clauses.map(({ address, kind, marker, text }) => ({ address, kind, marker, text })));
});

test("the plan of Cà Mau gives its head, recipients and signature", () => {
  const { document, recipients, signature } = parse(camau);
  const reviewed = planCaMau56.document;
  expect(document).toMatchObject({
    issuer: planCaMau56.agencies.find(({ id }) => id === reviewed.issuer)?.name,
    number: reviewed.code,
    place: reviewed.place,
    issuedOn: reviewed.issuedDate,
    type: reviewed.typeName,
    subject: reviewed.subject,
  });
  expect(recipients).toEqual(reviewed.recipients);
  const { authority, position, fullName } = reviewed.signer;
  expect(signature).toEqual({ authority, title: position, name: fullName });
});

test.each([...plans])("addresses of %s are unique and in the grammar of the domain", (_, source) => {
  const addresses = parse(source).clauses.map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const address of addresses) expect(address).toMatch(/^[a-z]+(_[A-Za-z0-9.]+)?(__[a-z]+(_[A-Za-z0-9.]+)?)*$/);
});
