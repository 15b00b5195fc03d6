import type { Plan } from "@kehoach/domain";
import { districtSlots } from "./slots.ts";

/** "Trước ngày" read strictly, no roll on a weekend or holiday: the plan says nothing of either. Decision 0002 of the domain. */
const before = { boundary: "before", reading: "strict", roll: "none" } as const;
/** From the plan's day of issue, for an open number of years; it states no period that a report covers. */
const yearly = { dataCutOff: null, firstYear: 2020, inForceFrom: "2020-02-26" } as const;

/** Mục IV: nineteen bodies report to the focal department, which reports to the committee. */
export const rules: Plan.Data["rules"] = [
  {
    ...yearly,
    id: "bao-cao-nam",
    clause: "muc_IV__doan_1",
    name: { vi: "Báo cáo kết quả thực hiện hằng năm", en: "Annual report on implementation" },
    kind: "periodic",
    // "Căn cứ nhiệm vụ được phân công": the bodies to which Mục III gives duties. Decision 0001 of the domain.
    reporters: [
      "iii-2",
      "iii-3",
      "iii-4",
      "iii-5",
      "iii-6",
      "iii-7",
      "iii-8",
      "iii-9",
      "iii-10",
      "iii-11",
      ...districtSlots,
    ],
    recipient: "iii-1",
    due: { ...before, month: 11, date: 30 },
  },
  {
    ...yearly,
    id: "bao-cao-tong-hop",
    clause: "muc_IV__doan_2",
    name: { vi: "Báo cáo tổng hợp hằng năm", en: "Annual consolidated report" },
    kind: "consolidated",
    reporters: ["iii-1"],
    recipient: null,
    due: { ...before, month: 12, date: 31 },
  },
];

/** Mục IV đoạn 3: difficulties go to the focal department, promptly and at any time. */
export const difficultyRule: Plan.Data["difficultyRule"] = { clause: "muc_IV__doan_3", recipient: "iii-1" };
