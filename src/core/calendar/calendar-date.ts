import { UTCDate } from "@date-fns/utc";
import { addDays as shiftDays, addMonths as shiftMonths, differenceInCalendarDays, getDaysInMonth } from "date-fns";

declare const calendarDateBrand: unique symbol;

/**
 * A day without time and zone, written `YYYY-MM-DD`. Being text it compares with `<` and `===` and goes into JSON as it is.
 * Only `calendarDate` and `parseIsoDate` make one, so every value is a day that exists.
 */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

const firstYear = 1000;
const lastYear = 9999;

/** The day of a year, month (1-12) and day (1-31), or null where the calendar has no such day (31 September, 29 February 2021). */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` as CalendarDate;
}

/** The day that ISO text `YYYY-MM-DD` names, or null for any other text or a day that does not exist. */
export function parseIsoDate(text: string): CalendarDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? calendarDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** The day on which `moment` falls in the zone of the machine it runs on: the user's calendar. */
export function localDay(moment: Date): CalendarDate {
  return existingDay(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

/** Local date and time to the minute of `moment`, such as 2021-10-15T09:30. */
export function localMinute(moment: Date): string {
  const [hours, minutes] = [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, "0"));
  return `${localDay(moment)}T${hours}:${minutes}`;
}

/** The year of a day, four digits. */
export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** The month of a day, 1-12. */
export function monthOf(date: CalendarDate): number {
  return Number(date.slice(5, 7));
}

/** The day of the month, 1-31. */
export function dayOf(date: CalendarDate): number {
  return Number(date.slice(8, 10));
}

/** The day of the week, 1 Monday to 7 Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return toUtc(date).getUTCDay() || 7;
}

/** The number of days in a month (1-12). */
export function lastDayOfMonth(year: number, month: number): number {
  return getDaysInMonth(new UTCDate(year, month - 1, 1));
}

/** The last day of a month (1-12). */
export function monthEnd(year: number, month: number): CalendarDate {
  return existingDay(year, month, lastDayOfMonth(year, month));
}

/** 31 December of a year. */
export function yearEnd(year: number): CalendarDate {
  return existingDay(year, 12, 31);
}

/** The day `days` later (earlier where negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromUtc(shiftDays(toUtc(date), days));
}

/** The same day of the month `months` later; the month's last day where it has no such day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return fromUtc(shiftMonths(toUtc(date), months));
}

/** How many days `to` is after `from`; negative where it is before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** A table names the same few days over and over. */
const rememberedDayNumbers = new Map<CalendarDate, number>();
const mostRemembered = 5000;
const firstDay = new UTCDate(2000, 0, 1);

function dayNumber(date: CalendarDate): number {
  const known = rememberedDayNumbers.get(date);
  if (known !== undefined) return known;
  if (rememberedDayNumbers.size >= mostRemembered) rememberedDayNumbers.clear();
  const days = differenceInCalendarDays(toUtc(date), firstDay);
  rememberedDayNumbers.set(date, days);
  return days;
}

function toUtc(date: CalendarDate): UTCDate {
  return new UTCDate(yearOf(date), monthOf(date) - 1, dayOf(date));
}

function fromUtc(moment: Date): CalendarDate {
  return existingDay(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
}

function existingDay(year: number, month: number, day: number): CalendarDate {
  const date = calendarDate(year, month, day);
  if (date === null) throw new RangeError(`no such day: ${year}-${month}-${day}`);
  return date;
}
