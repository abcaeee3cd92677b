import { addDays, addMonths, type CalendarDate } from "../calendar/calendar-date";
import { addWorkingDays } from "../calendar/working-days";
import type { RelativeLimit } from "./deadline";

/**
 * The last day of a limit that starts with an event, given the day of the event. The day after it counts as the first; months and years end on
 * the same day of the month. Unknown where the limit gives no amount, or where the official working-day calendar does not reach so far.
 */
export function resolveRelative(
  limit: RelativeLimit,
  start: CalendarDate,
): { readonly due: CalendarDate } | { readonly unknown: "working-day-calendar" | "no-amount" } {
  const { amount, unit } = limit;
  if (amount === null || unit === null) return { unknown: "no-amount" };
  switch (unit) {
    case "working-day": {
      const due = addWorkingDays(start, amount);
      return due === null ? { unknown: "working-day-calendar" } : { due };
    }
    case "hour":
      return { due: addDays(start, Math.ceil(amount / 24)) };
    case "day":
      return { due: addDays(start, amount) };
    case "week":
      return { due: addDays(start, amount * 7) };
    case "month":
      return { due: addMonths(start, amount) };
    case "year":
      return { due: addMonths(start, amount * 12) };
  }
}
