import type { Call } from "../frame/Command.ts";

/** The points of the tasks with the duties that carry them out, and the duties with their points. */
export const showCoverage = async ({ api, flags, paper }: Call): Promise<void> => {
  const { coverage, duties } = await api.open.plan.get.query();
  const byClause = new Map(duties.map((duty) => [duty.clause, duty]));
  const bare = coverage.filter((point) => point.duties.length === 0);
  const apart = duties.filter((duty) => duty.implements.length === 0);
  if (flags.json === true) {
    return paper.json({
      points: coverage,
      duties: duties.map((duty) => ({ clause: duty.clause, citation: duty.citation, points: duty.implements })),
      pointsWithoutDuty: bare.map(({ point }) => point),
      dutiesWithoutPoint: apart.map(({ clause }) => clause),
    });
  }
  const { of, say } = paper;
  paper.table(
    [{ title: say("Nhiệm vụ, giải pháp", "Point") }, { title: say("Giao cho", "Carried out by") }],
    coverage.map((point) => [
      of(point.citation),
      point.duties.length === 0
        ? say("– chưa giao cụ thể", "– nobody")
        : point.duties
            .flatMap((clause) => {
              const duty = byClause.get(clause);
              const names = duty?.bodies.map(({ shortName }) => shortName) ?? [];
              return duty === undefined
                ? []
                : [
                    `${names.length > 2 ? say(`${names.length} đơn vị`, `${names.length} bodies`) : names.join(", ")} (${of(duty.citation)})`,
                  ];
            })
            .join("; "),
    ]),
  );
  paper.line();
  paper.text(
    say(
      `${coverage.length - bare.length}/${coverage.length} nhiệm vụ, giải pháp có đơn vị thực hiện; ${apart.length} nhiệm vụ được giao không gắn với điểm nào.`,
      `${coverage.length - bare.length}/${coverage.length} points have duties; ${apart.length} duties carry out no point.`,
    ),
  );
};
