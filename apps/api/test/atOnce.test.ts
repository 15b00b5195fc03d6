import { forEachDatabase } from "@kehoach/store/testing";
import { beforeAll, describe, expect, it } from "vitest";
import * as Acts from "./acts.ts";
import { commandId, contentFor, key, makeProvince, type Province, refusalCode } from "./province.ts";

forEachDatabase((_, fresh) => {
  let province: Province;
  beforeAll(async () => {
    province = await makeProvince(await fresh.open());
  });

  describe("a report signed off while it is being edited", () => {
    it.each([2020, 2021, 2022, 2023, 2024, 2025])(
      "%i: a sign-off in force is of the text that stands",
      async (year) => {
        const of = key("iii-9", year);
        const drafter = Acts.worker(province, "drafter", "iii-9");
        const head = Acts.worker(province, "head", "iii-9");
        await Acts.save(drafter, of, contentFor("iii-9"));
        const edited = { ...contentFor("iii-9"), proposals: "Kiến nghị bố trí vốn." };
        const save = { commandId: commandId(), key: of, basedOn: 1, content: edited };
        const sign = { commandId: commandId(), key: of, basedOn: 0, draftVersion: 1 };
        const codes = await Promise.all([
          refusalCode(head.report.sign(sign)),
          refusalCode(drafter.report.saveDraft(save)),
        ]);
        expect(codes[1]).toBeNull();
        expect([null, "StaleVersion"]).toContain(codes[0]);
        const state = await province.store.read(null, (reads) => reads.reportState(province.plan.id, of as never));
        const { draft } = await drafter.report.get({ key: of });
        expect(draft?.version).toBe(2);
        expect(state.signed).toBeNull();
      },
    );
  });
});
