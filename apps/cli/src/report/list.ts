import { boardOf, bodyOf, chosen, rowJson, shortId } from "../ask/board.ts";
import { domain } from "../ask/domain.ts";
import type { Row } from "../ask/Answers.ts";
import type { Call } from "../frame/Command.ts";
import type { Paper } from "../paper/Paper.ts";

const statusOf = (row: Row, { of, say, style }: Paper): string => {
  const word = `${row.statusSign} ${of(row.statusLabel)}`;
  const more = row.excused
    ? say(", có lý do", ", with reason")
    : row.extended
      ? say(", được gia hạn", ", extended")
      : "";
  if (row.status === "overdue" && row.agency?.subordinate !== false) return style.red(word) + more;
  return (row.status === "onTime" ? style.green(word) : word) + more;
};

const rowsOf = async (call: Call) => {
  const board = await boardOf(call);
  return { board, rows: await chosen(board.rows, call.flags) };
};

/** The obligations of a year: who owes which report by when, under which clause, and how each stands. */
export const listObligations = async (call: Call): Promise<void> => {
  const { flags, paper } = call;
  const { board, rows } = await rowsOf(call);
  if (flags.json === true) return paper.json({ year: board.year, asOf: board.asOf, obligations: rows.map(rowJson) });
  const { of, say } = paper;
  paper.table(
    [
      say("Mã", "Name"),
      say("Đơn vị", "Body"),
      say("Tình trạng", "Status"),
      say("Điều khoản", "Clause"),
      say("Thời hạn", "Deadline"),
    ].map((title) => ({ title })),
    rows.map((row) => [shortId(row.key), bodyOf(row), statusOf(row, paper), of(row.citation), of(row.deadline)]),
  );
  paper.note(say(`${rows.length} nghĩa vụ báo cáo`, `${rows.length} obligations`));
};

/** The reports of a year: where each lies, and which instant counts. */
export const listReports = async (call: Call): Promise<void> => {
  const { flags, paper } = call;
  const [{ board, rows }, { Day, Instant }] = await Promise.all([rowsOf(call), domain()]);
  if (flags.json === true) return paper.json({ year: board.year, asOf: board.asOf, reports: rows.map(rowJson) });
  const { of, say } = paper;
  paper.table(
    [
      say("Mã", "Name"),
      say("Đơn vị", "Body"),
      say("Bước", "Stage"),
      say("Tình trạng", "Status"),
      say("Tính từ ngày", "Counted from"),
    ].map((title) => ({ title })),
    rows.map((row) => [
      shortId(row.key),
      bodyOf(row),
      of(row.stageLabel),
      statusOf(row, paper),
      row.countedAt === null ? "" : Day.format(Instant.dayOf(row.countedAt)),
    ]),
  );
  paper.note(say(`${rows.length} báo cáo`, `${rows.length} reports`));
};
