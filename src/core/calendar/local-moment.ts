import { formatISO } from "date-fns";
import { type CalendarDate, parseIsoDate } from "./calendar-date";

/** The day on which `moment` falls in the zone of the machine it runs on: the user's calendar. Throws RangeError where it is no moment at all. */
export function localDay(moment: Date): CalendarDate {
  const day = parseIsoDate(formatISO(moment, { representation: "date" }));
  if (day === null) throw new RangeError("no day of four-digit years");
  return day;
}

/** Local date and time to the minute of `moment`, such as 2021-10-15T09:30. Throws RangeError where it is no moment at all. */
export function localMinute(moment: Date): string {
  return formatISO(moment).slice(0, "2021-10-15T09:30".length);
}
