import type { Tally } from "@kehoach/domain";
import { scaleBand, scaleLinear } from "@visx/scale";
import { Bar } from "@visx/shape";
import { Sign } from "../../../parts/Sign.tsx";
import { signOf } from "../../../parts/StatusBadge.tsx";
import { useTexts } from "../../../texts/catalogue.ts";
import { useNumber } from "../../../texts/format.ts";
import { boardTexts } from "../texts.ts";
import styles from "./Charts.module.css";

const statuses = ["onTime", "late", "withinTerm", "overdue"] as const;
const label = 112;
const height = 128;

/** One bar per status, its sign and word before it and its number behind it. */
export function TallyBars({ tally, width }: { readonly tally: Tally.Tally; readonly width: number }) {
  const shared = useTexts();
  const { chart: texts } = useTexts(boardTexts);
  const number = useNumber();
  const x = scaleLinear({ domain: [0, Math.max(1, tally.total)], range: [0, width - label - 36] });
  const y = scaleBand({ domain: [...statuses], range: [0, height], padding: 0.25 });
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={styles["svg"]}
      role="img"
      aria-label={texts.tallyTitle(number(tally.total), number(tally.onTime))}
    >
      {statuses.map((status) => {
        const top = y(status) ?? 0;
        const middle = top + y.bandwidth() / 2;
        return (
          <g key={status}>
            <Sign name={signOf[status]} x={0} y={middle - 7} width={14} height={14} data-status={status} />
            <text x={20} y={middle} dominantBaseline="central">
              {shared.status[status]}
            </text>
            <Bar
              x={label}
              y={top}
              width={Math.max(tally[status] === 0 ? 1 : 2, x(tally[status]))}
              height={y.bandwidth()}
              data-status={status}
            />
            <text x={label + x(tally[status]) + 8} y={middle} dominantBaseline="central" fontWeight={600}>
              {number(tally[status])}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
