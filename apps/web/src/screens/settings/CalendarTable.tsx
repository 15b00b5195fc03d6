import type { PlanAnswer } from "../../api/Answers.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { formatDay } from "../../texts/format.ts";
import { settingsTexts } from "./texts.ts";

/** "01/01, 16/02, 17/02": the days of a year that stands beside them. */
const daysOf = (days: ReadonlyArray<string>): string => days.map((day) => formatDay(day).slice(0, 5)).join(", ");

/** The working calendar, the newest year first. */
export function CalendarTable({ calendar }: { readonly calendar: PlanAnswer["calendar"] }) {
  const texts = useTexts(settingsTexts);
  return (
    <DataTable
      caption={texts.calendar}
      rows={calendar.toSorted((a, b) => b.year - a.year)}
      rowKey={({ year }) => String(year)}
      empty={<EmptyState title={texts.noCalendar}>{texts.noCalendarHint}</EmptyState>}
      columns={[
        { key: "year", header: texts.year, name: true, cell: ({ year }) => year },
        { key: "daysOff", header: texts.daysOff, width: "38%", cell: ({ daysOff }) => daysOf(daysOff) },
        {
          key: "working",
          header: texts.working,
          cell: ({ workingWeekendDays: days }) => (days.length === 0 ? texts.noWorking : daysOf(days)),
        },
        { key: "source", header: texts.source, width: "38%", cell: ({ source }) => <span lang="vi">{source}</span> },
      ]}
    />
  );
}
