import { type CalendarDate, dayOf, monthOf, yearOf } from "../../core/calendar/calendar-date";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** A day as people read it: 15 October 2021. */
export function dayText(date: CalendarDate): string {
  return `${dayOf(date)} ${months[monthOf(date) - 1] ?? ""} ${yearOf(date)}`;
}
