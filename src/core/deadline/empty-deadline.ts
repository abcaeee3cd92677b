import type { CalendarDate } from "../calendar/calendar-date";
import type { Deadline, DeadlineProblem } from "./deadline";

/** A deadline that is still being put together. */
type Draft = { -readonly [Key in keyof Deadline]: Deadline[Key] };

const none: readonly never[] = [];

/** A deadline of which nothing is known but its text. */
export function unknownDeadline(text: string, problems: readonly DeadlineProblem[] = none): Draft {
  return {
    text,
    kind: "unknown",
    due: null,
    pastLimitAfter: null,
    milestones: none,
    thenOngoing: false,
    deliverable: null,
    recurrence: null,
    relative: null,
    yearAssumed: false,
    problems,
  };
}

/** A deadline on a day. */
export function datedDeadline(
  text: string,
  due: CalendarDate,
  pastLimitAfter = due,
  yearAssumed = false,
  problems: readonly DeadlineProblem[] = none,
): Draft {
  const deadline = unknownDeadline(text, problems);
  deadline.kind = "dated";
  deadline.due = due;
  deadline.pastLimitAfter = pastLimitAfter;
  deadline.yearAssumed = yearAssumed;
  return deadline;
}
