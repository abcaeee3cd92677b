import { type CalendarDate, dayOf, monthOf, yearOf } from "../../core/calendar/calendar-date";

/** A day as people read it: 2021年10月15日. */
export function dayText(date: CalendarDate): string {
  return `${yearOf(date)}年${monthOf(date)}月${dayOf(date)}日`;
}
