import type { Answers } from "../ask/Answers.ts";
import { domain } from "../ask/domain.ts";
import type { Call } from "../frame/Command.ts";
import type { Paper } from "../paper/Paper.ts";
import { clauseNamed } from "./clauses.ts";

type Plan = Answers["plan"]["get"];
type Clause = Plan["clauses"][number];

const depthOf = ({ address, kind }: Clause): number => (kind === "head" ? 0 : address.split("__").length - 1);

const writeClause = (clause: Clause, top: number, paper: Paper): void => {
  const { kind, marker, text } = clause;
  const depth = depthOf(clause) - top;
  const line = marker === "" ? text : `${marker} ${text}`;
  if (kind === "heading") paper.text(paper.style.bold(line), depth * 2);
  else paper.text(line, depth * 2);
};

/** The whole plan, or one clause with what belongs to it and who is responsible. */
export const showPlan = async ({ api, flags, paper, words }: Call): Promise<void> => {
  const [plan, { Address, Duty }] = await Promise.all([api.open.plan.get.query(), domain()]);
  const [name] = words;
  const top = name === undefined ? undefined : await clauseNamed(plan, name);
  const clauses = plan.clauses.filter(({ address }) => top === undefined || Address.within(address, top.address));
  const duties = plan.duties.filter(({ clause }) => top === undefined || Address.within(clause, top.address));
  if (flags.json === true) {
    return top === undefined ? paper.json({ plan }) : paper.json({ clause: top, clauses, duties });
  }
  if (top !== undefined) paper.line(paper.style.dim(`${paper.of(top.citation)}  (${top.address})`));
  for (const clause of clauses) writeClause(clause, top === undefined ? 0 : depthOf(top), paper);
  if (top === undefined || duties.length === 0) return;
  paper.line();
  paper.heading(paper.say("Trách nhiệm", "Who is responsible"));
  for (const { bodies, citation, implements: points, role } of duties) {
    const names = bodies.map(({ shortName }) => shortName).join(", ");
    paper.text(`${paper.of(citation)}: ${names} (${paper.of(Duty.roleLabel(role)).toLowerCase()})`, 2);
    for (const point of points)
      paper.text(`${paper.say("thực hiện", "carries out")} ${paper.of(Address.cite(point))}`, 4);
  }
};
