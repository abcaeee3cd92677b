import { addDays, weekdayOf, yearOf, type CalendarDate } from "./calendar-date";
import { workingDayExceptions } from "./working-day-exceptions";

const daysOff = new Set<string>();
const daysWorked = new Set<string>();
for (const [year, exceptions] of workingDayExceptions) {
  for (const day of exceptions.weekdaysOff.split(" ")) daysOff.add(`${year}-${day}`);
  for (const day of exceptions.weekendsWorked.split(" ")) daysWorked.add(`${year}-${day}`);
}

const years = [...workingDayExceptions.keys()];

/** First and last year of which the official calendar is known. */
export const knownWorkingYears: readonly [first: number, last: number] = [Math.min(...years), Math.max(...years)];

/** Whether a day is worked under the official calendar; null outside the years it is known for. */
export function isWorkingDay(date: CalendarDate): boolean | null {
  if (!workingDayExceptions.has(yearOf(date))) return null;
  return weekdayOf(date) <= 5 ? !daysOff.has(date) : daysWorked.has(date);
}

/**
 * The day on which the `days`-th working day after `date` falls (`date` itself does not count; 0 days gives `date`). Null where the official
 * calendar of a day on the way is not known.
 */
export function addWorkingDays(date: CalendarDate, days: number): CalendarDate | null {
  let day = date;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    const working = isWorkingDay(day);
    if (working === null) return null;
    if (working) left--;
  }
  return day;
}
