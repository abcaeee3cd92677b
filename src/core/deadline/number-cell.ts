import { calendarDate, monthEnd, type CalendarDate } from "../calendar/calendar-date";
import { dateFromSerial, type DateSystem } from "../calendar/excel-serial";
import type { Deadline } from "./deadline";
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
  const [written, before, after] = /^(\d{1,4})\.(\d)$/.exec(String(value)) ?? [];
  if (!written || text.trim() !== written) return null;
  const [whole, tenth] = [Number(before), Number(after)];
  const isYear = whole >= 1990 && whole <= 2100;
  const year = isYear ? whole : planYear;
  if (year === null) return null;
  const [early, late] = isYear
    ? [monthEndOf(year, tenth), tenth === 1 ? monthEnd(year, 10) : null]
    : [calendarDate(year, whole, tenth), calendarDate(year, whole, tenth * 10)];
  return early && datedDeadline(text, early, late ?? early, !isYear, late ? [{ id: "ambiguous", quote: written }] : undefined);
}

function monthEndOf(year: number, month: number): CalendarDate | null {
  return month === 0 ? null : monthEnd(year, month);
}
