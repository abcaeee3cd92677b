import type { CalendarDate } from "../calendar/calendar-date";
import { dateFromSerial } from "../calendar/excel-serial";
import { Dater } from "./date-mentions";
import { type DeadlineCell, readDeadline } from "./read-deadline";
import { scanMentions } from "./scan-mentions";
import { Words } from "./words";

/** The days that a record of something done may mean: all of a month where it names a month (9月), one where it names a day. */
export interface DaysNamed {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/**
 * Reads a cell that says when something was done. A range ends on the day it was done; 底 means the end of its period.
 * @param planYear the year from the table's title, used where the text names none
 * @returns null where the cell names no day
 */
export function readDaysNamed(cell: DeadlineCell, planYear: number | null): DaysNamed | null {
  const { kind, due: last } = readDeadline(cell, planYear);
  if (kind !== "dated" || last === null) return null;
  const first = cell.kind === "date" ? dateFromSerial(Number(cell.value), cell.dateSystem) : firstDay(cell.text, planYear);
  return { first: first !== null && first < last ? first : last, last };
}

/** The first day of the one month, quarter or other stretch that a text names; null where it names a day, or several. */
function firstDay(text: string, planYear: number | null): CalendarDate | null {
  const words = new Words(text, planYear);
  const [mention, ...others] = scanMentions(words);
  if (mention?.is !== "calendar" || others.length > 0) return null;
  const { left, before, periods, end } = mention;
  if (left !== null || before || periods.length > 1 || words.shape.charAt(end - 1) === "底") return null;
  const dater = new Dater(words);
  dater.date(mention, true);
  return dater.steps[0]?.first ?? null;
}
