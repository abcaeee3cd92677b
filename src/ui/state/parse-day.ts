import { type CalendarDate, calendarDate } from "../../core/calendar/calendar-date";

/** The day that a person typed: 2021年10月15日, 2021-10-15, 2021.10.15, 2021/10/15 or 20211015. Null for anything else. */
export function parseDay(text: string): CalendarDate | null {
  const plain = text.normalize("NFKC").replace(/\s+/g, "");
  const parts = /^(\d{4})[-年./](\d{1,2})[-月./](\d{1,2})[日号]?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  return parts ? calendarDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}
