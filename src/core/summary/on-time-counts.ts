import type { CalendarDate } from "../calendar/calendar-date";
import type { OnTimeCounts, TaskLine } from "./summary-models";

/**
 * What is known of the outcome of dated tasks whose limit lay before the as-of date. Where the words of a deadline allow two last days the
 * later one counts, so that nobody is called late on a doubtful reading.
 */
export function onTimeCounts(lines: readonly TaskLine[], asOfDate: CalendarDate): OnTimeCounts {
  const past = lines.filter(({ task }) => task.deadline.pastLimitAfter !== null && task.deadline.pastLimitAfter < asOfDate);
  const count = (wanted: (line: TaskLine) => boolean): number => past.filter(wanted).length;
  const inTime = count(({ status }) => status.doneInTime === "in-time");
  const late = count(({ status }) => status.doneInTime === "late");
  const overdue = count(({ status }) => status.id === "overdue");
  const recorded = inTime + late + overdue;
  return {
    inTime,
    late,
    overdue,
    unregistered: count(({ status }) => status.id === "past-due-unregistered"),
    doneDateUnknown: count(({ status }) => status.doneInTime === "unknown"),
    rate: recorded === 0 ? null : inTime / recorded,
  };
}
