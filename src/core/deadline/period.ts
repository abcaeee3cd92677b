import { addDays, calendarDate, lastDayOfMonth, monthOf, yearOf, type CalendarDate } from "../calendar/calendar-date";
import type { YearWords } from "./year-words";

/** A day of the year; month 1-12, day 1-31 or the month's last. Numbers are as written and may name no day at all. */
interface DayOfYear {
  readonly month: number;
  readonly day: number | "last";
}

/** A stretch of days as the words name it, before its year is known. */
export interface Period {
  readonly year: YearWords | null;
  /** How many years it began before `year` (“十四五” is named by its last year, 2025, and began four years earlier). */
  readonly yearsBefore?: number;
  /** A month of null is the month named before it (9月15日-25日). */
  readonly from: { readonly month: number | null; readonly day: number };
  readonly to: { readonly month: number | null; readonly day: number | "last" };
  /** The last day of the latest reading, where the words are vague (年初). */
  readonly latest?: DayOfYear;
  /** What 前 behind it means: up to its last day; the day before it begins; or one of the two. */
  readonly before: "up-to-its-end" | "ends-before-it" | "ambiguous";
  readonly size: "day" | "month" | "longer";
  /** The day in a given year, for festivals of the lunar calendar; null where it is not known. It then stands for `from` and `to`. */
  readonly movable?: (year: number) => { readonly month: number; readonly day: number } | null;
  /** True where a bracketed remark says better which days are meant (年初(3—4月)). */
  readonly vague?: boolean;
  /** A slip of the pen: the words as matched, and what they must mean. */
  readonly slip?: { readonly matched: string; readonly intended: string };
}

/** A period on the calendar. */
export interface DatedPeriod {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly latest: CalendarDate;
  readonly year: number;
  readonly yearAssumed: boolean;
}

/** What an earlier date of the same text leaves open: its year and month hold for what follows. */
export interface NamedBefore {
  readonly year: number | null;
  readonly yearAssumed: boolean;
  readonly month: number | null;
}

/** Why a period has no day: the calendar has no such day, no year is known, or a festival's day of that year is not known. */
export type Undatable = "impossible" | "no-plan-year" | "not-known";

export const nothingNamed: NamedBefore = { year: null, yearAssumed: false, month: null };

/** Puts a period on the calendar. Without a year of its own it takes the year last named, else the plan year. */
export function datePeriod(period: Period, named: NamedBefore, planYear: number | null): DatedPeriod | Undatable {
  const year = yearFor(period.year, named, planYear);
  if (year === null) return "no-plan-year";
  const movable = period.movable?.(year);
  if (movable === null) return "not-known";
  const first = dayIn(year - (period.yearsBefore ?? 0), movable ?? { month: period.from.month ?? named.month, day: period.from.day });
  const last = dayIn(year, movable ?? { month: period.to.month ?? named.month, day: period.to.day });
  if (first === null || last === null) return "impossible";
  const latest = period.latest ? (dayIn(year, period.latest) ?? last) : last;
  return { first, last, latest, year, yearAssumed: isAssumed(period.year, named) };
}

/** What a dated period leaves open for the dates after it. */
export function namedBy(period: DatedPeriod): NamedBefore {
  return { year: yearOf(period.last), yearAssumed: period.yearAssumed, month: monthOf(period.last) };
}

/** The day before a period begins. */
export function dayBefore(period: DatedPeriod): CalendarDate {
  return addDays(period.first, -1);
}

function yearFor(words: YearWords | null, named: NamedBefore, planYear: number | null): number | null {
  if (words === null) return named.year ?? planYear;
  if (words.is === "number") return words.year;
  const base = words.is === "from-last-named" ? (named.year ?? planYear) : planYear;
  return base === null ? null : base + words.years;
}

function isAssumed(words: YearWords | null, named: NamedBefore): boolean {
  if (words?.is === "number") return false;
  if (words?.is === "from-plan-year") return true;
  return named.year === null || named.yearAssumed;
}

function dayIn(year: number, day: { readonly month: number | null; readonly day: number | "last" }): CalendarDate | null {
  if (day.month === null || day.month < 1 || day.month > 12) return null;
  return calendarDate(year, day.month, day.day === "last" ? lastDayOfMonth(year, day.month) : day.day);
}

/** A whole month or its part up to `to`. */
export function monthPeriod(year: YearWords | null, month: number, rest: Partial<Period> = {}): Period {
  return { year, from: { month, day: 1 }, to: { month, day: "last" }, before: "up-to-its-end", size: "month", ...rest };
}

/** Several whole months of one year. */
export function monthsPeriod(year: YearWords | null, firstMonth: number, lastMonth: number, rest: Partial<Period> = {}): Period {
  return {
    year,
    from: { month: firstMonth, day: 1 },
    to: { month: lastMonth, day: "last" },
    before: "up-to-its-end",
    size: "longer",
    ...rest,
  };
}

/** A single day. */
export function dayPeriod(year: YearWords | null, month: number | null, day: number): Period {
  return { year, from: { month, day }, to: { month, day }, before: "up-to-its-end", size: "day" };
}
