import { calendarDate, monthEnd, type CalendarDate } from "../calendar/calendar-date";
import { dateFromSerial, type DateSystem } from "../calendar/excel-serial";
import type { Deadline, DeadlineProblem } from "./deadline";
import { datedDeadline } from "./empty-deadline";

/** Years in which a plan's deadline can lie: a number outside them is some other number. */
const years = { first: "1990-01-01", last: "2100-12-31" };

/** A whole number that stands for a day: an Excel serial of a day in a sensible year. Null for any other. */
export function dateFromNumber(value: number, system: DateSystem): CalendarDate | null {
  if (value < 10_000 || value >= 100_000) return null;
  const date = dateFromSerial(value, system);
  return date !== null && date >= years.first && date <= years.last ? date : null;
}

/**
 * A cell that holds a number with one decimal: Excel has dropped a zero where the office typed 2021.10 or 9.30, so 2021.1 and 9.3 have two
 * readings. Null for any other number.
 */
export function readOneDecimal(text: string, value: number, planYear: number | null): Deadline | null {
  const parts = /^(\d{1,4})\.(\d)$/.exec(String(value));
  if (!parts || text.trim() !== String(value)) return null;
  const [whole, tenth] = [Number(parts[1]), Number(parts[2])];
  const [early, late] = whole >= 1990 && whole <= 2100 ? monthsFrom(whole, tenth) : daysFrom(planYear, whole, tenth);
  if (early === null) return null;
  if (late === null) return dated(text, early, early, whole < 100);
  return dated(text, early, late, whole < 100);
}

function monthsFrom(year: number, tenth: number): [CalendarDate | null, CalendarDate | null] {
  return [tenth === 0 ? null : monthEnd(year, tenth), tenth === 1 ? monthEnd(year, 10) : null];
}

function daysFrom(planYear: number | null, month: number, tenth: number): [CalendarDate | null, CalendarDate | null] {
  return planYear === null ? [null, null] : [calendarDate(planYear, month, tenth), calendarDate(planYear, month, tenth * 10)];
}

function dated(text: string, due: CalendarDate, pastLimitAfter: CalendarDate, yearAssumed: boolean): Deadline {
  const problems: readonly DeadlineProblem[] = due === pastLimitAfter ? [] : [{ id: "ambiguous", quote: text.trim() }];
  return datedDeadline(text, due, pastLimitAfter, yearAssumed, problems);
}
