import { useId, useState } from "react";
import { trpc } from "../api/queries.ts";
import { useCommand } from "../api/useCommand.ts";
import { useTexts } from "../texts/catalogue.ts";
import { formatInstant, instantToLocalInput, localInputToInstant } from "../texts/format.ts";
import styles from "./DemonstrationBanner.module.css";
import { useDemonstrationClock } from "./useDemonstrationClock.ts";

/** Marks a demonstration on every screen and print, and sets its clock. */
export function DemonstrationBanner({ clock }: { readonly clock: string }) {
  const texts = useTexts().demonstration;
  const now = useDemonstrationClock(clock);
  const [isOpen, setOpen] = useState(false);
  return (
    <aside className={styles["banner"]} aria-label={texts.label}>
      <p className={styles["words"]}>
        <b>{texts.mark}</b> — {texts.clock(formatInstant(now))}
      </p>
      <button type="button" className={styles["button"]} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {texts.change}
      </button>
      {isOpen ? <ClockForm now={now} onDone={() => setOpen(false)} /> : null}
    </aside>
  );
}

function ClockForm({ now, onDone }: { readonly now: number; readonly onDone: () => void }) {
  const texts = useTexts();
  const id = useId();
  const [value, setValue] = useState(() => instantToLocalInput(now));
  const [isMalformed, setMalformed] = useState(false);
  const command = useCommand(trpc.demonstration.setClock.mutationOptions());

  const submit = async () => {
    const instant = localInputToInstant(value);
    setMalformed(instant === null);
    if (instant === null) return;
    if ((await command.send({ instant })) !== null) onDone();
  };

  const problem = isMalformed ? texts.demonstration.malformed : command.failure?.message;
  return (
    <form
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onDone();
      }}
    >
      <label htmlFor={id}>{texts.demonstration.newClock}</label>
      <input
        id={id}
        type="datetime-local"
        className={styles["input"]}
        value={value}
        autoFocus
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={(event) => setValue(event.target.value)}
      />
      <button type="submit" className={styles["button"]} disabled={command.isSending}>
        {texts.demonstration.set}
      </button>
      <button type="button" className={styles["button"]} onClick={onDone}>
        {texts.acts.cancel}
      </button>
      {problem === undefined ? null : (
        <p id={`${id}-problem`} role="alert" className={styles["problem"]}>
          {problem}
        </p>
      )}
    </form>
  );
}
