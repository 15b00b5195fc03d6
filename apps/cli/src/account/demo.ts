import { carryOut, step } from "../act/carryOut.ts";
import { domain } from "../ask/domain.ts";
import type { Call } from "../frame/Command.ts";
import { say } from "../frame/Language.ts";
import { type Exit, exits } from "../frame/Stop.ts";

/** Shows the server's clock, or moves the demonstration's forward. */
export const setClock = async (call: Call): Promise<Exit> => {
  const { api, commandId, flags, paper, words } = call;
  const [instant] = words;
  if (instant === undefined) {
    const [{ demonstration, now }, { Instant }] = await Promise.all([api.open.session.start.query(), domain()]);
    if (flags.json === true) paper.json({ now, demonstration: demonstration !== null });
    else paper.line(Instant.format(now));
    return exits.ok;
  }
  const about = say(`Đặt đồng hồ minh hoạ: ${instant}`, `Set the demonstration clock: ${instant}`);
  const input = { instant, commandId: commandId() };
  return carryOut(call, [
    step(about, "demonstration.setClock", input, (said) => api.client.demonstration.setClock.mutate(said)),
  ]);
};
