import { carryOut, type Step, step } from "../act/carryOut.ts";
import { longId } from "../ask/board.ts";
import { yearOf } from "../ask/day.ts";
import { saveWord } from "../ask/wordFile.ts";
import { domain } from "../ask/domain.ts";
import type { Call } from "../frame/Command.ts";
import { say } from "../frame/Language.ts";
import type { Exit } from "../frame/Stop.ts";

/**
 * The consolidated report of a year. Without `--sign` and `--submit` it writes the draft from the reports at hand and says who has not
 * reported; with them it signs off and sends the draft as it was reviewed, and assembles nothing. `--docx` writes what comes of it.
 */
export const consolidate = async (call: Call): Promise<Exit> => {
  const { api, commandId, flags, paper } = call;
  const { client } = api;
  const year = await yearOf(api, flags);
  const { completeness, key, reports } = await client.consolidation.material.query({ year });
  const { draft, version } = await client.report.get.query({ key });

  const steps: Array<Step> = [];
  if (flags.sign !== true && flags.submit !== true) {
    const about = say(
      `Tổng hợp nội dung ${reports.length} báo cáo vào dự thảo ${longId(key)}`,
      `Assemble the texts of ${reports.length} reports into the draft ${longId(key)}`,
    );
    const input = { year, basedOn: draft?.version ?? 0, commandId: commandId() };
    steps.push(step(about, "consolidation.assemble", input, (said) => client.consolidation.assemble.mutate(said)));
  }
  if (flags.sign === true) {
    const about = say(`Ký duyệt báo cáo tổng hợp năm ${year}`, `Sign off the consolidated report of ${year}`);
    const input = { key, basedOn: version, draftVersion: draft?.version ?? 0, commandId: commandId("sign") };
    steps.push(step(about, "report.sign", input, (said) => client.report.sign.mutate(said)));
  }
  if (flags.submit === true) {
    const about = say(
      `Trình UBND tỉnh báo cáo tổng hợp năm ${year}`,
      `Submit the consolidated report of ${year} to the committee`,
    );
    const input = { key, basedOn: version + (flags.sign === true ? 1 : 0), commandId: commandId("submit") };
    steps.push(step(about, "report.send", input, (said) => client.report.send.mutate(said)));
  }
  if (flags.docx !== undefined) {
    const about = say(`Ghi văn bản Word vào ${flags.docx}`, `Write the Word document to ${flags.docx}`);
    const input = { key, file: flags.docx };
    steps.push(step(about, "files.report", input, ({ file }) => saveWord(api, `report/${longId(key)}`, file)));
  }
  const { absent, late, onTime, total } = completeness;
  paper.note(
    paper.say(
      `${onTime + late}/${total} đơn vị đã báo cáo năm ${year}.`,
      `${onTime + late}/${total} bodies have reported for ${year}.`,
    ),
  );
  const { Explanation } = await domain();
  for (const { agency, status, urgings } of absent) {
    const word = paper.of(Explanation.statusLabel(status as Parameters<typeof Explanation.statusLabel>[0]));
    const sent =
      urgings.length === 0
        ? paper.say("chưa đôn đốc", "not urged")
        : paper.say(`đã đôn đốc: ${urgings.join(", ")}`, `urged: ${urgings.join(", ")}`);
    paper.note(`  ${paper.say("Chưa báo cáo", "No report")}: ${agency} (${word}; ${sent})`);
  }
  return carryOut(call, steps);
};
