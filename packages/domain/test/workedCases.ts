import type { Bilingual, Compliance } from "../src/index.ts";
import { facts } from "./province.ts";

/** How one obligation due "trước ngày 30/11/2026" (Mục IV đoạn 1) stands at an instant, with the sentence that says why. */
export interface WorkedCase {
  readonly name: string;
  readonly facts: ReadonlyArray<Compliance.Fact>;
  readonly expected: ReadonlyArray<{
    /** Vietnam time; a bare day is its 00:00. */
    readonly asOf: string;
    readonly status: Compliance.Status;
    readonly sentence: Bilingual.Bilingual;
  }>;
}

const due = {
  vi: "hạn hết ngày 29/11/2026 theo Mục IV đoạn 1",
  en: "due by the end of 29/11/2026 under Section IV paragraph 1",
};
const nothing = { vi: "chưa có báo cáo được gửi", en: "no report has been sent" };

const say = (headVi: string, headEn: string, why: Bilingual.Bilingual, term: Bilingual.Bilingual = due) => ({
  vi: `${headVi}: ${term.vi}; ${why.vi}.`,
  en: `${headEn}: ${term.en}; ${why.en}.`,
});

const sentOn20 = {
  vi: "tính theo báo cáo gửi lúc 08:30 ngày 20/11/2026",
  en: "the report sent on 20/11/2026 at 08:30 counts",
};
const extendedTo15 = {
  vi: "hạn hết ngày 15/12/2026 theo Mục IV đoạn 1, được UBND tỉnh gia hạn",
  en: "due by the end of 15/12/2026 under Section IV paragraph 1, as extended by UBND tỉnh",
};

/** One table that the domain, the API and the CLI answer alike. */
export const workedCases: ReadonlyArray<WorkedCase> = [
  {
    name: "nothing sent",
    facts: [],
    expected: [
      {
        asOf: "2026-11-23",
        status: "withinTerm",
        sentence: say("Trong hạn, còn 6 ngày", "Within term, 6 days left", nothing),
      },
      {
        asOf: "2026-11-28 12:00",
        status: "withinTerm",
        sentence: say("Trong hạn, còn 1 ngày", "Within term, 1 day left", nothing),
      },
      {
        asOf: "2026-11-29 23:59:59.999",
        status: "withinTerm",
        sentence: say("Trong hạn, ngày cuối cùng", "Within term, last day", nothing),
      },
      { asOf: "2026-11-30", status: "overdue", sentence: say("Quá hạn 1 ngày", "Overdue by 1 day", nothing) },
      {
        asOf: "2026-12-01",
        status: "overdue",
        sentence: {
          vi: "Quá hạn 2 ngày: hạn hết ngày 29/11/2026 theo Mục IV đoạn 1; chưa có báo cáo được gửi.",
          en: "Overdue by 2 days: due by the end of 29/11/2026 under Section IV paragraph 1; no report has been sent.",
        },
      },
    ],
  },
  {
    name: "sent in time and accepted",
    facts: [facts.sent("2026-11-20 08:30"), facts.accepted("2026-12-02 09:00")],
    expected: [
      {
        asOf: "2026-11-20 08:29",
        status: "withinTerm",
        sentence: say("Trong hạn, còn 9 ngày", "Within term, 9 days left", nothing),
      },
      { asOf: "2026-11-20 08:30", status: "onTime", sentence: say("Đúng hạn", "On time", sentOn20) },
      { asOf: "2026-12-31", status: "onTime", sentence: say("Đúng hạn", "On time", sentOn20) },
    ],
  },
  {
    name: "sent in the first millisecond that is late",
    facts: [facts.sent("2026-11-30 00:00:00.000")],
    expected: [
      {
        asOf: "2026-11-29 23:59:59.999",
        status: "withinTerm",
        sentence: say("Trong hạn, ngày cuối cùng", "Within term, last day", nothing),
      },
      {
        asOf: "2026-11-30",
        status: "late",
        sentence: say("Trễ hạn 1 ngày", "Late by 1 day", {
          vi: "tính theo báo cáo gửi lúc 00:00 ngày 30/11/2026",
          en: "the report sent on 30/11/2026 at 00:00 counts",
        }),
      },
    ],
  },
  {
    name: "returned, supplemented in term",
    facts: [
      facts.sent("2026-11-20 08:30"),
      facts.returned("2026-12-01 10:00", "2026-12-08"),
      facts.sent("2026-12-08 23:00"),
      facts.accepted("2026-12-10 09:00"),
    ],
    expected: [
      {
        asOf: "2026-12-03",
        status: "withinTerm",
        sentence: say("Trong hạn, còn 5 ngày", "Within term, 5 days left", {
          vi: "báo cáo trả lại ngày 01/12/2026 để bổ sung đến hết ngày 08/12/2026",
          en: "the report was returned on 01/12/2026 to be supplemented by the end of 08/12/2026",
        }),
      },
      {
        asOf: "2026-12-31",
        status: "onTime",
        sentence: say("Đúng hạn", "On time", {
          vi: `${sentOn20.vi}, đã bổ sung ngày 08/12/2026`,
          en: `${sentOn20.en}, supplemented on 08/12/2026`,
        }),
      },
    ],
  },
  {
    name: "returned, not answered in term, sent late",
    facts: [
      facts.sent("2026-11-20 08:30"),
      facts.returned("2026-12-01 10:00", "2026-12-08"),
      facts.sent("2026-12-09 00:00"),
    ],
    expected: [
      {
        asOf: "2026-12-08 23:59:59.999",
        status: "withinTerm",
        sentence: say("Trong hạn, ngày cuối cùng", "Within term, last day", {
          vi: "báo cáo trả lại ngày 01/12/2026 để bổ sung đến hết ngày 08/12/2026",
          en: "the report was returned on 01/12/2026 to be supplemented by the end of 08/12/2026",
        }),
      },
      {
        asOf: "2026-12-10",
        status: "late",
        sentence: say("Trễ hạn 10 ngày", "Late by 10 days", {
          vi: "tính theo báo cáo gửi lúc 00:00 ngày 09/12/2026",
          en: "the report sent on 09/12/2026 at 00:00 counts",
        }),
      },
    ],
  },
  {
    name: "returned and never answered",
    facts: [facts.sent("2026-11-20 08:30"), facts.returned("2026-12-01 10:00", "2026-12-08")],
    expected: [
      {
        asOf: "2026-12-11",
        status: "overdue",
        sentence: say("Quá hạn 3 ngày", "Overdue by 3 days", {
          vi: "báo cáo trả lại ngày 01/12/2026 để bổ sung đến hết ngày 08/12/2026, chưa gửi lại",
          en: "the report was returned on 01/12/2026 to be supplemented by the end of 08/12/2026, and was not sent again",
        }),
      },
    ],
  },
  {
    name: "recalled and sent again",
    facts: [facts.sent("2026-11-20 08:30"), facts.recalled("2026-11-21 08:00"), facts.sent("2026-12-01 08:00")],
    expected: [
      {
        asOf: "2026-11-22",
        status: "withinTerm",
        sentence: say("Trong hạn, còn 7 ngày", "Within term, 7 days left", {
          vi: "báo cáo đã thu hồi ngày 21/11/2026, chưa gửi lại",
          en: "the report was recalled on 21/11/2026 and not sent again",
        }),
      },
      {
        asOf: "2026-12-31",
        status: "late",
        sentence: say("Trễ hạn 2 ngày", "Late by 2 days", {
          vi: "tính theo báo cáo gửi lúc 08:00 ngày 01/12/2026",
          en: "the report sent on 01/12/2026 at 08:00 counts",
        }),
      },
    ],
  },
  {
    name: "came on paper in time, recorded later",
    facts: [facts.onPaper("2026-12-05 09:00", "2026-11-29"), facts.accepted("2026-12-05 09:10")],
    expected: [
      { asOf: "2026-12-01", status: "overdue", sentence: say("Quá hạn 2 ngày", "Overdue by 2 days", nothing) },
      {
        asOf: "2026-12-06",
        status: "onTime",
        sentence: say("Đúng hạn", "On time", {
          vi: "tính theo báo cáo giấy nhận ngày 29/11/2026",
          en: "the paper report received on 29/11/2026 counts",
        }),
      },
    ],
  },
  {
    name: "extended in time",
    facts: [facts.extended("2026-11-25 09:00", "2026-12-15"), facts.sent("2026-12-14 16:00")],
    expected: [
      {
        asOf: "2026-12-01",
        status: "withinTerm",
        sentence: say("Trong hạn, còn 14 ngày", "Within term, 14 days left", nothing, extendedTo15),
      },
      {
        asOf: "2026-12-31",
        status: "onTime",
        sentence: say(
          "Đúng hạn",
          "On time",
          {
            vi: "tính theo báo cáo gửi lúc 16:00 ngày 14/12/2026",
            en: "the report sent on 14/12/2026 at 16:00 counts",
          },
          extendedTo15,
        ),
      },
    ],
  },
  {
    name: "extended after the deadline",
    facts: [facts.extended("2026-12-01 09:00", "2026-12-15"), facts.sent("2026-12-14 16:00")],
    expected: [
      {
        asOf: "2026-12-31",
        status: "late",
        sentence: {
          vi: "Trễ hạn 15 ngày, có lý do: hạn hết ngày 29/11/2026 theo Mục IV đoạn 1; UBND tỉnh cho gia hạn đến hết ngày 15/12/2026, ghi nhận sau hạn; tính theo báo cáo gửi lúc 16:00 ngày 14/12/2026.",
          en: "Late by 15 days, with reason: due by the end of 29/11/2026 under Section IV paragraph 1; UBND tỉnh extended it to the end of 15/12/2026, recorded after the deadline; the report sent on 14/12/2026 at 16:00 counts.",
        },
      },
    ],
  },
  {
    name: "waived, then the waiver revoked",
    facts: [facts.waived("2026-11-10 09:00"), facts.waiverRevoked("2026-12-01 09:00")],
    expected: [
      {
        asOf: "2026-11-09",
        status: "withinTerm",
        sentence: say("Trong hạn, còn 20 ngày", "Within term, 20 days left", nothing),
      },
      {
        asOf: "2026-11-30",
        status: "waived",
        sentence: say("Được miễn", "Waived", {
          vi: "UBND tỉnh cho miễn báo cáo: Không phát sinh nhiệm vụ trong năm",
          en: "waived by UBND tỉnh: Không phát sinh nhiệm vụ trong năm",
        }),
      },
      { asOf: "2026-12-02", status: "overdue", sentence: say("Quá hạn 3 ngày", "Overdue by 3 days", nothing) },
    ],
  },
];
