import { useTexts } from "../../../texts/catalogue.ts";
import { useNumber } from "../../../texts/format.ts";
import { boardTexts } from "../texts.ts";
import type { BoardRow } from "../useBoardSearch.ts";
import { daysBefore } from "./daysBefore.ts";

/** What the timeline shows, in words. */
export function useTimelineSentence(rows: ReadonlyArray<BoardRow>): string {
  const { chart: texts } = useTexts(boardTexts);
  const number = useNumber();
  const agencies = rows.filter((row) => row.kind === "periodic" && row.status !== "waived");
  const came = agencies
    .flatMap((row) => {
      const days = daysBefore(row);
      return days === null ? [] : [{ name: row.agency?.shortName ?? row.slotName, days }];
    })
    .toSorted((a, b) => b.days - a.days);
  const [first] = came;
  const last = came.at(-1);
  const waiting = agencies.length - came.length;
  return [
    first === undefined ? texts.timelineNone : first.days > 0 ? texts.earliest(first.name, number(first.days)) : "",
    last !== undefined && last.days < 0 ? texts.latest(last.name, number(-last.days)) : "",
    waiting > 0 && first !== undefined ? texts.waiting(number(waiting)) : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}
