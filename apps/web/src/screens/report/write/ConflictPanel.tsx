import { Address } from "@kehoach/domain";
import { Button, Radio } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { Content, ReportAnswer } from "../../../api/Answers.ts";
import { useTexts } from "../../../texts/catalogue.ts";
import { useSay } from "../../../texts/say.ts";
import { reportTexts } from "../texts.ts";
import { fieldId } from "./fieldId.ts";
import { type Place, type Value, valueAt, withValue } from "./merge.ts";
import type { Draft } from "./useDraft.ts";
import styles from "./Write.module.css";

/** Someone else saved in between: says so, keeps what was typed, and asks only where both changed the same input. */
export function ConflictPanel({
  report,
  conflict,
  onResolve,
}: {
  readonly report: ReportAnswer;
  readonly conflict: NonNullable<Draft["conflict"]>;
  readonly onResolve: (chosen: Content) => void;
}) {
  const shared = useTexts();
  const { conflict: texts, write } = useTexts(reportTexts);
  const say = useSay();
  const box = useRef<HTMLElement>(null);
  const [isMine, setMine] = useState<Readonly<Record<string, boolean>>>({});
  useEffect(() => box.current?.focus(), []);

  const nameOf = (place: Place) => {
    if (place.field === "statement") return say(Address.cite(place.clause));
    const duty = report.duties.find(({ clause }) => clause === place.clause);
    return `${duty === undefined ? texts.general : say(duty.citation)} – ${write[place.field]}`;
  };
  const show = (place: Place, value: Value): string => {
    if (place.field === "progress" && typeof value === "string") {
      return shared.states.progress[value as keyof typeof shared.states.progress];
    }
    if (typeof value === "boolean") return value ? "✓" : "–";
    return value || texts.empty;
  };
  const resolve = () => {
    const chosen = conflict.disputed
      .filter((place) => isMine[fieldId(place)] ?? true)
      .reduce((content, place) => withValue(content, place, valueAt(conflict.mine, place)), conflict.content);
    onResolve(chosen);
  };

  return (
    <section className={styles["conflict"]} role="alert" tabIndex={-1} ref={box}>
      <h2>{texts.title}</h2>
      {conflict.taken.length === 0 ? null : (
        <p>
          {texts.taken} {conflict.taken.map(nameOf).join("; ")}.
        </p>
      )}
      {conflict.disputed.length === 0 ? null : <p>{texts.choose}</p>}
      {conflict.disputed.map((place) => (
        <Radio.Group
          key={fieldId(place)}
          label={nameOf(place)}
          value={(isMine[fieldId(place)] ?? true) ? "mine" : "theirs"}
          onChange={(value) => setMine({ ...isMine, [fieldId(place)]: value === "mine" })}
        >
          <div className={styles["choices"]}>
            {(["mine", "theirs"] as const).map((whose) => (
              <Radio
                key={whose}
                value={whose}
                label={
                  <>
                    <b>{texts[whose]}:</b> {show(place, valueAt(conflict[whose], place))}
                  </>
                }
              />
            ))}
          </div>
        </Radio.Group>
      ))}
      <Button type="button" onClick={resolve}>
        {texts.save}
      </Button>
    </section>
  );
}
