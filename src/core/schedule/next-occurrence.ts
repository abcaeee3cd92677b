import { addDays, calendarDate, lastDayOfMonth, weekdayOf, yearOf, type CalendarDate } from "../calendar/calendar-date";
import type { Recurrence } from "../deadline/deadline";

/** The first day on or after `from` on which a recurring deadline falls; null where the words give no day that can be counted. A day the month lacks is its last. */
export function nextOccurrence(recurrence: Recurrence, from: CalendarDate): CalendarDate | null {
  if (recurrence.every === "other") return null;
  if (recurrence.every === "week") return addDays(from, (recurrence.weekday - weekdayOf(from) + 7) % 7);
  const year = yearOf(from);
  for (const candidateYear of [year, year + 1]) {
    for (const month of monthsOf(recurrence)) {
      const last = lastDayOfMonth(candidateYear, month);
      const date = calendarDate(candidateYear, month, recurrence.day === "last" ? last : Math.min(recurrence.day, last));
      if (date !== null && date >= from) return date;
    }
  }
  return null;
}

/** The months (1-12, in order) in which it falls. */
function monthsOf(recurrence: Exclude<Recurrence, { every: "other" | "week" }>): readonly number[] {
  if (recurrence.every === "year") return [recurrence.month];
  if (recurrence.every === "month") return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const length = recurrence.every === "quarter" ? 3 : 6;
  const months: number[] = [];
  for (let month = recurrence.monthInPeriod; month <= 12; month += length) months.push(month);
  return months;
}
