import { type Account, Board, Consolidation, Day, Instant, Obligation, ReportContent, Urging } from "@kehoach/domain";
import { planCaMau56 as plan } from "@kehoach/plan-camau-56";
import type { Issue } from "../src/index.ts";

/** 25/11/2026 10:00 and 10/12/2026 00:00, Vietnam time. */
const SENT = Instant.ofEpoch(Date.UTC(2026, 10, 25, 3));
export const AS_OF = Instant.startOf(Day.of(2026, 12, 10));

export const issue: Issue = { issuedDate: Day.of(2026, 11, 25), code: null, madeAt: SENT, demonstration: false };

const obligations = Obligation.ofYear(plan, 2026);
export const obligationOf = (slot: string): Obligation.Obligation =>
  obligations.find(({ key }) => (key.slot as string) === slot)!;

export const RESULT = "Đã rà soát, cập nhật kịch bản.\nTrữ nước ngọt đến từng ấp.";

/** A complete report over the duties of a slot. */
export const contentOf = (slot: string): ReportContent.ReportContent => {
  const { duties } = obligationOf(slot);
  return {
    ...ReportContent.empty(duties),
    leadership: "Đã quán triệt kế hoạch.",
    assessment: "Kế hoạch được triển khai đồng bộ.",
    proposals: "Bố trí kinh phí.",
    entries: duties.map((clause, index) => ({
      ...ReportContent.emptyEntry(clause),
      progress: "inProgress",
      result: RESULT,
      estimated: index === 0,
      difficulties: index === 0 ? "Kinh phí còn hạn chế." : "",
      nextPlan: "Tiếp tục triển khai.",
    })),
  };
};

const reported = obligations.filter(({ kind }) => kind === "periodic").slice(0, 14);
/** Ten departments and four committees reported; five committees are overdue. */
export const board = Board.ofYear(
  plan,
  2026,
  new Map(reported.map(({ key }) => [Obligation.id(key), [{ _tag: "Sent", at: SENT }]])),
  AS_OF,
);
export const overdue = board.rows.filter(({ assessment }) => assessment.status === "overdue");

const by = "chuyen-vien" as Account.UserId;
const [one, ...more] = overdue.map(({ slot }) => slot.id);

/** An urging of all that are overdue; signed with that number and subject, or only prepared. */
export const urgingOf = (tier: 1 | 2 | 3, signed: { readonly codeNumber: string; readonly subject: string } | null) =>
  Urging.replay([
    {
      _tag: "Prepared",
      at: AS_OF,
      by,
      rule: overdue[0]!.obligation.key.rule,
      year: 2026,
      tier,
      slots: [one!, ...more],
      text: "Đề nghị đơn vị khẩn trương gửi báo cáo.",
    },
    ...(signed === null
      ? []
      : [
          {
            _tag: "Signed" as const,
            at: AS_OF,
            by,
            document: {
              code: { codeNumber: signed.codeNumber, codeNotation: "STNMT-BĐKH" },
              issuedDate: Day.of(2026, 12, 9),
              organName: "Sở Tài nguyên và Môi trường",
              subject: signed.subject,
            },
          },
        ]),
  ]);

/** The consolidated text over what was reported, one urging sent. */
export const consolidated = (): ReportContent.ReportContent => {
  const sent = reported.map(({ key }) => ({
    key,
    agency: board.rows.find((row) => row.slot.id === key.slot)!.holder!.name,
    content: contentOf(key.slot),
  }));
  return {
    ...contentOf("iii-1"),
    statements: Consolidation.assemble(plan, Consolidation.sources(board, sent)),
    completeness: Consolidation.completeness(board, [urgingOf(1, { codeNumber: "7", subject: "V/v đôn đốc" })]),
  };
};
