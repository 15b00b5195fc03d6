import { command } from "../frame/Command.ts";
import { say } from "../frame/Language.ts";

const report = { name: say("báo cáo", "report") } as const;
const sent = ["commandId", "dryRun", "json"] as const;

export const reportCommands = [
  command("status", {
    about: say("Năm con số của một năm, ai quá hạn và vì sao", "The five numbers of a year, who is overdue and why"),
    flags: ["year", "asOf", "failOn", "json"],
    examples: [
      "status",
      "status --year 2026 --as-of 2026-12-01T00:00:00+07:00 --json",
      "status --year 2026 --fail-on overdue",
    ],
    load: () => import("../report/status.ts").then((module) => module.status),
  }),
  command("obligation list", {
    about: say(
      "Nghĩa vụ báo cáo của một năm: ai, hạn nào, theo điều khoản nào",
      "The obligations of a year: who, by when, under which clause",
    ),
    flags: ["year", "asOf", "agency", "status", "json"],
    examples: ["obligation list --year 2026", "obligation list --year 2026 --status overdue --as-of 2026-12-01"],
    load: () => import("../report/list.ts").then((module) => module.listObligations),
  }),
  command("report list", {
    about: say("Báo cáo của một năm và đang ở bước nào", "The reports of a year and where each lies"),
    flags: ["year", "asOf", "agency", "status", "stage", "json"],
    examples: ["report list --year 2026", "report list --stage sent"],
    load: () => import("../report/list.ts").then((module) => module.listReports),
  }),
  command("report show", {
    about: say("Một báo cáo: tình trạng, nội dung, quá trình", "One report: how it stands, what it says, its history"),
    words: [report],
    flags: ["json"],
    examples: ["report show iii-9/2026", "report show so-yt/2025", "report show bao-cao-tong-hop/iii-1/2025 --json"],
    load: () => import("../report/show.ts").then((module) => module.showReport),
  }),
  command("report export", {
    about: say("Báo cáo thành văn bản Word theo thể thức", "A report as a Word document in the official form"),
    words: [report],
    required: ["docx"],
    flags: ["json"],
    examples: ["report export iii-9/2026 --docx bao-cao.docx"],
    load: () => import("../report/export.ts").then((module) => module.exportReport),
  }),
  command("report begin-review", {
    about: say("Bắt đầu xem xét", "Begin the review"),
    words: [report],
    flags: sent,
    examples: ["report begin-review iii-9/2026"],
    load: () => import("../report/review.ts").then((module) => module.beginReview),
  }),
  command("report accept", {
    about: say("Tiếp nhận một hoặc nhiều báo cáo", "Accept one or many reports"),
    words: [{ ...report, many: true }],
    flags: ["note", ...sent],
    examples: ["report accept iii-9/2026", "report accept iii-9/2026 iii-10/2026 --dry-run"],
    load: () => import("../report/review.ts").then((module) => module.acceptReports),
  }),
  command("report return", {
    about: say("Trả lại để bổ sung trong số ngày làm việc", "Return for a supplement within working days"),
    words: [report],
    required: ["days"],
    flags: ["reason", "text", "textFile", ...sent],
    examples: ['report return iii-9/2026 --days 5 --reason "Chưa có số liệu về các trạm y tế"'],
    load: () => import("../report/review.ts").then((module) => module.returnReport),
  }),
  command("report recall", {
    about: say("Thu hồi báo cáo của đơn vị mình khi chưa xem xét", "Recall the own report before its review"),
    words: [report],
    flags: sent,
    examples: ["report recall iii-9/2026"],
    load: () => import("../report/review.ts").then((module) => module.recallReport),
  }),
  command("report reopen", {
    about: say("Mở lại báo cáo đã tiếp nhận", "Reopen an accepted report"),
    words: [report],
    required: ["reason"],
    flags: sent,
    examples: ['report reopen iii-9/2025 --reason "Sai số liệu mục III.9"'],
    load: () => import("../report/review.ts").then((module) => module.reopenReport),
  }),
  command("report receipt", {
    about: say("Ghi nhận báo cáo giấy hoặc qua trục văn bản", "Record a report that came on paper"),
    words: [report],
    required: ["number", "notation", "date", "receivedOn"],
    flags: ["organ", "subject", ...sent],
    examples: ["report receipt iii-3/2026 --number 112 --notation BC-SXD --date 2026-11-20 --received-on 2026-11-23"],
    load: () => import("../report/records.ts").then((module) => module.recordReceipt),
  }),
  command("report extend", {
    about: say("Ghi nhận gia hạn, hoặc thu hồi bằng --revoke", "Record an extension, or take it back with --revoke"),
    words: [report],
    required: ["reason"],
    flags: ["until", "askedBy", "grantedBy", "number", "notation", "date", "organ", "subject", "revoke", ...sent],
    examples: [
      'report extend iii-3/2026 --until 2026-12-05 --asked-by "Sở Xây dựng" --granted-by "UBND tỉnh Cà Mau" --number 45 --notation UBND-KT --reason "Chờ số liệu"',
      'report extend iii-3/2026 --revoke --reason "Ghi nhầm đơn vị"',
    ],
    load: () => import("../report/records.ts").then((module) => module.extendReport),
  }),
  command("report waive", {
    about: say("Ghi nhận miễn báo cáo, hoặc thu hồi bằng --revoke", "Record a waiver, or take it back with --revoke"),
    words: [report],
    required: ["reason"],
    flags: ["grantedBy", "number", "notation", "date", "organ", "subject", "revoke", ...sent],
    examples: [
      'report waive iii-3/2026 --granted-by "UBND tỉnh Cà Mau" --number 46 --notation UBND-KT --reason "Không phát sinh nhiệm vụ"',
    ],
    load: () => import("../report/records.ts").then((module) => module.waiveReport),
  }),
  command("consolidate", {
    about: say(
      "Tổng hợp báo cáo năm vào dự thảo; --sign, --submit để ký và trình dự thảo đã có",
      "Assemble the year's consolidated draft; --sign and --submit to sign and send the draft as it is",
    ),
    flags: ["year", "sign", "submit", "docx", ...sent],
    examples: [
      "consolidate --year 2026 --dry-run",
      "consolidate --year 2026",
      "consolidate --year 2026 --sign --submit",
      "consolidate --year 2026 --docx bao-cao-tong-hop.docx",
    ],
    load: () => import("../report/consolidate.ts").then((module) => module.consolidate),
  }),
];
