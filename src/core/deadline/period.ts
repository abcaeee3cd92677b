import { type CalendarDate, calendarDate, lastDayOfMonth } from "../calendar/calendar-date";
import type { YearWords } from "./year-words";

/** A day of the year; month 1-12. Numbers are as written and may name no day at all. */
export interface DayOfYear {
  readonly month: number;
  /** 1-31, or `lastDay`. */
  readonly day: number;
}

/** Stands for the last day of a month. */
export const lastDay = -1;

/** A stretch of days as the words name it, before its year is known. */
export class Period {
  /** How many years it began before `year` (“十四五” is named by its last year, 2025, and began four years earlier). */
  yearsBefore = 0;
  /** The last day of the latest reading, where the words are vague (年初). */
  latest: DayOfYear | null = null;
  /** What 前 behind it means: up to its last day; the day before it begins; or one of the two. */
  before: "up-to-its-end" | "ends-before-it" | "ambiguous" = "up-to-its-end";
  /** The day in a given year, for festivals of the lunar calendar; null where it is not known. It then stands for first and last day. */
  movable: ((year: number) => DayOfYear | null) | null = null;
  /** True where a bracketed remark says better which days are meant (年初(3—4月)). */
  vague = false;
  /** A slip of the pen: the words as matched, and what they must mean. */
  slip: { readonly matched: string; readonly intended: string } | null = null;

  /** A month of null is the month named before it (9月15日-25日). */
  constructor(
    readonly size: "day" | "month" | "longer",
    readonly year: YearWords | null,
    public firstMonth: number | null,
    public firstDay: number,
    public month: number | null,
    public day: number,
  ) {}
}

/** A single day. */
export function dayPeriod(year: YearWords | null, month: number | null, day: number): Period {
  return new Period("day", year, month, day, month, day);
}

/** A whole month. */
export function monthPeriod(year: YearWords | null, month: number): Period {
  return new Period("month", year, month, 1, month, lastDay);
}

/** Several whole months of one year. */
export function monthsPeriod(year: YearWords | null, firstMonth: number, lastMonth: number): Period {
  return new Period("longer", year, firstMonth, 1, lastMonth, lastDay);
}

/** 前 behind a month or year may mean its beginning or its end. */
export function ambiguous(period: Period): Period {
  period.before = "ambiguous";
  return period;
}

/** A period on the calendar. */
export interface DatedPeriod {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly latest: CalendarDate;
  readonly year: number;
  /** The month of its last day. */
  readonly month: number;
}

/** What an earlier date of the same text leaves open: its year and month hold for what follows. */
export interface NamedBefore {
  readonly year: number | null;
  readonly yearAssumed: boolean;
  readonly month: number | null;
}

/** Why a period has no day: the calendar has no such day, no year is known, or a festival's day of that year is not known. */
export type Undatable = "impossible" | "no-plan-year" | "not-known";

/** Puts a period on the calendar. Without a year of its own it takes the year last named, else the plan year. */
export function datePeriod(period: Period, named: NamedBefore, planYear: number | null, laterYears = 0): DatedPeriod | Undatable {
  const base = yearFor(period.year, named, planYear);
  if (base === null) return "no-plan-year";
  const year = base + laterYears;
  const movable = period.movable?.(year);
  if (period.movable && !movable) return "not-known";
  const month = movable?.month ?? period.month ?? named.month ?? 0;
  const last = dayIn(year, month, movable?.day ?? period.day);
  if (last === null) return "impossible";
  const isOneDay = period.movable !== null || (period.size === "day" && period.firstDay === period.day);
  const first = isOneDay ? last : dayIn(year - period.yearsBefore, period.firstMonth ?? month, period.firstDay);
  if (first === null) return "impossible";
  const latest = period.latest && dayIn(year, period.latest.month, period.latest.day);
  return { first, last, latest: latest ?? last, year, month };
}

/** True where the year comes from the plan and not from the words. */
export function isYearAssumed(words: YearWords | null, named: NamedBefore): boolean {
  if (typeof words === "number") return false;
  return words?.since === "plan-year" || named.year === null || named.yearAssumed;
}

function yearFor(words: YearWords | null, named: NamedBefore, planYear: number | null): number | null {
  if (typeof words === "number") return words;
  const base = words?.since === "plan-year" ? planYear : (named.year ?? planYear);
  return base && base + (words?.years ?? 0);
}

function dayIn(year: number, month: number, day: number): CalendarDate | null {
  return calendarDate(year, month, day === lastDay ? lastDayOfMonth(year, month) : day);
}
