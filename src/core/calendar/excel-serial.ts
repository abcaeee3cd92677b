import { type CalendarDate, addDays, daysBetween, existingDay, parseIsoDate } from "./calendar-date";

/** Which day a workbook counts as its first: 1900 (Windows, default) or 1904 (old Mac files). */
export type DateSystem = "1900" | "1904";

/** The last serial Excel accepts: 31 December 9999 in the 1900 system. */
const lastSerial = 2958465;

/**
 * The day of an Excel date serial; the time of day (its fraction) is dropped. Null where Excel shows no date either (negative, past the year
 * 9999) and for serial 60 of the 1900 system, Excel's 29 February 1900, a day that never was.
 */
export function dateFromSerial(serial: number, system: DateSystem): CalendarDate | null {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < 0 || days > lastSerial) return null;
  if (system === "1904") return addDays(existingDay(1904, 1, 1), days);
  if (days === 0 || days === 60) return null;
  return addDays(existingDay(1899, 12, 31), days > 60 ? days - 1 : days);
}

/** The Excel serial (whole days) of a day: the opposite of `dateFromSerial`. */
export function serialFromDate(date: CalendarDate, system: DateSystem): number {
  if (system === "1904") return daysBetween(existingDay(1904, 1, 1), date);
  const days = daysBetween(existingDay(1899, 12, 31), date);
  const firstDayAfterPhantom = parseIsoDate("1900-03-01");
  return firstDayAfterPhantom !== null && date >= firstDayAfterPhantom ? days + 1 : days;
}
