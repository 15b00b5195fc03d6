import type { Call } from "../frame/Command.ts";
import type { Row } from "./Answers.ts";
import { notFound } from "../frame/Stop.ts";
import { yearOf } from "./day.ts";
import { domain } from "./domain.ts";

/** "iii-9/2026": how a report is named in one plan, where each slot owes one report a year. */
export const shortId = ({ slot, year }: Row["key"]): string => `${slot}/${year}`;

/** "bao-cao-nam/iii-9/2026", as `Obligation.id` writes it. */
export const longId = ({ rule, slot, year }: Row["key"]): string => `${rule}/${slot}/${year}`;

/** The body as tables name it. */
export const bodyOf = ({ agency, slotName }: Row): string => agency?.shortName ?? slotName;

/** One year as of the instant asked for. */
export const boardOf = async ({ api, flags }: Pick<Call, "api" | "flags">) => {
  const year = await yearOf(api, flags);
  return api.client.board.year.query({ year, ...(flags.asOf === undefined ? {} : { asOf: flags.asOf }) });
};

/** Whether the text names the body: its slot, its id, or a part of its name, accents and case apart. */
const namedBy = async (
  text: string,
): Promise<(row: Pick<Row, "agency" | "slotName"> & { readonly key: { readonly slot: string } }) => boolean> => {
  const { Text } = await domain();
  const wanted = Text.fold(text);
  return ({ agency, key, slotName }) =>
    key.slot === text ||
    agency?.id === text ||
    [agency?.name, agency?.shortName, slotName].some((name) => name !== undefined && Text.fold(name).includes(wanted));
};

/** The rows that the flags leave: one body, one status, one stage. */
export const chosen = async (
  rows: ReadonlyArray<Row>,
  { agency, stage, status }: Call["flags"],
): Promise<ReadonlyArray<Row>> => {
  const isNamed = agency === undefined ? () => true : await namedBy(agency);
  const left = rows.filter(isNamed);
  if (left.length === 0 && agency !== undefined) {
    throw notFound(`Không có đơn vị nào là "${agency}".`, `No body is called "${agency}".`);
  }
  return left
    .filter((row) => status === undefined || row.status === status)
    .filter((row) => stage === undefined || row.stage === stage);
};

/** A row as JSON answers give it: the API's own, with the names of the report. */
export const rowJson = (row: Row) => ({ id: longId(row.key), shortId: shortId(row.key), ...row });
