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
  const exists = year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month);
  if (!exists || year % 1 !== 0 || month % 1 !== 0 || day % 1 !== 0) return null;
  return `${year}${monthAndDay(month, day)}` as CalendarDate;
}

/** `-MM-DD` of the days of a year, by 32 times the month plus the day: reading a table makes the same ones over and over. */
const monthsAndDays: string[] = [];

function monthAndDay(month: number, day: number): string {
  return (monthsAndDays[month * 32 + day] ??= `-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
}

/** The day that ISO text `YYYY-MM-DD` names, or null for any other text or a day that does not exist. */
export function parseIsoDate(text: string): CalendarDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? calendarDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
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
  return new Date(utc(date)).getUTCDay() || 7;
}

/** The number of days in a month (1-12). */
export function lastDayOfMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
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
  const moved = new Date(utc(date) + days * dayLength);
  return existingDay(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** The same day of the month `months` later; the month's last day where it has no such day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return existingDay(year, month, Math.min(dayOf(date), lastDayOfMonth(year, month)));
}

/** How many days `to` is after `from`; negative where it is before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (utc(to) - utc(from)) / dayLength;
}

/** In milliseconds. In UTC every day is as long as any other. */
const dayLength = 86_400_000;

/** Midnight in UTC, in milliseconds since 1970. */
function utc(date: CalendarDate): number {
  return dayNumber(date) * dayLength;
}

/**
 * Days since 1970-01-01, by the rules of the Gregorian calendar. Years are taken to begin in March, so that the day that comes every four years is the
 * last of one. Big tables ask for it hundreds of thousands of times: the digits are read where they stand.
 */
function dayNumber(date: CalendarDate): number {
  const digits = (first: number, last: number): number => {
    let number = 0;
    for (let index = first; index <= last; index++) number = number * 10 + date.charCodeAt(index) - 0x30;
    return number;
  };
  const month = digits(5, 6);
  const year = month > 2 ? digits(0, 3) : digits(0, 3) - 1;
  const fromMarch = (month + 9) % 12;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  // Months from March on have 31, 30, 31, 30, 31 days, twice over and again: 153 in five months.
  return 365 * year + leapDays + Math.floor((153 * fromMarch + 2) / 5) + digits(8, 9) - 1 - daysToEpoch;
}

/** From 1 March of the year 0 to 1 January 1970. */
const daysToEpoch = 719_468;

/** The day of a year, month and day that are known to exist. Throws a RangeError if they do not. */
export function existingDay(year: number, month: number, day: number): CalendarDate {
  const date = calendarDate(year, month, day);
  if (date === null) throw new RangeError(`no such day: ${year}-${month}-${day}`);
  return date;
}
