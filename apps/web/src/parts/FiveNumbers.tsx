import type { Tally } from "@kehoach/domain";
import { useRouter } from "@tanstack/react-router";
import { useTexts } from "../texts/catalogue.ts";
import { useNumber } from "../texts/format.ts";
import styles from "./FiveNumbers.module.css";
import { Sign } from "./Sign.tsx";
import { signOf } from "./StatusBadge.tsx";

/** The official five numbers, from the domain; `total` is the sum of the others. */
export type FiveNumbersTally = Pick<Tally.Tally, "total" | "onTime" | "late" | "withinTerm" | "overdue">;

const statuses = ["onTime", "late", "withinTerm", "overdue"] as const;

/**
 * The five numbers with sign and word, and the two rates as fractions ("–" where nothing divides). `label` says what is counted ("19 đơn vị, năm 2026");
 * `href` makes a number a link to the list it counts (null: no link).
 */
export function FiveNumbers({
  tally,
  label,
  completion,
  onTimeRate,
  href,
}: {
  readonly tally: FiveNumbersTally;
  readonly label: string;
  readonly completion?: Tally.Rate;
  readonly onTimeRate?: Tally.Rate;
  readonly href?: (number: keyof FiveNumbersTally) => string | null;
}) {
  const texts = useTexts();
  const number = useNumber();
  const router = useRouter();
  const follow = (event: React.MouseEvent, target: string) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.history.push(target);
  };
  const figure = (key: keyof FiveNumbersTally) => {
    const target = href?.(key) ?? null;
    if (target === null) return number(tally[key]);
    return (
      <a href={target} onClick={(event) => follow(event, target)}>
        {number(tally[key])}
      </a>
    );
  };
  const rate = ({ numerator, denominator }: Tally.Rate) =>
    denominator === 0
      ? texts.tally.none
      : `${number(numerator)}/${number(denominator)} (${number(Math.round((numerator / denominator) * 1000) / 10)}%)`;

  return (
    <section aria-label={label} className={styles["tally"]}>
      <dl className={styles["numbers"]}>
        <div className={styles["one"]}>
          <dt>{texts.tally.total}</dt>
          <dd>{figure("total")}</dd>
        </div>
        {statuses.map((status) => (
          <div key={status} className={styles["one"]} data-status={status}>
            <dt>
              <Sign name={signOf[status]} /> {texts.status[status]}
            </dt>
            <dd>{figure(status)}</dd>
          </div>
        ))}
      </dl>
      {completion === undefined && onTimeRate === undefined ? null : (
        <p className={styles["rates"]}>
          {completion === undefined ? null : (
            <span>
              {texts.tally.completion}: <b>{rate(completion)}</b>
            </span>
          )}
          {onTimeRate === undefined ? null : (
            <span>
              {texts.tally.onTimeRate}: <b>{rate(onTimeRate)}</b>
            </span>
          )}
        </p>
      )}
    </section>
  );
}
