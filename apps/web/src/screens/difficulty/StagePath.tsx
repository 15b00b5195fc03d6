import { Day, Difficulty, Instant } from "@kehoach/domain";
import type { DifficultyAnswer } from "../../api/Answers.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { formatInstant } from "../../texts/format.ts";
import { useSay } from "../../texts/say.ts";
import styles from "./Difficulty.module.css";
import { difficultyTexts } from "./texts.ts";

/** The steps it went through and those that are ahead: settled by the focal department, or on to the committee. */
function pathOf({ since, stage }: DifficultyAnswer): ReadonlyArray<Difficulty.Stage> {
  const isSettled = since.settled !== undefined;
  return Difficulty.Stage.literals.filter((step) => {
    if (since[step] !== undefined || step === stage || step === "closed") return true;
    // Until it is decided, the way through the committee is the one that is shown.
    return !isSettled && step !== "settled";
  });
}

const daysBetween = (from: string, to: string) =>
  Day.between(Instant.dayOf(from as Instant.Instant), Instant.dayOf(to as Instant.Instant));

/** Every step with its time, how long it took to come there, and how long it has been waiting now. */
export function StagePath({ difficulty }: { readonly difficulty: DifficultyAnswer }) {
  const { detail: texts } = useTexts(difficultyTexts);
  const say = useSay();
  const { ageInDays, since, stage } = difficulty;
  const steps = pathOf(difficulty);
  return (
    <ol className={styles["path"]}>
      {steps.map((step, index) => {
        const at = since[step];
        const before = steps
          .slice(0, index)
          .map((earlier) => since[earlier])
          .findLast((instant) => instant !== undefined);
        const state = step === stage ? "now" : at === undefined ? "ahead" : "reached";
        return (
          <li
            key={step}
            className={styles["step"]}
            data-state={state}
            {...(state === "now" ? { "aria-current": "step" } : {})}
          >
            <span className={styles["stepName"]}>{say(Difficulty.stageLabel(step))}</span>
            <span className={styles["stepTime"]}>
              {at === undefined ? texts.ahead : formatInstant(at)}
              {at !== undefined && before !== undefined ? ` · ${texts.stayed(daysBetween(before, at))}` : null}
              {state === "now" && stage !== "closed" ? ` · ${texts.waiting(ageInDays)}` : null}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
