import { assert, describe, it } from "@effect/vitest";
import { type Agency, Letterhead } from "../src/index.ts";
import { plan } from "./province.ts";

const [template] = plan.agencies;
const body = (own: Partial<Agency.Agency>): Agency.Agency => ({ ...(template as Agency.Agency), ...own });

describe("of", () => {
  it("a department stands under the committee that issued the plan and is signed by its director", () => {
    const head = Letterhead.of(plan, body({ name: "Sở A", group: "department", letterhead: { symbol: "SA" } }));
    const issuer = plan.agencies.find(({ id }) => id === plan.document.issuer)?.name;
    assert.deepStrictEqual(head, {
      name: "Sở A",
      parent: issuer ?? null,
      symbol: "SA",
      place: plan.document.place,
      signer: { authority: "", position: "Giám đốc", fullName: "" },
    });
  });

  it("a people's committee has none above it, takes its place from its name and signs for the collective", () => {
    const head = Letterhead.of(plan, body({ name: "Ủy ban nhân dân huyện U Minh", group: "districtCommittee" }));
    assert.deepStrictEqual(head, {
      name: "Ủy ban nhân dân huyện U Minh",
      parent: null,
      symbol: "UBND",
      place: "U Minh",
      signer: { authority: "TM. ỦY BAN NHÂN DÂN", position: "Chủ tịch", fullName: "" },
    });
  });

  it("what a body has of its own goes before the custom of its group; a symbol nobody gave stays open", () => {
    const own = { headPosition: "Trưởng ban", parent: "Bộ X" };
    const head = Letterhead.of(plan, body({ group: "department", letterhead: own }));
    assert.deepStrictEqual([head.parent, head.signer.position, head.symbol], ["Bộ X", "Trưởng ban", null]);
  });

  it("a body outside the committee does not stand under it", () => {
    assert.isNull(Letterhead.of(plan, body({ group: "outside", subordinate: false })).parent);
  });
});
