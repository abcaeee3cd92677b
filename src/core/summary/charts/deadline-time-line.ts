import { type CalendarDate, addDays, daysBetween, existingDay, weekdayOf, yearEnd, yearOf } from "../../calendar/calendar-date";
import { statusCounts } from "../status-counts";
import type { StatusCounts, TaskLine } from "../summary-models";

/** Tasks due in a stretch of days. */
export interface DueTasks {
  /** First and last day, both included: one day, a week, or all before or after the year. */
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly tasks: number;
  readonly counts: StatusCounts;
}

/** When the tasks of a table are due in the course of a year. Every task is counted in exactly one place. */
export interface DeadlineTimeLine {
  readonly asOf: CalendarDate;
  /** The year shown: the plan year, else the one in which most tasks are due; null where neither is known. */
  readonly year: number | null;
  /** One bar for each day on which tasks are due; where such days lie close together, one for each week from Monday to Sunday. */
  readonly by: "day" | "week";
  /** In the order of the days; stretches without a task are absent. A week that reaches beyond the year ends with it. */
  readonly bars: readonly DueTasks[];
  /** Due in an earlier or later year, from the first to the last such day; null where there are none. */
  readonly earlier: DueTasks | null;
  readonly later: DueTasks | null;
  /** Tasks without a day of their own (持续推进, 定期, 时限不明). */
  readonly withoutDay: StatusCounts;
  /** All tasks. */
  readonly tasks: number;
}

/** Bars of days stand at least so many days apart, or they could not be told from each other in a narrow pane. */
const daysApart = 7;

interface DatedLine {
  readonly due: CalendarDate;
  readonly line: TaskLine;
}

/** Places every task on the time line of the plan year by the last day of its deadline. @param planYear null where the title gives none */
export function deadlineTimeLine(lines: readonly TaskLine[], planYear: number | null, asOf: CalendarDate): DeadlineTimeLine {
  const dated = lines
    .flatMap((line): DatedLine[] => (line.task.deadline.due === null ? [] : [{ due: line.task.deadline.due, line }]))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const year = planYear ?? busiestYear(dated);
  const inYear = dated.filter(({ due }) => yearOf(due) === year);
  const by = inYear.some(({ due }, index) => isCloseTo(inYear[index + 1]?.due, due)) ? "week" : "day";
  return {
    asOf,
    year,
    by,
    bars: by === "day" ? together(inYear, ({ due }) => [due, due]) : together(inYear, ({ due }) => weekOf(due)),
    earlier: year === null ? null : allOf(dated.filter(({ due }) => yearOf(due) < year)),
    later: year === null ? null : allOf(dated.filter(({ due }) => yearOf(due) > year)),
    withoutDay: statusCounts(lines.filter(({ task }) => task.deadline.due === null)),
    tasks: lines.length,
  };
}

/** The year with most of the tasks, of several the earliest. */
function busiestYear(dated: readonly DatedLine[]): number | null {
  const counts = new Map<number, number>();
  for (const { due } of dated) counts.set(yearOf(due), (counts.get(yearOf(due)) ?? 0) + 1);
  const [busiest] = [...counts].sort(([, a], [, b]) => b - a);
  return busiest?.[0] ?? null;
}

function isCloseTo(next: CalendarDate | undefined, due: CalendarDate): boolean {
  return next !== undefined && next !== due && daysBetween(due, next) < daysApart;
}

function weekOf(due: CalendarDate): readonly [CalendarDate, CalendarDate] {
  const monday = addDays(due, 1 - weekdayOf(due));
  const sunday = addDays(monday, 6);
  const newYear = existingDay(yearOf(due), 1, 1);
  const lastDay = yearEnd(yearOf(due));
  return [monday < newYear ? newYear : monday, sunday > lastDay ? lastDay : sunday];
}

/** One entry for each stretch, in the order of the days. */
function together(dated: readonly DatedLine[], stretchOf: (line: DatedLine) => readonly [CalendarDate, CalendarDate]): DueTasks[] {
  const stretches = new Map<CalendarDate, { readonly last: CalendarDate; readonly lines: TaskLine[] }>();
  for (const entry of dated) {
    const [first, last] = stretchOf(entry);
    const known = stretches.get(first) ?? { last, lines: [] };
    stretches.set(first, known);
    known.lines.push(entry.line);
  }
  return [...stretches].map(([first, { last, lines }]) => ({ first, last, tasks: lines.length, counts: statusCounts(lines) }));
}

function allOf(dated: readonly DatedLine[]): DueTasks | null {
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return null;
  return { first: first.due, last: last.due, tasks: dated.length, counts: statusCounts(dated.map(({ line }) => line)) };
}
