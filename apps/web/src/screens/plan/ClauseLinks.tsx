import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import type { PlanAnswer } from "../../api/Answers.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { useSay } from "../../texts/say.ts";
import { bodiesOf, type PlanClause, type PlanDuty, type PlanIndex } from "./planIndex.ts";
import styles from "./Plan.module.css";
import { planTexts } from "./texts.ts";

/** Who is responsible and in which role, what it implements or who implements it, which reports it creates, what it cites. */
export function ClauseLinks({
  clause: { address },
  plan,
  index,
}: {
  readonly clause: PlanClause;
  readonly plan: PlanAnswer;
  readonly index: PlanIndex;
}) {
  const texts = useTexts(planTexts);
  const say = useSay();
  const duty = index.dutyAt.get(address);
  const implementers = index.implementedBy.get(address);
  const rules = index.rulesAt.get(address) ?? [];
  const references = index.referencesAt.get(address) ?? [];
  return (
    <dl className={styles["links"]}>
      {duty === undefined ? null : (
        <div>
          <dt>{texts.responsible}</dt>
          <dd>
            <BodiesWithRole duty={duty} plan={plan} />
          </dd>
        </div>
      )}
      {duty === undefined || duty.collaborators.length === 0 ? null : (
        <div>
          <dt>{texts.under}</dt>
          <dd>{duty.collaborators.join(", ")}</dd>
        </div>
      )}
      {duty === undefined || duty.implements.length === 0 ? null : (
        <div>
          <dt>{texts.implements}</dt>
          <dd>
            {duty.implements.map((point, at) => {
              const citation = index.citationAt.get(point);
              return (
                <Fragment key={point}>
                  {at > 0 ? "; " : null}
                  <Link to="/ke-hoach" hash={point}>
                    {citation === undefined ? point : say(citation)}
                  </Link>
                </Fragment>
              );
            })}
          </dd>
        </div>
      )}
      {implementers === undefined ? null : (
        <div>
          <dt>{texts.implementedBy}</dt>
          <dd>
            {implementers.length === 0 ? texts.notImplemented : null}
            {implementers.map((one, at) => (
              <Fragment key={one.clause}>
                {at > 0 ? "; " : null}
                <BodiesWithRole duty={one} plan={plan} />{" "}
                <Link to="/ke-hoach" hash={one.clause}>
                  {say(one.citation)}
                </Link>
              </Fragment>
            ))}
          </dd>
        </div>
      )}
      {rules.map((rule) => (
        <div key={rule.id}>
          <dt>{say(rule.name)}</dt>
          <dd>{texts.rule(rule.reporters.length)}</dd>
        </div>
      ))}
      {references.length === 0 ? null : (
        <div>
          <dt>{texts.cites}</dt>
          <dd>{references.map(({ number, subject }) => number ?? subject).join("; ")}</dd>
        </div>
      )}
    </dl>
  );
}

function BodiesWithRole({ duty, plan }: { readonly duty: PlanDuty; readonly plan: PlanAnswer }) {
  const shared = useTexts();
  const texts = useTexts(planTexts);
  const role = duty.nature === "request" ? texts.request : shared.states.duty[duty.role];
  return (
    <>
      <b>{bodiesOf(duty, plan, texts.all)}</b> <span className={styles["role"]}>{role}</span>
    </>
  );
}
