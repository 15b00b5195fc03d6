import { domain } from "../ask/domain.ts";
import { one } from "../ask/oneOf.ts";
import type { Call } from "../frame/Command.ts";
import { say } from "../frame/Language.ts";

export const noun = say("khó khăn, vướng mắc", "difficulty");

/** Difficulties as far as the account may see them, the newest first. */
export const listDifficulties = async ({ api, flags, paper }: Call): Promise<void> => {
  const [all, { Day, Instant, Text }] = await Promise.all([api.client.difficulty.list.query({}), domain()]);
  const { agency, stage } = flags;
  const difficulties = all
    .filter((each) => stage === undefined || each.stage === stage)
    .filter(
      (each) => agency === undefined || each.slot === agency || Text.fold(each.agency).includes(Text.fold(agency)),
    );
  if (flags.json === true) return paper.json({ difficulties });
  const { of } = paper;
  paper.table(
    [
      { title: paper.say("Mã", "Id") },
      { title: paper.say("Phản ánh", "Raised") },
      { title: paper.say("Bước", "Stage") },
      { title: paper.say("Ngày ở bước này", "Days in it"), right: true },
      { title: paper.say("Đơn vị", "Body") },
      { title: paper.say("Nội dung", "Subject") },
    ],
    difficulties.map((each) => [
      each.id.slice(0, 8),
      Day.format(Instant.dayOf(each.raisedAt)),
      of(each.stageLabel),
      String(each.ageInDays),
      each.agency || each.slot,
      each.subject,
    ]),
  );
  paper.note(paper.say(`${difficulties.length} khó khăn, vướng mắc`, `${difficulties.length} difficulties`));
};

/** One difficulty with its answer, submission and direction. */
export const showDifficulty = async ({ api, flags, paper, words }: Call): Promise<void> => {
  const [all, directions, { Day, Difficulty, Instant, OfficialDocument }] = await Promise.all([
    api.client.difficulty.list.query({}),
    api.client.direction.list.query({}).catch(() => []),
    domain(),
  ]);
  const found = one(all, words[0] ?? "", noun);
  const direction = directions.find(({ id }) => id === found.direction) ?? null;
  if (flags.json === true) return paper.json({ difficulty: found, direction });
  const { of } = paper;
  const cite = ({ code, issuedDate, organName }: Parameters<typeof OfficialDocument.registerKey>[0]) =>
    `${OfficialDocument.format(code)} (${Day.format(issuedDate)}, ${organName})`;
  paper.heading(found.subject);
  paper.text(
    `${found.agency || found.slot} · ${of(found.stageLabel)}, ${paper.say(`${found.ageInDays} ngày`, `${found.ageInDays} days`)} · ${found.id}`,
  );
  if (found.citation !== null) paper.text(of(found.citation));
  paper.line();
  paper.text(found.description);
  const parts = [
    [paper.say("Đề xuất", "Proposed"), found.proposal],
    [paper.say("Trả lời", "Answer"), found.answer ?? ""],
    [paper.say("Ý kiến cơ quan đầu mối", "Note of the focal department"), found.note ?? ""],
    [paper.say("Trình UBND tỉnh", "Submitted"), found.submission === null ? "" : cite(found.submission)],
    [paper.say("Chỉ đạo", "Directed"), direction === null ? "" : `${cite(direction.document)}: ${direction.text}`],
    [paper.say("Kết thúc", "Closed"), found.closingNote ?? ""],
  ] as const;
  for (const [title, text] of parts) if (text !== "") paper.text(`${title}: ${text}`);
  for (const { agency, carriedOutAt, dueOn, result, task } of direction?.assignments ?? []) {
    const state =
      carriedOutAt === null
        ? paper.say("chưa thực hiện", "open")
        : paper.say(`đã thực hiện ${Instant.format(carriedOutAt)}`, `carried out ${Instant.format(carriedOutAt)}`);
    paper.text(
      `${agency}: ${task} (${paper.say("hết ngày", "by the end of")} ${Day.format(dueOn)}; ${state})${result === null ? "" : ` ${result}`}`,
      2,
    );
  }
  paper.line();
  for (const [stage, at] of Object.entries(found.since)) {
    paper.text(`${Instant.format(at)}  ${of(Difficulty.stageLabel(stage as keyof typeof found.since))}`, 2);
  }
};
