import type { CalendarDate } from "../calendar/calendar-date";
import type { TaskStatus } from "../schedule/task-status";
import type { DatedLine } from "./order";
import type { OnTimeCounts } from "./summary-models";

/** What is known of the outcome of a dated task whose limit lay before the as-of date. */
export type OnTimeOutcome = "in-time" | "late" | "overdue" | "unregistered" | "done-date-unknown";

/**
 * Under which outcome the rate counts a task; null for one that it does not look at. Where the words of a deadline allow two last days the later one
 * counts, so that nobody is called late on a doubtful reading.
 */
export function onTimeOutcome(
  { task, status }: DatedLine & { readonly status: Pick<TaskStatus, "doneInTime"> },
  asOfDate: CalendarDate,
): OnTimeOutcome | null {
  const { pastLimitAfter } = task.deadline;
  if (pastLimitAfter === null || pastLimitAfter >= asOfDate) return null;
  if (status.doneInTime !== null) return status.doneInTime === "unknown" ? "done-date-unknown" : status.doneInTime;
  if (status.id === "overdue") return "overdue";
  return status.id === "past-due-unregistered" ? "unregistered" : null;
}

/** How many lines have each outcome, and the rate. */
export function onTimeCounts(
  lines: readonly (DatedLine & { readonly status: Pick<TaskStatus, "doneInTime"> })[],
  asOfDate: CalendarDate,
): OnTimeCounts {
  const counts: Record<OnTimeOutcome, number> = { "in-time": 0, late: 0, overdue: 0, unregistered: 0, "done-date-unknown": 0 };
  for (const line of lines) {
    const outcome = onTimeOutcome(line, asOfDate);
    if (outcome !== null) counts[outcome]++;
  }
  const { late, overdue, unregistered } = counts;
  return withRate({ inTime: counts["in-time"], late, overdue, unregistered, doneDateUnknown: counts["done-date-unknown"] });
}

/** Counts with the rate that follows from them. */
export function withRate(counts: Omit<OnTimeCounts, "rate">): OnTimeCounts {
  const recorded = counts.inTime + counts.late + counts.overdue;
  return { ...counts, rate: recorded === 0 ? null : counts.inTime / recorded };
}
