import { type CalendarDate, daysBetween } from "../calendar/calendar-date";
import type { Deadline } from "../deadline/deadline";
import { type TaskStatus, statusIds } from "../schedule/task-status";

/** So much of a task and its status says how urgent it is. */
export interface DatedLine {
  readonly task: { readonly deadline: Pick<Deadline, "pastLimitAfter"> };
  readonly status: Pick<TaskStatus, "id" | "next">;
}

/**
 * Days a task is past its limit on the as-of date, counted from the last day of the latest reading of its deadline; negative while that day
 * is still to come, null without a day.
 */
export function daysPastLimit({ task }: Pick<DatedLine, "task">, asOfDate: CalendarDate): number | null {
  const { pastLimitAfter } = task.deadline;
  return pastLimitAfter === null ? null : daysBetween(pastLimitAfter, asOfDate);
}

/** The lines worst status first, inside a status the longest past and then the nearest due first, then in the order given. */
export function worstFirst<Line extends DatedLine>(lines: readonly Line[], asOfDate: CalendarDate): Line[] {
  const keyed = lines.map((line) => ({ line, status: statusIds.indexOf(line.status.id), days: daysAhead(line, asOfDate) }));
  keyed.sort((a, b) => a.status - b.status || compareDays(a.days, b.days));
  return keyed.map(({ line }) => line);
}

function daysAhead(line: DatedLine, asOfDate: CalendarDate): number {
  if (line.status.next !== null) return daysBetween(asOfDate, line.status.next);
  const past = daysPastLimit(line, asOfDate);
  return past === null ? Infinity : -past;
}

/** Not a subtraction: two infinities have no difference. */
function compareDays(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
