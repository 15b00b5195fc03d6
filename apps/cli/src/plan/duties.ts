import { domain } from "../ask/domain.ts";
import type { Call } from "../frame/Command.ts";
import { notFound } from "../frame/Stop.ts";

/** Who owes which duty, in the order of the text. */
export const listDuties = async ({ api, flags, paper }: Call): Promise<void> => {
  const [plan, { Duty, Text }] = await Promise.all([api.open.plan.get.query(), domain()]);
  const texts = new Map(plan.clauses.map(({ address, text }) => [address, text]));
  const holders = new Map(plan.slots.map(({ holder, id }) => [id, holder]));
  const wanted = flags.agency;
  const isWanted = (body: {
    readonly slot: (typeof plan.slots)[number]["id"];
    readonly name: string;
    readonly shortName: string;
  }) =>
    wanted === undefined ||
    body.slot === wanted ||
    holders.get(body.slot) === wanted ||
    [body.name, body.shortName].some((name) => Text.fold(name).includes(Text.fold(wanted)));
  const duties = plan.duties.filter(({ bodies }) => bodies.some(isWanted));
  if (duties.length === 0) throw notFound(`Không có đơn vị nào là "${wanted}".`, `No body is called "${wanted}".`);
  if (flags.json === true) {
    return paper.json({ duties: duties.map((duty) => ({ ...duty, text: texts.get(duty.clause) ?? "" })) });
  }
  const { of, say, style } = paper;
  for (const { bodies, citation, clause, nature, role } of duties) {
    const names = bodies.map(({ shortName }) => shortName).join(", ");
    const asked = nature === "request" ? say(" · đề nghị", " · request") : "";
    paper.line(`${style.bold(of(citation))}  ${of(Duty.roleLabel(role))}${asked}`);
    paper.text(names, 2);
    paper.text(texts.get(clause) ?? "", 2);
  }
  paper.note(say(`${duties.length} nhiệm vụ`, `${duties.length} duties`));
};
