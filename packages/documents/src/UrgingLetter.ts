import {
  Address,
  type Board,
  Deadline,
  Explanation,
  Instant,
  Letterhead,
  type Plan,
  type Urging,
} from "@kehoach/domain";
import * as Body from "./Body.ts";
import { lowerFirst, upperFirst } from "./Casing.ts";
import { notation } from "./Code.ts";
import { grid } from "./Grid.ts";
import * as Issue from "./Issue.ts";
import * as OfficialText from "./OfficialText.ts";

type Prepared = NonNullable<Urging.State["prepared"]>;

/** What the urging is about, without "V/v": the signed document's own subject, or the words of its tier. */
const aboutOf = (plan: Plan.Plan, { rule, tier, year }: Prepared, signed: Urging.State["signed"]): string => {
  const given = (signed?.document.subject ?? "").replace(/^(?:V\/v|Về việc)\s+/i, "");
  if (given !== "") return given;
  const name = plan.rules.find(({ id }) => id === rule)?.name.vi ?? "Báo cáo";
  const report = lowerFirst(name.replace(/ hằng năm$/, ""));
  const wording = {
    1: `đôn đốc gửi ${report} năm ${year}`,
    2: `đôn đốc lần hai gửi ${report} năm ${year}`,
    3: `danh sách các đơn vị chưa gửi ${report} năm ${year}`,
  };
  return wording[tier];
};

/** The list to the committee is a report (báo cáo), unless it was given the number of a letter. */
const isReport = ({ tier }: Prepared, { code }: Issue.Issue): boolean =>
  tier === 3 && (code === null || /^BC(-|$)/i.test(code.codeNotation));

/** What each body owes, as the board has it at that instant. */
const overdueTable = (board: Board.Year, { rule, slots }: Prepared): ReadonlyArray<OfficialText.Block> => {
  const rows = slots.flatMap(
    (slot) => board.rows.find(({ obligation: { key } }) => key.slot === slot && key.rule === rule) ?? [],
  );
  return grid(
    [
      { heading: "TT", share: 2.4, align: "center" },
      { heading: "Đơn vị", share: 7.5 },
      { heading: "Thời hạn", share: 7.5 },
      { heading: "Số ngày quá hạn", share: 4.2, align: "center" },
      { heading: "Căn cứ", share: 4.8 },
      { heading: "Tình trạng", share: 9.6 },
    ],
    rows.map(({ assessment, holder, obligation, slot }, index) => [
      String(index + 1),
      holder?.name ?? slot.name,
      Deadline.label(assessment.deadline).vi,
      assessment.status === "overdue" ? String(assessment.daysLate) : "–",
      Address.cite(obligation.clause).vi,
      Explanation.of(obligation, assessment).vi,
    ]),
  );
};

/**
 * Công văn đôn đốc, for the third tier the báo cáo to the committee: the text as it was prepared and the table of what is overdue, with the clause for each. The first two tiers go to the
 * bodies urged, the third, the list, to the committee. `board` is the year as of the signing, or for a draft as of now. Null while nothing
 * was prepared or nobody holds the focal slot.
 */
export const toDocx = async (
  plan: Plan.Plan,
  { prepared, signed }: Urging.State,
  board: Board.Year,
  issue: Issue.Issue,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const agency = Issue.holderOf(plan, plan.focal, issue);
  if (prepared === null || agency === null) return null;
  const letterhead = Letterhead.of(plan, agency);
  const committee = Issue.issuerOf(plan);
  const toCommittee = prepared.tier === 3;
  const report = isReport(prepared, issue);
  const about = aboutOf(plan, prepared, signed);
  const [day = "", time = ""] = Instant.format(board.asOf).split(" ");
  return OfficialText.toDocx({
    letterhead,
    code: { codeNumber: null, codeNotation: notation(report ? "BC" : null, letterhead.symbol), ...issue.code },
    issuedDate: issue.issuedDate,
    year: Issue.yearOf(issue),
    typeName: report ? "Báo cáo" : null,
    subject: report ? upperFirst(about) : `V/v ${lowerFirst(about)}`,
    addressees: toCommittee ? [committee] : prepared.slots.map((slot) => Issue.nameOf(plan, slot, issue)),
    body: [
      ...Body.text(prepared.text),
      ...Body.text(`Báo cáo năm ${prepared.year} quá hạn, tính đến ${time} ngày ${day}:`),
      ...overdueTable(board, prepared),
      Body.closing(
        toCommittee
          ? `${agency.name} kính báo cáo ${committee} xem xét, chỉ đạo`
          : `${agency.name} thông báo để các đơn vị biết, thực hiện`,
      ),
    ],
    recipients: ["Như trên", "Lưu: VT"],
    signer: issue.signer ?? letterhead.signer,
    draft: issue.issuedDate === null,
    demonstration: issue.demonstration,
    madeAt: issue.madeAt,
  });
};
