import type { CalendarDate } from "../calendar/calendar-date";
import type { Deadline } from "../deadline/deadline";
import { resolveRelative } from "../deadline/resolve-relative";
import type { Task } from "./responsibility-table";
import type { StartDay } from "./table-knowledge";

/** The day that the user gave for an event: its own, else that of the whole table; null without either. */
export function startDayOf(starts: readonly StartDay[], event: string): CalendarDate | null {
  const own = starts.find((start) => start.event === event) ?? starts.find((start) => start.event === null);
  return own?.day ?? null;
}

/**
 * A deadline with its day, where it counts from an event whose day the user gave; every other deadline as it is, also one whose day cannot be told
 * (no amount, or beyond the official working-day calendar).
 */
function withStartDay(deadline: Deadline, starts: readonly StartDay[]): Deadline {
  if (deadline.kind !== "relative" || deadline.relative === null) return deadline;
  const start = startDayOf(starts, deadline.relative.event);
  const resolved = start === null ? null : resolveRelative(deadline.relative, start);
  if (resolved === null || !("due" in resolved)) return deadline;
  return { ...deadline, kind: "dated", due: resolved.due, pastLimitAfter: resolved.due };
}

/** The tasks, each with the day that its deadline gets from a start day. */
export function withStartDays(tasks: readonly Task[], starts: readonly StartDay[]): readonly Task[] {
  if (starts.length === 0) return tasks;
  return tasks.map((task) => {
    const deadline = withStartDay(task.deadline, starts);
    return deadline === task.deadline ? task : { ...task, deadline };
  });
}
