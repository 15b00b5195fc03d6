import { type Compliance, Instant, type Report } from "@kehoach/domain";
import { moment, workedCases } from "@kehoach/domain/testing";
import { forEachDatabase } from "@kehoach/store/testing";
import { beforeAll, expect, it } from "vitest";
import { agencyOf } from "./acts.ts";
import { contentFor, document, key, makeProvince, people, type Province } from "./province.ts";

/** An event that leaves the fact in the journal. */
const eventOf = (fact: Compliance.Fact): ReadonlyArray<Report.Event> => {
  const done = { at: fact.at, by: people.focalHead.user };
  const paper = document("1") as never;
  const reason = "reason" in fact ? fact.reason : "Nhầm";
  switch (fact._tag) {
    case "Sent": {
      const content = contentFor("iii-9") as never;
      return [
        { _tag: "SignedOff", ...done, draftVersion: 1, content, digest: "d" },
        { _tag: "Sent", ...done, receipt: "r" },
      ];
    }
    case "Recalled":
      return [{ _tag: "Recalled", ...done }];
    case "Returned":
      return [{ _tag: "Returned", ...done, reasons: "Bổ sung", supplementUntil: fact.supplementUntil }];
    case "Accepted":
      return [{ _tag: "Accepted", ...done, note: "" }];
    case "ReceivedOnPaper":
      return [{ _tag: "ReceivedOnPaper", ...done, document: paper, receivedOn: fact.receivedOn, receipt: "r" }];
    case "Extended": {
      const { grantedBy, until } = fact;
      return [{ _tag: "Extended", ...done, reason, askedBy: "Sở Y tế", grantedBy, document: documentOf(), until }];
    }
    case "ExtensionRevoked":
      return [{ _tag: "ExtensionRevoked", ...done, reason }];
    case "Waived":
      return [{ _tag: "Waived", ...done, reason, grantedBy: fact.grantedBy, document: documentOf() }];
    case "WaiverRevoked":
      return [{ _tag: "WaiverRevoked", ...done, reason }];
  }
};

let numbers = 0;
const documentOf = () => document(String((numbers += 1))) as never;

/** The domain's table of worked cases, one slot of the real plan for each, put to the API. */
forEachDatabase((_, fresh) => {
  let province: Province;
  const slots: Array<string> = [];
  beforeAll(async () => {
    province = await makeProvince(await fresh.open());
    const reporters = province.plan.rules.find((rule) => rule.kind === "periodic")!.reporters;
    slots.push(...reporters.slice(0, workedCases.length));
    await province.store.system((writes) =>
      writes.appendAll(
        workedCases
          .map(({ facts }, index) => ({
            plan: province.plan.id,
            stream: { kind: "report" as const, id: `bao-cao-nam/${slots[index]}/2026` },
            basedOn: 0,
            events: facts.flatMap(eventOf),
            agencies: [agencyOf(slots[index]!) as never],
          }))
          .filter(({ events }) => events.length > 0),
      ),
    );
    province.clock.set(Instant.ofEpoch(Date.UTC(2027, 0, 1)));
  });

  it.each(workedCases.map(({ name }, index) => [name, index] as const))("%s", async (_name, index) => {
    expect(workedCases.length).toBeLessThanOrEqual(slots.length);
    for (const { asOf, sentence, status } of workedCases[index]!.expected) {
      const { rows } = await province.as(people.auditor).board.year({ year: 2026, asOf: moment(asOf) });
      const row = rows.find((candidate) => candidate.key.slot === key(slots[index]!).slot);
      expect([asOf, row?.status, row?.explanation]).toEqual([asOf, status, sentence]);
    }
  });
});
