import type { Answers, Row } from "../ask/Answers.ts";
import { boardOf, bodyOf, rowJson, shortId } from "../ask/board.ts";
import { domain } from "../ask/domain.ts";
import type { Call } from "../frame/Command.ts";
import { type Exit, exits } from "../frame/Stop.ts";
import type { Paper } from "../paper/Paper.ts";

type Board = Answers["board"]["year"];
type Domain = Awaited<ReturnType<typeof domain>>;

const statuses = ["onTime", "late", "withinTerm", "overdue", "waived"] as const;

const writeTally = (board: Board, { Explanation, Tally }: Domain, paper: Paper): void => {
  const { of, say } = paper;
  const columns = statuses.map((status) => ({
    title: `${Explanation.statusSign(status)} ${of(Explanation.statusLabel(status))}`,
    right: true as const,
  }));
  const line = (name: string, tally: Board["agencies"]) => [
    name,
    String(tally.total),
    ...statuses.map((status) => String(tally[status])),
  ];
  paper.table(
    [{ title: "" }, { title: say("Tổng số", "Total"), right: true }, ...columns],
    [
      line(say("Báo cáo của đơn vị", "Reports of the bodies"), board.agencies),
      line(say("Báo cáo tổng hợp", "Consolidated report"), board.consolidated),
    ],
  );
  const rates = [Tally.completion(board.agencies), Tally.onTime(board.agencies)].map(Tally.formatRate);
  paper.line();
  paper.text(say(`Đã báo cáo ${rates[0]} · Đúng hạn ${rates[1]}`, `Reported ${rates[0]} · On time ${rates[1]}`));
};

const writeRows = (title: string, rows: ReadonlyArray<Row>, paper: Paper, colour: (text: string) => string): void => {
  if (rows.length === 0) return;
  paper.line();
  paper.heading(`${title} (${rows.length})`);
  for (const row of rows) {
    // Bodies outside the committee are asked, not blamed.
    const mark = row.agency?.subordinate === false ? (text: string) => text : colour;
    paper.line(`${mark(`${row.statusSign} ${row.agency?.name ?? bodyOf(row)}`)}  ${shortId(row.key)}`);
    paper.text(paper.of(row.explanation), 4);
  }
};

/** The five numbers of a year as of an instant, who is overdue, and why. */
export const status = async (call: Call): Promise<Exit> => {
  const { flags, paper } = call;
  const [board, loaded] = await Promise.all([boardOf(call), domain()]);
  const { agencies, asOf, consolidated, forecast, rows, year } = board;
  const { Instant, Tally } = loaded;
  const overdue = rows.filter((row) => row.status === "overdue");
  const late = rows.filter((row) => row.status === "late");
  const watched = flags.failOn?.split(",") ?? [];
  const exit = rows.some((row) => watched.includes(row.status)) ? exits.nonCompliance : exits.ok;
  if (flags.json === true) {
    paper.json({
      year,
      asOf,
      forecast,
      agencies,
      consolidated,
      completion: Tally.completion(agencies),
      onTime: Tally.onTime(agencies),
      overdue: overdue.map(rowJson),
      rows: rows.map(rowJson),
    });
    return exit;
  }
  const { say, style } = paper;
  const mark = forecast ? say(" · dự kiến", " · forecast") : "";
  paper.heading(
    say(`Năm ${year}, tính đến ${Instant.format(asOf)}${mark}`, `${year}, as of ${Instant.format(asOf)}${mark}`),
  );
  paper.line();
  writeTally(board, loaded, paper);
  writeRows(say("Quá hạn", "Overdue"), overdue, paper, style.red);
  writeRows(say("Trễ hạn", "Late"), late, paper, style.yellow);
  return exit;
};
