import type { Command } from "../frame/Command.ts";
import { accountCommands } from "./account.ts";
import { planCommands } from "./plan.ts";
import { reportCommands } from "./report.ts";
import { supervisionCommands } from "./supervision.ts";

/** Every command, in the order in which help lists them. */
export const commands: ReadonlyArray<Command> = [
  ...reportCommands,
  ...supervisionCommands,
  ...planCommands,
  ...accountCommands,
];
