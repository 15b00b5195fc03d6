import { useQuery } from "@tanstack/react-query";
import type { DirectionAnswer } from "../../api/Answers.ts";
import { trpc } from "../../api/queries.ts";
import { Verbatim } from "../../parts/Verbatim.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { formatDay } from "../../texts/format.ts";
import { useDocumentLine } from "../../texts/useDocumentLine.ts";
import styles from "./Agency.module.css";
import { CarryOutAct } from "./CarryOutAct.tsx";
import { agencyTexts } from "./texts.ts";

/** What the committee directed this agency to do and it has not yet marked carried out; nothing when there is none. */
export function Directions() {
  const texts = useTexts(agencyTexts);
  const { data = [] } = useQuery(trpc.direction.list.queryOptions({}));
  const open = data.flatMap((direction) =>
    direction.assignments.filter((assignment) => assignment.mine).map((assignment) => ({ direction, assignment })),
  );
  if (open.length === 0) return null;
  return (
    <section>
      <h2>{texts.directions}</h2>
      {open.map(({ assignment, direction }) => (
        <OneDirection key={`${direction.id}:${assignment.slot}`} direction={direction} assignment={assignment} />
      ))}
    </section>
  );
}

function OneDirection({
  direction,
  assignment,
}: {
  readonly direction: DirectionAnswer;
  readonly assignment: DirectionAnswer["assignments"][number];
}) {
  const texts = useTexts(agencyTexts);
  const line = useDocumentLine();
  const day = formatDay(assignment.dueOn);
  return (
    <article className={styles["paper"]}>
      <p className={styles["source"]}>{line(direction.document)}</p>
      <Verbatim text={assignment.task} />
      <p className={assignment.overdue ? styles["late"] : undefined}>
        {assignment.overdue ? texts.directionLate(day) : texts.directionDue(day)}
      </p>
      <CarryOutAct direction={direction.id} slot={assignment.slot} />
    </article>
  );
}
