import { Letterhead, type Obligation, type Plan, type ReportContent } from "@kehoach/domain";
import * as Body from "./Body.ts";
import { notation } from "./Code.ts";
import * as Entries from "./Entries.ts";
import * as Issue from "./Issue.ts";
import * as OfficialText from "./OfficialText.ts";
import { planInFull, planInShort } from "./PlanCitation.ts";

/** To whom the rule says the report goes: a body of the plan, or the committee that issued it. */
const recipientOf = (plan: Plan.Plan, { key }: Obligation.Obligation, issue: Issue.Issue): string => {
  const recipient = plan.rules.find(({ id }) => id === key.rule)?.recipient ?? null;
  return recipient === null ? Issue.issuerOf(plan) : Issue.nameOf(plan, recipient, issue);
};

/**
 * Báo cáo kết quả thực hiện of one body for one year: the general part, every duty with its clause, difficulties, next year's plan. Parts
 * that say nothing are left out. Null where nobody holds the slot on the document's date, who alone could sign it.
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
  const recipient = recipientOf(plan, obligation, issue);
  const entries = { plan, duties, content };
  return OfficialText.toDocx({
    letterhead,
    code: { codeNumber: null, codeNotation: notation("BC", letterhead.symbol), ...issue.code },
    issuedDate: issue.issuedDate,
    year: Issue.yearOf(issue),
    typeName: "Báo cáo",
    subject: `Kết quả thực hiện năm ${key.year} ${planInShort(plan)}`,
    addressees: [recipient],
    body: [
      ...Body.text(`Thực hiện ${planInFull(plan)}, ${agency.name} báo cáo kết quả thực hiện năm ${key.year} như sau:`),
      ...Body.parts([
        ["Công tác lãnh đạo, chỉ đạo, tuyên truyền", Body.text(content.leadership)],
        ["Kết quả thực hiện nhiệm vụ được giao", Entries.results(entries)],
        ["Khó khăn, vướng mắc", Entries.difficulties(entries)],
        [`Kế hoạch năm ${key.year + 1}`, Entries.nextPlans(entries)],
        ["Đánh giá chung", Body.text(content.assessment)],
        ["Đề xuất, kiến nghị", Body.text(content.proposals)],
      ]),
      Body.closing(
        `Trên đây là báo cáo kết quả thực hiện năm ${key.year} của ${agency.name}, kính gửi ${recipient} tổng hợp`,
      ),
    ],
    recipients: ["Như trên", "Lưu: VT"],
    signer: issue.signer ?? letterhead.signer,
    draft: issue.issuedDate === null,
    demonstration: issue.demonstration,
    madeAt: issue.madeAt,
  });
};
