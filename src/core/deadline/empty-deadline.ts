import type { CalendarDate } from "../calendar/calendar-date";
import type { Deadline, DeadlineProblem } from "./deadline";

const none: readonly never[] = [];

/** A deadline of which nothing is known but its text and what is said of it. Names each field, which is faster than spreading them. */
export function newDeadline(
  text: string,
  {
    kind = "unknown",
    due = null,
    pastLimitAfter = null,
    milestones = none,
    thenOngoing = false,
    deliverable = null,
    recurrence = null,
    relative = null,
    yearAssumed = false,
    problems = none,
  }: Partial<Deadline> = {},
): Deadline {
  return { text, kind, due, pastLimitAfter, milestones, thenOngoing, deliverable, recurrence, relative, yearAssumed, problems };
}

/** A deadline on a day. */
export function datedDeadline(
  text: string,
  due: CalendarDate,
  pastLimitAfter = due,
  yearAssumed = false,
  problems: readonly DeadlineProblem[] = none,
): Deadline {
  return newDeadline(text, { kind: "dated", due, pastLimitAfter, yearAssumed, problems });
}
