import { type Day, Instant } from "@kehoach/domain";
import { AxisTop } from "@visx/axis";
import { scaleUtc } from "@visx/scale";
import { Circle } from "@visx/shape";
import { useTexts } from "../../../texts/catalogue.ts";
import { formatDay } from "../../../texts/format.ts";
import { boardTexts } from "../texts.ts";
import type { BoardAnswer, BoardRow } from "../useBoardSearch.ts";
import styles from "./Charts.module.css";
import { useDistance } from "./useDistance.ts";

const rowHeight = 24;
const top = 60;
const offset = 7 * 3_600_000;

/** Shifted so that the scale's UTC days are Vietnam's. */
const local = (instant: string) => new Date(Date.parse(instant) + offset);
const endOf = (day: Day.Day) => local(Instant.endOf(day));

/** From when to when: all arrivals and deadlines with some days around them, and now while somebody is overdue. */
function spanOf({ asOf, rows }: BoardAnswer): [Date, Date] {
  const due = rows.map((row) => endOf(row.lastDay).getTime());
  const came = rows.flatMap((row) => (row.countedAt === null ? [] : [local(row.countedAt).getTime()]));
  const open = rows.some((row) => row.status === "overdue") ? [local(asOf).getTime()] : [];
  const first = Math.min(...came, ...due.map((time) => time - 30 * 86_400_000));
  const last = Math.max(...came, ...due, ...open);
  return [new Date(first - 2 * 86_400_000), new Date(last + 4 * 86_400_000)];
}

/** A line per agency with the deadline and the day its report came: what lies right of the deadline is late, and by how much is seen. */
export function Timeline({ board, width }: { readonly board: BoardAnswer; readonly width: number }) {
  const { chart: texts } = useTexts(boardTexts);
  const narrow = width < 560;
  const left = narrow ? 124 : 200;
  const right = narrow ? 8 : 104;
  const x = scaleUtc({ domain: spanOf(board), range: [left, width - right] });
  const { rows } = board;
  const height = top + rows.length * rowHeight + 8;
  const deadlines = [...new Map(rows.map((row) => [row.kind, row]))].flatMap(([kind]) => {
    const days = rows.filter((row) => row.kind === kind && !row.extended).map((row) => row.lastDay);
    return days[0] === undefined ? [] : [{ kind, day: days[0] }];
  });
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={styles["svg"]}
      role="img"
      aria-label={texts.timelineTitle(board.year)}
    >
      <AxisTop
        scale={x}
        top={top - 6}
        numTicks={narrow ? 3 : 7}
        tickFormat={(value) => {
          const day = new Date(Number(value)).toISOString();
          return `${day.slice(8, 10)}/${day.slice(5, 7)}`;
        }}
        hideAxisLine
        tickStroke="var(--line-strong)"
        tickLabelProps={{ fontSize: 12, fill: "var(--ink-soft)", fontFamily: "inherit", textAnchor: "middle" }}
      />
      {deadlines.map(({ day, kind }) => {
        const at = x(endOf(day));
        const of = rows.map((row, index) => (row.kind === kind ? index : -1)).filter((index) => index >= 0);
        const [first = 0, last = 0] = [of[0], of.at(-1)];
        return (
          <g key={kind}>
            <line
              x1={at}
              y1={top + first * rowHeight - (kind === "periodic" ? 4 : 0)}
              x2={at}
              y2={top + (last + 1) * rowHeight}
              className={styles["deadline"]}
            />
            {kind === "periodic" ? (
              <text x={at} y={12} textAnchor={at > width - 90 ? "end" : "middle"} fontSize={12} fontWeight={600}>
                {texts.lastDay(formatDay(day))}
              </text>
            ) : null}
          </g>
        );
      })}
      {rows.map((row, index) => (
        <Track
          key={`${row.key.rule}/${row.key.slot}`}
          row={row}
          y={top + index * rowHeight + rowHeight / 2}
          x={(date) => x(date)}
          now={local(board.asOf)}
          left={left}
          end={width - right}
          narrow={narrow}
        />
      ))}
    </svg>
  );
}

function Track({
  row,
  y,
  x,
  now,
  left,
  end,
  narrow,
}: {
  readonly row: BoardRow;
  readonly y: number;
  readonly x: (date: Date) => number;
  readonly now: Date;
  readonly left: number;
  readonly end: number;
  readonly narrow: boolean;
}) {
  const { consolidation } = useTexts().navigation;
  const distance = useDistance();
  const due = x(endOf(row.lastDay));
  const at = row.countedAt === null ? null : x(local(row.countedAt));
  const until = row.status === "overdue" ? x(now) : row.status === "late" ? at : null;
  const name = row.kind === "consolidated" ? consolidation : (row.agency?.shortName ?? row.slotName);
  const words = distance(row);
  const shown = !narrow && words !== "" && row.status !== "onTime" ? words : "";
  return (
    <g>
      <text x={0} y={y} dominantBaseline="central" fontSize={narrow ? 11.5 : 13}>
        <title>{row.agency?.name ?? row.slotName}</title>
        {shorten(narrow ? name.replace(/^UBND /, "") : name, narrow ? 20 : 29)}
      </text>
      <line x1={left} y1={y} x2={end} y2={y} className={styles["track"]} />
      {row.extended ? <line x1={due} y1={y - 9} x2={due} y2={y + 9} className={styles["deadline"]} /> : null}
      {until === null ? null : (
        <line
          x1={due}
          y1={y}
          x2={until}
          y2={y}
          strokeWidth={3}
          className={styles[row.status === "overdue" ? "overdue" : "late"]}
        />
      )}
      {row.status === "overdue" ? (
        <path d={`M${x(now) - 4} ${y - 4}l8 8m0 -8l-8 8`} strokeWidth={2.5} className={styles["overdue"]} fill="none" />
      ) : null}
      {at === null ? null : <Circle cx={at} cy={y} r={5} data-status={row.status} />}
      {shown === "" ? null : (
        <text x={(until ?? at ?? due) + 10} y={y} dominantBaseline="central" fontSize={12} fontWeight={600}>
          {shown}
        </text>
      )}
    </g>
  );
}

const shorten = (name: string, length: number) => (name.length > length ? `${name.slice(0, length - 1)}…` : name);
