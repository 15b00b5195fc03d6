import type { Plan } from "@kehoach/domain";

/**
 * Weekdays off in Vietnam, 2020 to 2026: Bộ luật Lao động Điều 111 and 112 (2020: the code of 2012, one day for Quốc khánh), with the yearly
 * notices on Tết, Quốc khánh and swapped days. A day off in lieu is marked with the day it stands for.
 */
export const calendar: Plan.Data["calendar"] = [
  {
    year: 2020,
    daysOff: [
      "2020-01-01",
      // Tết 23 to 29 January; 28 and 29 for 25 and 26
      "2020-01-23",
      "2020-01-24",
      "2020-01-27",
      "2020-01-28",
      "2020-01-29",
      "2020-04-02",
      "2020-04-30",
      "2020-05-01",
      "2020-09-02",
    ],
    workingWeekendDays: [],
    source:
      "Bộ luật Lao động 2012, Điều 110 và Điều 115; lịch nghỉ Tết công bố: 23–29/01/2020; Giỗ Tổ tính theo âm lịch. Không ghi nhận ngày làm việc hoán đổi.",
  },
  {
    year: 2021,
    daysOff: [
      "2021-01-01",
      "2021-02-10",
      "2021-02-11",
      "2021-02-12",
      "2021-02-15",
      "2021-02-16",
      "2021-04-21",
      "2021-04-30",
      // for 1 May
      "2021-05-03",
      "2021-09-02",
      "2021-09-03",
    ],
    workingWeekendDays: [],
    source:
      "Bộ luật Lao động 2019, Điều 111 và Điều 112; Thông báo 4875/TB-LĐTBXH; Giỗ Tổ tính theo âm lịch. Không ghi nhận ngày làm việc hoán đổi.",
  },
  {
    year: 2022,
    daysOff: [
      // for 1 January
      "2022-01-03",
      "2022-01-31",
      "2022-02-01",
      "2022-02-02",
      "2022-02-03",
      "2022-02-04",
      // for Giỗ Tổ 10 April
      "2022-04-11",
      // for 30 April and 1 May
      "2022-05-02",
      "2022-05-03",
      "2022-09-01",
      "2022-09-02",
    ],
    workingWeekendDays: [],
    source:
      "Bộ luật Lao động 2019, Điều 111 và Điều 112; thông báo số 119 về nghỉ Tết và Quốc khánh 2022; Giỗ Tổ tính theo âm lịch. Không ghi nhận ngày làm việc hoán đổi.",
  },
  {
    year: 2023,
    daysOff: [
      // for 1 January
      "2023-01-02",
      "2023-01-20",
      "2023-01-23",
      "2023-01-24",
      "2023-01-25",
      "2023-01-26",
      "2023-05-01",
      // for Giỗ Tổ 29 April and for 30 April
      "2023-05-02",
      "2023-05-03",
      "2023-09-01",
      // for 2 September
      "2023-09-04",
    ],
    workingWeekendDays: [],
    source:
      "Bộ luật Lao động 2019, Điều 111 và Điều 112; thông báo số 5034 về nghỉ Tết và Quốc khánh 2023; Giỗ Tổ tính theo âm lịch. Không ghi nhận ngày làm việc hoán đổi.",
  },
  {
    year: 2024,
    daysOff: [
      "2024-01-01",
      "2024-02-08",
      "2024-02-09",
      "2024-02-12",
      "2024-02-13",
      "2024-02-14",
      "2024-04-18",
      // swapped with Saturday 4 May
      "2024-04-29",
      "2024-04-30",
      "2024-05-01",
      "2024-09-02",
      "2024-09-03",
    ],
    workingWeekendDays: ["2024-05-04"],
    source:
      "Bộ luật Lao động 2019, Điều 111 và Điều 112; thông báo số 5015 (Tết, Quốc khánh) và số 1570 năm 2024, Công văn 2450/VPCP-KGVX ngày 12/4/2024 (hoán đổi 29/4 với 04/5).",
  },
  {
    year: 2025,
    daysOff: [
      "2025-01-01",
      "2025-01-27",
      "2025-01-28",
      "2025-01-29",
      "2025-01-30",
      "2025-01-31",
      "2025-04-07",
      "2025-04-30",
      "2025-05-01",
      // swapped with Saturday 26 April
      "2025-05-02",
      "2025-09-01",
      "2025-09-02",
    ],
    workingWeekendDays: ["2025-04-26"],
    source: "Bộ luật Lao động 2019, Điều 111 và Điều 112; Thông báo 6150/TB-BLĐTBXH (hoán đổi 02/5 với 26/4).",
  },
  {
    year: 2026,
    daysOff: [
      "2026-01-01",
      // swapped with Saturday 10 January
      "2026-01-02",
      "2026-02-16",
      "2026-02-17",
      "2026-02-18",
      "2026-02-19",
      "2026-02-20",
      // for Giỗ Tổ 26 April
      "2026-04-27",
      "2026-04-30",
      "2026-05-01",
      "2026-09-01",
      "2026-09-02",
      // Ngày Văn hóa Việt Nam, from 2026
      "2026-11-24",
    ],
    workingWeekendDays: ["2026-01-10"],
    source:
      "Bộ luật Lao động 2019, Điều 111 và Điều 112; Thông báo 9441/TB-BNV (Tết, Quốc khánh); Công văn 12729/VPCP-KGVX ngày 25/12/2025 (hoán đổi 02/01 với 10/01); Nghị quyết 28/2026/QH16 Điều 2 (24/11). Ngày liền kề Quốc khánh (01/9) và ngày hoán đổi dịp Quốc khánh chưa đối chiếu được văn bản: ghi 01/9, không ghi ngày hoán đổi.",
  },
];
