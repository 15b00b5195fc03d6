import type { Answers } from "../ask/Answers.ts";
import { longId } from "../ask/board.ts";
import { domain } from "../ask/domain.ts";
import { keyOf } from "../ask/key.ts";
import type { Call } from "../frame/Command.ts";
import type { Paper } from "../paper/Paper.ts";

type Report = Answers["report"]["get"];
type Content = NonNullable<NonNullable<Report["submission"]>["content"]>;
type Domain = Awaited<ReturnType<typeof domain>>;

const writePart = (title: string, text: string, paper: Paper, indent = 0): void => {
  if (text === "") return;
  paper.text(paper.style.bold(title), indent);
  paper.text(text, indent + 2);
};

const writeContent = (
  content: Content,
  duties: Report["duties"],
  { Address, ReportContent }: Domain,
  paper: Paper,
): void => {
  const { of, say } = paper;
  writePart(say("Lãnh đạo, chỉ đạo, tuyên truyền", "Leadership"), content.leadership, paper);
  for (const duty of duties) {
    const entry = ReportContent.entryOf(content, duty.clause);
    const progress =
      entry.progress === null ? say("chưa nhập", "not entered") : of(ReportContent.progressLabel(entry.progress));
    const estimated = entry.estimated ? say(" · ước cả năm", " · estimated for the year") : "";
    paper.line();
    paper.text(paper.style.bold(`${of(duty.citation)}: ${progress}${estimated}`));
    paper.text(paper.style.dim(duty.text), 2);
    if (entry.result !== "") paper.text(entry.result, 2);
    writePart(say("Lý do chưa có kết quả", "Why there is no result"), entry.reasonForNone, paper, 2);
    writePart(say("Khó khăn, vướng mắc", "Difficulties"), entry.difficulties, paper, 2);
    writePart(say("Việc tiếp theo", "What comes next"), entry.nextPlan, paper, 2);
  }
  for (const { point, text } of content.statements) {
    paper.line();
    writePart(of(Address.cite(point)), text, paper);
  }
  paper.line();
  writePart(say("Đánh giá chung", "Assessment"), content.assessment, paper);
  writePart(say("Đề xuất, kiến nghị", "Proposals"), content.proposals, paper);
};

const writeHistory = (history: Report["history"], { Day, Instant, OfficialDocument }: Domain, paper: Paper): void => {
  const { of, say } = paper;
  if (history.length === 0) return;
  paper.line();
  paper.heading(say("Quá trình", "History"));
  for (const { at, document, label, reasons, receipt, until } of history) {
    const parts = [
      receipt === null ? "" : say(`số tiếp nhận ${receipt}`, `receipt ${receipt}`),
      document === null ? "" : `${OfficialDocument.format(document.code)} (${Day.format(document.issuedDate)})`,
      until === null ? "" : say(`đến hết ngày ${Day.format(until)}`, `until the end of ${Day.format(until)}`),
      reasons ?? "",
    ].filter((part) => part !== "");
    paper.text(`${Instant.format(at)}  ${of(label)}${parts.length === 0 ? "" : `: ${parts.join("; ")}`}`, 2);
  }
};

/** One report: how it stands and why, what it says, and what happened to it. */
export const showReport = async ({ api, flags, paper, words }: Call): Promise<void> => {
  const key = await keyOf(api, words[0] ?? "");
  const [report, loaded] = await Promise.all([api.client.report.get.query({ key }), domain()]);
  if (flags.json === true) return paper.json({ id: longId(key), report });
  const { of, say } = paper;
  const { Report: Reports } = loaded;
  const { agencyName, duties, history, missing, repeated, row } = report;
  paper.heading(say(`Báo cáo năm ${key.year} của ${agencyName}`, `Report of ${key.year}, ${agencyName}`));
  paper.text(`${longId(key)} · ${of(row.stageLabel)}`);
  paper.text(`${row.statusSign} ${of(row.explanation)}`);
  if (report.returned !== null)
    paper.text(say(`Lý do trả lại: ${report.returned.reasons}`, `Returned because: ${report.returned.reasons}`));
  // Who is writing reads what is being written; everybody else, and a report that was sent, what was sent.
  const content = (report.editable ? report.draft?.content : null) ?? report.submission?.content ?? null;
  paper.line();
  if (content === null) paper.text(say("Chưa có nội dung để xem.", "There is no text to read yet."));
  else writeContent(content, duties, loaded, paper);
  if (missing.length > 0) {
    paper.text(
      say(
        `Còn thiếu: ${missing.map(({ label }) => label.vi).join("; ")}`,
        `Still missing: ${missing.map(({ label }) => label.en).join("; ")}`,
      ),
    );
  }
  if (repeated.length > 0) {
    const cited = repeated.map((clause) => of(loaded.Address.cite(clause))).join("; ");
    paper.text(say(`! Lặp lại nguyên văn năm trước: ${cited}`, `! Repeats last year's words: ${cited}`));
  }
  writeHistory(history, loaded, paper);
  if (report.acts.length > 0) {
    paper.line();
    const names = report.acts.map((act) => of(Reports.actName(act))).join(", ");
    paper.text(say(`Có thể: ${names}.`, `You may: ${names}.`));
  }
};
