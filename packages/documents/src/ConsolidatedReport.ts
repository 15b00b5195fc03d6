import { Letterhead, type Obligation, type Plan, type ReportContent } from "@kehoach/domain";
import * as Body from "./Body.ts";
import { notation } from "./Code.ts";
import { completenessTable } from "./CompletenessTable.ts";
import * as Entries from "./Entries.ts";
import * as Issue from "./Issue.ts";
import * as OfficialText from "./OfficialText.ts";
import { planInFull, planInShort } from "./PlanCitation.ts";
import { statements } from "./Statements.ts";

/**
 * Báo cáo tổng hợp of the focal body to the committee: who reported, what was done on each point with its sources, the body's own
 * chapter, difficulties and proposals. The numbers are those counted when the text was assembled. Null where nobody holds the slot.
 */
export const toDocx = async (
  plan: Plan.Plan,
  obligation: Obligation.Obligation,
  content: ReportContent.ReportContent,
  issue: Issue.Issue,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const { duties, key } = obligation;
  const agency = Issue.holderOf(plan, key.slot, issue);
  if (agency === null) return null;
  const letterhead = Letterhead.of(plan, agency);
  const committee = Issue.issuerOf(plan);
  const own = { plan, duties, content };
  return OfficialText.toDocx({
    letterhead,
    code: { codeNumber: null, codeNotation: notation("BC", letterhead.symbol), ...issue.code },
    issuedDate: issue.issuedDate,
    year: Issue.yearOf(issue),
    typeName: "Báo cáo",
    subject: `Tình hình và kết quả thực hiện năm ${key.year} ${planInShort(plan)}`,
    addressees: [committee],
    body: [
      ...Body.text(
        `Thực hiện ${planInFull(plan)}, ${agency.name} tổng hợp, báo cáo tình hình và kết quả thực hiện năm ${key.year} như sau:`,
      ),
      ...Body.parts<OfficialText.Block>([
        ["Công tác lãnh đạo, chỉ đạo, tuyên truyền", Body.text(content.leadership)],
        [
          "Tình hình chấp hành chế độ báo cáo",
          content.completeness === null ? [] : completenessTable(content.completeness),
        ],
        ["Kết quả thực hiện các nhiệm vụ, giải pháp", statements(plan, content, issue)],
        [`Kết quả thực hiện nhiệm vụ của ${agency.name}`, Entries.results(own)],
        ["Khó khăn, vướng mắc", Entries.difficulties(own)],
        [`Kế hoạch năm ${key.year + 1}`, Entries.nextPlans(own)],
        ["Đánh giá chung", Body.text(content.assessment)],
        ["Đề xuất, kiến nghị", Body.text(content.proposals)],
      ]),
      Body.closing(
        `Trên đây là báo cáo tình hình và kết quả thực hiện năm ${key.year}, kính trình ${committee} xem xét, chỉ đạo`,
      ),
    ],
    recipients: ["Như trên", "Lưu: VT"],
    signer: issue.signer ?? letterhead.signer,
    draft: issue.issuedDate === null,
    demonstration: issue.demonstration,
    madeAt: issue.madeAt,
  });
};
