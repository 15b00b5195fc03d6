import * as Address from "./Address.ts";
import type { Bilingual } from "./Bilingual.ts";
import type { Assessment, Status } from "./Compliance.ts";
import * as Day from "./Day.ts";
import * as Deadline from "./Deadline.ts";
import * as Instant from "./Instant.ts";
import type { Obligation } from "./Obligation.ts";

const labels: Readonly<Record<Status, Bilingual>> = {
  onTime: { vi: "Đúng hạn", en: "On time" },
  late: { vi: "Trễ hạn", en: "Late" },
  withinTerm: { vi: "Trong hạn", en: "Within term" },
  overdue: { vi: "Quá hạn", en: "Overdue" },
  waived: { vi: "Được miễn", en: "Waived" },
};
export const statusLabel = (status: Status): Bilingual => labels[status];

const signs: Readonly<Record<Status, string>> = { onTime: "✓", late: "!", withinTerm: "◐", overdue: "✕", waived: "–" };
/** The sign that stands before the word, so that colour never speaks alone. */
export const statusSign = (status: Status): string => signs[status];

const days = (count: number): Bilingual => ({ vi: `${count} ngày`, en: count === 1 ? "1 day" : `${count} days` });

const headline = ({ daysLate, daysLeft, excused, status }: Assessment): Bilingual => {
  const label = labels[status];
  if (status === "overdue" || status === "late") {
    const reason = status === "late" && excused ? { vi: ", có lý do", en: ", with reason" } : { vi: "", en: "" };
    const by = days(daysLate);
    return { vi: `${label.vi} ${by.vi}${reason.vi}`, en: `${label.en} by ${by.en}${reason.en}` };
  }
  if (status !== "withinTerm" || daysLeft === null) return label;
  if (daysLeft === 0) return { vi: `${label.vi}, ngày cuối cùng`, en: `${label.en}, last day` };
  const left = days(daysLeft);
  return { vi: `${label.vi}, còn ${left.vi}`, en: `${label.en}, ${left.en} left` };
};

const onDay = (instant: Instant.Instant): string => Day.format(Instant.dayOf(instant));

/** A report that counts: how and when it came. */
const arrived = ({ onPaper, supplementedAt }: Assessment, countedAt: Instant.Instant): Bilingual => {
  const [day = "", time = ""] = Instant.format(countedAt).split(" ");
  const came = onPaper
    ? { vi: `báo cáo giấy nhận ngày ${day}`, en: `the paper report received on ${day}` }
    : { vi: `báo cáo gửi lúc ${time} ngày ${day}`, en: `the report sent on ${day} at ${time}` };
  if (supplementedAt === null) return { vi: `tính theo ${came.vi}`, en: `${came.en} counts` };
  const supplemented = onDay(supplementedAt);
  return {
    vi: `tính theo ${came.vi}, đã bổ sung ngày ${supplemented}`,
    en: `${came.en} counts, supplemented on ${supplemented}`,
  };
};

const decided = (assessment: Assessment): Bilingual => {
  const { countedAt, decidedBy, status, supplementUntil, waiver } = assessment;
  if (waiver !== null) {
    const reason = waiver.reason.replace(/\.$/, "");
    return {
      vi: `${waiver.grantedBy} cho miễn báo cáo: ${reason}`,
      en: `waived by ${waiver.grantedBy}: ${reason}`,
    };
  }
  if (countedAt !== null) return arrived(assessment, countedAt);
  if (supplementUntil !== null && decidedBy !== null) {
    const day = onDay(decidedBy.at);
    const until = Day.format(supplementUntil);
    const unanswered =
      status === "overdue" ? { vi: ", chưa gửi lại", en: ", and was not sent again" } : { vi: "", en: "" };
    return {
      vi: `báo cáo trả lại ngày ${day} để bổ sung đến hết ngày ${until}${unanswered.vi}`,
      en: `the report was returned on ${day} to be supplemented by the end of ${until}${unanswered.en}`,
    };
  }
  if (decidedBy?.tag === "Recalled") {
    const day = onDay(decidedBy.at);
    return {
      vi: `báo cáo đã thu hồi ngày ${day}, chưa gửi lại`,
      en: `the report was recalled on ${day} and not sent again`,
    };
  }
  return { vi: "chưa có báo cáo được gửi", en: "no report has been sent" };
};

const extended = ({ excused, extension }: Assessment): Bilingual => {
  if (extension === null) return { vi: "", en: "" };
  const until = Day.format(extension.until);
  return excused
    ? {
        vi: `; ${extension.grantedBy} cho gia hạn đến hết ngày ${until}, ghi nhận sau hạn`,
        en: `; ${extension.grantedBy} extended it to the end of ${until}, recorded after the deadline`,
      }
    : { vi: `, được ${extension.grantedBy} gia hạn`, en: `, as extended by ${extension.grantedBy}` };
};

/**
 * Why an obligation stands as it does, in one sentence that every client shows.
 * "Quá hạn 2 ngày: hạn hết ngày 29/11/2026 theo Mục IV đoạn 1; chưa có báo cáo được gửi."
 */
export const of = (obligation: Obligation, assessment: Assessment): Bilingual => {
  const head = headline(assessment);
  const clause = Address.cite(obligation.clause);
  const why = decided(assessment);
  const extension = extended(assessment);
  const last = Day.format(assessment.deadline.lastDay);
  return {
    vi: `${head.vi}: hạn hết ngày ${last} theo ${clause.vi}${extension.vi}; ${why.vi}.`,
    en: `${head.en}: due by the end of ${last} under ${clause.en}${extension.en}; ${why.en}.`,
  };
};

/** The deadline in force as the plan words it. */
export const deadline = (assessment: Assessment): Bilingual => Deadline.label(assessment.deadline);
